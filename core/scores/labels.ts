import type {Label} from '../report/report.js'

/** goed from 70, kan beter from 40, else moeilijk. */
export function labelOf(score: number): Label {
  return score >= 70 ? 'goed' : score >= 40 ? 'kan beter' : 'moeilijk'
}

/** A whole number from 0 to 100. */
export function bound(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)))
}
