import type {LintFeatures, NounClass} from './score.js'

/** A word or sign of a sentence as a parser reads it, in the terms of Universal Dependencies. */
export interface LintToken {
  /** as written */
  text: string
  lemma: string
  /** universal part of speech */
  partOfSpeech: string
  /** a finite verb (CGN `WW|pv`) */
  isFinite: boolean
  /** a number word or figure, an ordinal included (CGN `TW`) */
  isNumeral: boolean
  /** a part of a name, a foreign word, an abbreviation or a symbol (CGN `SPEC`) */
  isSpecial: boolean
  /** the place of the head in the sentence, from 0; -1 at the root */
  head: number
  /** universal relation, with its subtype */
  relation: string
  entity: 'person' | 'place' | 'organisation' | null
}

/** The word lists of LiNT-II; words are asked for in lower case. */
export interface LintWords {
  frequency(word: string): number | null
  isSkipped(word: string): boolean
  isMannerAdverb(word: string): boolean
  isUnit(symbol: string): boolean
  noun(word: string): {kind: 'concrete' | 'abstract' | 'undefined'; head: string | null} | null
}

/** The frequency of a word that is not listed: that of one occurrence in the corpus. */
export const unlistedFrequency = 1.359228547196266

const contentWords: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** None of these is an adverb, so the list need not be asked. */
const closed: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'NUM', 'PRON', 'PUNCT', 'SCONJ', 'SYM'])

/** The features of each token of a sentence. */
export function lintFeatures(sentence: readonly LintToken[], words: LintWords): LintFeatures[] {
  const lengths = dependencyLengths(sentence)
  return sentence.map((token, i): LintFeatures => {
    const isContentWord = contentWord(token, words)
    return {
      frequency: isContentWord && token.partOfSpeech !== 'PROPN' ? usedFrequency(token, words) : null,
      dependencyLength: lengths[i]!,
      isContentWord,
      isFiniteVerb: token.isFinite,
      noun: nounClass(token, words)
    }
  })
}

const isNoun = ({partOfSpeech}: LintToken) => partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN'

function contentWord({text, partOfSpeech, relation, isNumeral}: LintToken, words: LintWords): boolean {
  if (isNumeral || relation === 'cop') return false
  return contentWords.has(partOfSpeech) || (!closed.has(partOfSpeech) && words.isMannerAdverb(text.toLowerCase()))
}

/** A compound counts as often as its head: readers know what they know of 'regel' when they meet 'beleidsregel'. */
function usedFrequency(token: LintToken, words: LintWords): number | null {
  const text = token.text.toLowerCase()
  if (words.isSkipped(text) || words.isSkipped(token.lemma.toLowerCase())) return null
  const head = isNoun(token) ? words.noun(text)?.head : null
  return words.frequency(head ?? text) ?? unlistedFrequency
}

function nounClass(token: LintToken, words: LintWords): NounClass | null {
  const text = token.text.toLowerCase()
  if (!isNoun(token)) return token.isSpecial && words.isUnit(text) ? 'concrete' : null
  const listed = words.noun(text) ?? words.noun(token.lemma.toLowerCase())
  if (listed) return listed.kind
  return token.entity === null ? 'unknown' : token.entity === 'organisation' ? 'abstract' : 'concrete'
}

/**
 * Per token, the words between it and its head: 0 when they are adjacent and at the root, null for punctuation.
 * A conjunct has the head of the first conjunct. A subject of verbs that are conjuncts of each other has all of these as
 * heads, and the farthest counts.
 */
function dependencyLengths(sentence: readonly LintToken[]): (number | null)[] {
  // how many words, punctuation left out, stand before each place
  const before = [0]
  for (const token of sentence) before.push(before.at(-1)! + (isPunctuation(token) ? 0 : 1))
  const first = firstConjuncts(sentence)
  const last = lastConjuncts(sentence, first)
  return sentence.map((token, i) => {
    if (isPunctuation(token)) return null
    const {head, relation} = sentence[first[i]!]!
    const heads = [head < 0 ? first[i]! : head]
    // of all conjuncts, the first and the last are the farthest
    if (relation === 'nsubj' && head >= 0) heads.push(first[head]!, last[first[head]!]!)
    return heads.reduce((largest, other) => {
      const [from, to] = other < i ? [other, i] : [i, other]
      return Math.max(largest, from === to ? 0 : before[to]! - before[from + 1]!)
    }, 0)
  })
}

const isPunctuation = ({relation, partOfSpeech}: LintToken) => relation === 'punct' || partOfSpeech === 'PUNCT'

/** Per token, the end of the chain of conjuncts upwards; a tree that goes round ends somewhere. */
function firstConjuncts(sentence: readonly LintToken[]): number[] {
  const first: (number | undefined)[] = sentence.map(() => undefined)
  for (let i = 0; i < sentence.length; i++) {
    const path: number[] = []
    let at = i
    while (first[at] === undefined) {
      path.push(at)
      first[at] = at
      const {relation, head} = sentence[at]!
      if (relation !== 'conj' || head < 0) break
      at = head
    }
    for (const step of path) first[step] = first[at]!
  }
  return first as number[]
}

/** Per first conjunct, the last of those that follow on it, each to the right of the one it hangs on. */
function lastConjuncts(sentence: readonly LintToken[], first: readonly number[]): number[] {
  const last = sentence.map((_, i) => i)
  const follows = sentence.map((_, i) => first[i] === i)
  for (const [i, {relation, head}] of sentence.entries()) {
    if (relation !== 'conj' || head < 0 || head >= i || !follows[head]) continue
    follows[i] = true
    last[first[i]!] = i
  }
  return last
}
