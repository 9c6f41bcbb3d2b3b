import type {ParsedWord} from './parser.js'

const toBe = new Set(['ben', 'bent', 'is', 'was', 'waren', 'zijn', 'geweest'])

/**
 * Which auxiliary the perfect of a verb takes, as learned from treebanks: it tells 'is gekomen' (a perfect) from 'is
 * betaald' (a passive), which look alike.
 */
export class Auxiliaries {
  readonly #moving: ReadonlySet<string>
  readonly #passive: ReadonlySet<string>

  /** @param text a line of infinitives whose perfect has 'zijn', and a line of those that only have a passive with it */
  constructor(text: string) {
    const [moving = '', passive = ''] = text.split('\n')
    this.#moving = new Set(moving.split(' '))
    this.#passive = new Set(passive.split(' '))
  }

  /** Corrects the auxiliaries and subjects of a sentence in place. */
  correct(words: readonly ParsedWord[]): void {
    for (const word of words) {
      if (word.head < 0 || !toBe.has(word.form.toLowerCase())) continue
      const verb = words[word.head]!
      if (verb.features.VerbForm !== 'Part') continue
      if (word.relation === 'aux:pass' && this.#moving.has(verb.lemma)) this.#change(words, word, 'aux', 'nsubj')
      else if (word.relation === 'aux' && this.#passive.has(verb.lemma))
        this.#change(words, word, 'aux:pass', 'nsubj:pass')
    }
  }

  #change(words: readonly ParsedWord[], auxiliary: ParsedWord, relation: string, subject: string): void {
    auxiliary.relation = relation
    const before = subject === 'nsubj' ? 'nsubj:pass' : 'nsubj'
    for (const word of words) if (word.head === auxiliary.head && word.relation === before) word.relation = subject
  }
}
