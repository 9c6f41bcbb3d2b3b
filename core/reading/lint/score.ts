/**
 * LiNT-II: how hard a text is for Dutch readers, from four features of its words and sentences.
 * Method LiNT: Pander Maat, Kraf and others; LiNT-II: github.com/vanboefer/lint_ii. Higher is harder.
 */

/** What a noun names; 'unknown' when no list says. */
export type NounClass = 'concrete' | 'abstract' | 'undefined' | 'unknown'

/** What the score needs to know of one token. */
export interface LintFeatures {
  /** log10 per billion words; null when it isn't counted */
  frequency: number | null
  /** words between this one and its head; null for punctuation */
  dependencyLength: number | null
  isContentWord: boolean
  isFiniteVerb: boolean
  /** null when it is no noun */
  noun: NounClass | null
}

/** 1: about 14% of adults struggle; 2: 29%; 3: 53%; 4: 78%. */
export type LintLevel = 1 | 2 | 3 | 4

export interface LintScore {
  /** 0–100; null when one of the four features is missing */
  score: number | null
  level: LintLevel | null
  /** mean log10 frequency of the content words that are no names */
  frequency: number | null
  /** of a sentence, its largest; of a document, the mean of these */
  dependencyLength: number | null
  /** content words per finite verb */
  contentWordsPerClause: number | null
  /** share of the nouns that are concrete, 0–1 */
  concreteNouns: number | null
}

type Measures = Omit<LintScore, 'score' | 'level'>

/** The regression formula, bounded to 0–100; null when one of its features is missing. */
export function lintScore(measures: Measures): number | null {
  const {frequency, dependencyLength, contentWordsPerClause, concreteNouns} = measures
  if (frequency === null || dependencyLength === null || contentWordsPerClause === null || concreteNouns === null)
    return null
  const ease =
    -4.20782 +
    17.283729 * frequency -
    1.624415 * dependencyLength -
    2.53678 * contentWordsPerClause +
    16.001231 * concreteNouns
  return 100 - Math.min(100, Math.max(0, ease))
}

/** Levels begin at 0, 34, 46 and 58. */
export function lintLevel(score: number | null): LintLevel | null {
  return score === null ? null : score < 34 ? 1 : score < 46 ? 2 : score < 58 ? 3 : 4
}

/** The score of one sentence. */
export function lintSentence(words: readonly LintFeatures[]): LintScore {
  return scored({
    frequency: meanFrequency(words),
    dependencyLength: largestLength(words),
    contentWordsPerClause: perClause(words),
    concreteNouns: concreteShare(words)
  })
}

/**
 * The score of a document: frequency and nouns over all words, the other two as means over the sentences that have them.
 */
export function lintDocument(sentences: readonly (readonly LintFeatures[])[]): LintScore {
  const words = sentences.flat()
  return scored({
    frequency: meanFrequency(words),
    dependencyLength: mean(sentences.map(largestLength)),
    contentWordsPerClause: mean(sentences.map(perClause)),
    concreteNouns: concreteShare(words)
  })
}

function scored(measures: Measures): LintScore {
  const score = lintScore(measures)
  return {score, level: lintLevel(score), ...measures}
}

function mean(values: readonly (number | null)[]): number | null {
  let sum = 0
  let count = 0
  for (const value of values) {
    if (value === null) continue
    sum += value
    count++
  }
  return count === 0 ? null : sum / count
}

const meanFrequency = (words: readonly LintFeatures[]) => mean(words.map(word => word.frequency))

/** A sentence of one word has no dependency to measure. */
function largestLength(words: readonly LintFeatures[]): number | null {
  let largest = 0
  let count = 0
  for (const {dependencyLength} of words) {
    if (dependencyLength === null) continue
    largest = Math.max(largest, dependencyLength)
    count++
  }
  return count < 2 ? null : largest
}

function perClause(words: readonly LintFeatures[]): number | null {
  const clauses = words.filter(word => word.isFiniteVerb).length
  return clauses === 0 ? null : words.filter(word => word.isContentWord).length / clauses
}

function concreteShare(words: readonly LintFeatures[]): number | null {
  const known = words.filter(({noun}) => noun !== null && noun !== 'unknown')
  return known.length === 0 ? null : known.filter(({noun}) => noun === 'concrete').length / known.length
}
