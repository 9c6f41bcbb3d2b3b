import type {Finding, JargonScore} from '../report/report.js'
import {bound, labelOf} from './labels.js'

const weights: Record<string, number> = {
  'jargon/term': 1,
  'jargon/formal-word': 0.5,
  'jargon/undefined-abbreviation': 1,
  'readability/prepositional-phrase': 0.5
}

/**
 * 100 less 12 points for each term in 100 words; a formal word or prepositional phrase counts half.
 * A word that comes back counts once: one explanation mends them all.
 */
export function jargonScore(findings: readonly Finding[], words: number): JargonScore {
  const found = new Map<string, number>()
  for (const {ruleId, at} of findings) {
    const weight = weights[ruleId]
    if (weight !== undefined) found.set(`${ruleId} ${at.text.toLowerCase()}`, weight)
  }
  const terms = [...found.values()].reduce((sum, weight) => sum + weight, 0)
  const per100 = words === 0 ? 0 : (terms / Math.max(words, 50)) * 100
  const score = bound(100 - 12 * per100)
  return {score, label: labelOf(score), termsPer100Words: Math.round(per100 * 10) / 10}
}
