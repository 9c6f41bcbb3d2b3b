import type {Tree} from '../language/tree.js'
import {letterLint} from '../reading/lint/letter.js'
import {measure} from '../reading/measures.js'
import {passiveShare} from '../reading/passives.js'
import type {LintScore, ReadabilityScore} from '../report/report.js'
import {bound, labelOf} from './labels.js'

const round = (value: number) => Math.round(value * 10) / 10
const exact = (value: number) => Math.round(value * 1000) / 1000

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

/** LiNT-II for the report; null when one of its four features is missing. */
function lintOf(tree: Tree): LintScore | null {
  const lint = letterLint(tree)?.document
  if (!lint || lint.score === null || lint.level === null) return null
  return {
    score: round(lint.score),
    level: lint.level,
    frequency: exact(lint.frequency!),
    dependencyLength: exact(lint.dependencyLength!),
    contentWordsPerClause: exact(lint.contentWordsPerClause!),
    concreteNouns: exact(lint.concreteNouns!)
  }
}

function passivePercentage(tree: Tree): number | null {
  if (!tree.syntax) return null
  const {sentences, passive} = passiveShare(tree)
  return sentences === 0 ? null : round((100 * passive) / sentences)
}

/**
 * Readability of the letter's prose: 100 − LiNT-II. Where there is no LiNT-II (in English, and where a text has no finite
 * verb or no noun) it is Flesch, bounded to 0–100.
 */
export function readabilityScore(tree: Tree): ReadabilityScore {
  const {words, sentences, syllables} = measure(tree)
  const empty = words === 0 || sentences === 0
  const perWord = empty ? 0 : syllables / words
  const perSentence = empty ? 0 : words / sentences
  const flesch = tree.language === 'nl' ? fleschDouma(perWord, perSentence) : fleschReadingEase(perWord, perSentence)
  const lint = empty ? null : lintOf(tree)
  const score = empty ? 100 : lint ? round(100 - lint.score) : bound(flesch)
  return {
    score,
    label: labelOf(score),
    indicative: words < 50,
    lint,
    fleschDouma: empty || tree.language !== 'nl' ? null : round(flesch),
    leesindexA: empty || tree.language !== 'nl' ? null : round(leesindexA(perWord, perSentence)),
    wordsPerSentence: empty ? null : round(perSentence),
    passivePercentage: passivePercentage(tree)
  }
}
