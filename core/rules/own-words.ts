import {CueSet, type Match} from '../language/cues.js'
import type {Dictionary, WordEntry} from '../language/dictionary.js'
import {wordCuesOf} from '../language/nl/word-cues.js'
import type {Sentence} from '../language/tree.js'
import type {OwnTerm} from '../settings/settings.js'

/** An own word of the organisation where it stands in a sentence. */
export interface OwnMatch extends Match {
  own: OwnTerm
  entry: WordEntry
}

/** The organisation's own words, made ready for look-ups. */
export class OwnWords {
  readonly #cues: CueSet
  readonly #terms = new Map<string, {own: OwnTerm; entry: WordEntry}>()
  readonly #found = new WeakMap<object, OwnMatch[]>()

  constructor(terms: readonly OwnTerm[], {language, inflector}: Dictionary) {
    const sources = terms
      .filter(({term}) => /[\p{L}\p{N}]/u.test(term) && !/[|*?<^_]|\.\.\./.test(term))
      .map((own, i) => {
        const entry = entryOf(own)
        const id = `own:${i}`
        this.#terms.set(id, {own, entry})
        return {id, cues: wordCuesOf(entry, language === 'nl' ? inflector : null)}
      })
    this.#cues = new CueSet(sources)
  }

  /** Where own words stand in a sentence, also those that are allowed. */
  matches(sentence: Sentence): readonly OwnMatch[] {
    if (this.#terms.size === 0) return []
    let found = this.#found.get(sentence.node)
    if (!found) {
      found = this.#cues
        .match(sentence.tokens)
        .map(match => ({...match, ...this.#terms.get(match.id)!}))
        .sort((a, b) => a.start - b.start || b.end - a.end)
      this.#found.set(sentence.node, found)
    }
    return found
  }
}

/** A verb and a noun end alike: without a kind of its own, a single word in -en is found as either. */
function entryOf({term, plain = [], explanation, partOfSpeech}: OwnTerm): WordEntry {
  const lower = term.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  return {
    id: lower,
    list: 'term',
    term: lower,
    partOfSpeech: partOfSpeech ?? (lower.includes(' ') ? 'phrase' : lower.endsWith('en') ? 'verb' : 'noun'),
    plain,
    level: 'warning',
    ...(explanation && {explanation})
  }
}

/** One array, so that it is made ready once. */
export const noOwnTerms: readonly OwnTerm[] = []

const known = new WeakMap<object, WeakMap<object, OwnWords>>()

/** The own words of these settings; made once. */
export function ownWords({ownTerms, dictionary}: {ownTerms: readonly OwnTerm[]; dictionary: Dictionary}): OwnWords {
  let ofTerms = known.get(ownTerms)
  if (!ofTerms) {
    ofTerms = new WeakMap()
    known.set(ownTerms, ofTerms)
  }
  let words = ofTerms.get(dictionary)
  if (!words) {
    words = new OwnWords(ownTerms, dictionary)
    ofTerms.set(dictionary, words)
  }
  return words
}
