import type {Finding} from './report/report.js'

/**
 * The text with the sure repairs of one report applied: findings with exactly one expected text, in the letter's own
 * file, whose range still holds the text that was found. Overlapping ones: the first wins.
 */
export function applyRepairs(text: string, findings: readonly Finding[]): string {
  let out = ''
  let at = 0
  for (const {expected, actual, at: span} of findings) {
    if (expected.length !== 1 || actual === null || span.path !== undefined) continue
    const {start, end} = span
    if (start.offset < at || text.slice(start.offset, end.offset) !== actual) continue
    out += text.slice(at, start.offset) + expected[0]
    at = end.offset
  }
  return out + text.slice(at)
}
