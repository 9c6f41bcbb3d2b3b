import type {Finding, Span} from './report/report.js'

/** What a finding offers to put in place of its words. */
export interface Repair {
  at: Span
  text: string
}

/** The repair of a finding that is right in every sentence; null when there is none, or a choice for the writer. */
export function sureRepair({expected, expectedAt, suggestion, actual, at}: Finding): Repair | null {
  return expected.length === 1 && !suggestion && actual !== null ? {at: expectedAt ?? at, text: expected[0]!} : null
}

/**
 * The text with the sure repairs of one report applied, in the letter's own file, where the range still holds the text
 * that was found. Overlapping ones: the first wins, and the next round takes the other.
 */
export function applyRepairs(text: string, findings: readonly Finding[]): string {
  const repairs = findings
    .map(sureRepair)
    .filter(repair => repair !== null && repair.at.path === undefined)
    .sort((a, b) => a!.at.start.offset - b!.at.start.offset || a!.at.end.offset - b!.at.end.offset)
  let out = ''
  let at = 0
  for (const repair of repairs) {
    const {start, end} = repair!.at
    if (start.offset < at || text.slice(start.offset, end.offset) !== repair!.at.text) continue
    out += text.slice(at, start.offset) + repair!.text
    at = end.offset
  }
  return out + text.slice(at)
}
