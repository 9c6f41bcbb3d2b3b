import type {Tree} from '../language/tree.js'
import {measure} from '../reading/measures.js'
import type {ReadabilityScore} from '../report/report.js'
import {bound, labelOf} from './labels.js'

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Flesch-Douma: 206.84 − 77 × syllables a word − 0.93 × words a sentence (Douma 1960; higher is easier).
 * @param syllables per word
 * @param words per sentence
 */
export function fleschDouma(syllables: number, words: number): number {
  return 206.84 - 77 * syllables - 0.93 * words
}

/** Leesindex A: 195 − 2 × words a sentence − 66.7 × syllables a word (Brouwer 1963; higher is easier). */
export function leesindexA(syllables: number, words: number): number {
  return 195 - 2 * words - (200 / 3) * syllables
}

/** Flesch's own formula, for English. */
export function fleschReadingEase(syllables: number, words: number): number {
  return 206.835 - 84.6 * syllables - 1.015 * words
}

/** Readability of the letter's prose. Until LiNT-II is there (`lint` is null) it is Flesch-Douma, bounded to 0–100. */
export function readabilityScore(tree: Tree): ReadabilityScore {
  const {words, sentences, syllables} = measure(tree)
  const empty = words === 0 || sentences === 0
  const perWord = empty ? 0 : syllables / words
  const perSentence = empty ? 0 : words / sentences
  const flesch = tree.language === 'nl' ? fleschDouma(perWord, perSentence) : fleschReadingEase(perWord, perSentence)
  const score = empty ? 100 : bound(flesch)
  return {
    score,
    label: labelOf(score),
    indicative: words < 50,
    lint: null,
    fleschDouma: empty || tree.language !== 'nl' ? null : round(flesch),
    leesindexA: empty || tree.language !== 'nl' ? null : round(leesindexA(perWord, perSentence)),
    wordsPerSentence: empty ? null : round(perSentence),
    passivePercentage: null
  }
}
