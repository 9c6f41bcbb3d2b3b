/** How long what the disk said is believed, in milliseconds: long enough for a burst of typing. */
const freshness = 2000

/** An answer that is there, or one that comes. */
export interface Answer<T> {
  value?: T | undefined
  /** settles when the answer has come; then ask again */
  pending?: Promise<void>
}

/** Keeps what was read: from the disk for a moment, from the client until it is forgotten. */
export class Answers<T> {
  readonly #kept = new Map<string, {value: T | undefined; until: number}>()
  readonly #questions = new Map<string, Promise<void>>()

  /** Reads at once. */
  now(key: string, read: () => T | undefined): Answer<T> {
    const known = this.#kept.get(key)
    if (known && known.until > Date.now()) return {value: known.value}
    const value = read()
    this.#kept.set(key, {value, until: Date.now() + freshness})
    return {value}
  }

  /** Asks once; a question that fails counts as answered with nothing. */
  later(key: string, ask: () => Promise<T | undefined>): Answer<T> {
    const known = this.#kept.get(key)
    if (known) return {value: known.value}
    const asked = this.#questions.get(key)
    if (asked) return {pending: asked}
    const question = ask()
      .catch(() => undefined)
      .then(value => {
        if (this.#questions.get(key) !== question) return
        this.#questions.delete(key)
        this.#kept.set(key, {value, until: Number.POSITIVE_INFINITY})
      })
    this.#questions.set(key, question)
    return {pending: question}
  }

  forget(key: string): void {
    this.#kept.delete(key)
    this.#questions.delete(key)
  }
}
