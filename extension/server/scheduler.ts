/**
 * Runs one task a key, a while after the last request for it. A newer request replaces a waiting one, and tells a
 * running one that it is stale.
 */
export class Scheduler {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #turns = new Map<string, number>()
  readonly #task: (key: string, isStale: () => boolean) => Promise<void>
  #turn = 0

  constructor(task: (key: string, isStale: () => boolean) => Promise<void>) {
    this.#task = task
  }

  /** `delay` in milliseconds */
  schedule(key: string, delay: number): void {
    this.cancel(key)
    this.#timers.set(
      key,
      setTimeout(() => void this.run(key), delay)
    )
  }

  /** Runs the task at once, instead of a waiting one. */
  run(key: string): Promise<void> {
    this.cancel(key)
    const turn = this.#turns.get(key)
    return this.#task(key, () => this.#turns.get(key) !== turn)
  }

  /** Drops a waiting task and makes a running one stale. */
  cancel(key: string): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
    this.#turns.set(key, ++this.#turn)
  }

  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key)
  }
}
