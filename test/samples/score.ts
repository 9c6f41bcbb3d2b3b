import type {Report} from '../../core/index.js'
import {type Annotation, fold} from './annotations.js'

/** True positives, false positives and false negatives of one field. */
export interface Tally {
  hit: number
  extra: string[]
  missed: string[]
}

export const emptyTally = (): Tally => ({hit: 0, extra: [], missed: []})

/** Precision, recall and F1, 0–1; 1 when there was nothing to find and nothing was found. */
export function measures({hit, extra, missed}: Tally): {precision: number; recall: number; f1: number} {
  const precision = hit + extra.length === 0 ? 1 : hit / (hit + extra.length)
  const recall = hit + missed.length === 0 ? 1 : hit / (hit + missed.length)
  return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}

/** Pairs what was found with what was expected, each once. */
function pair<F, E>(
  found: readonly F[],
  expected: readonly E[],
  same: (found: F, expected: E) => boolean,
  show: {found: (f: F) => string; expected: (e: E) => string},
  tally: Tally
) {
  const left = [...found]
  for (const item of expected) {
    const at = left.findIndex(candidate => same(candidate, item))
    if (at < 0) tally.missed.push(show.expected(item))
    else {
      left.splice(at, 1)
      tally.hit++
    }
  }
  tally.extra.push(...left.map(show.found))
}

const contains = (a: string, b: string) => fold(a).includes(fold(b)) || fold(b).includes(fold(a))

/** Fields that are a part of another: shown, but not counted twice. */
const partOf = (element: string) => `· ${element}`
export const isPart = (field: string): boolean => field.startsWith('· ')

/** Compares one report with its annotation, field by field; adds to `totals`. */
export function compare(report: Report, expected: Annotation, name: string, totals: Map<string, Tally>): void {
  const tally = (field: string) => {
    const kept = totals.get(field) ?? emptyTally()
    totals.set(field, kept)
    return kept
  }
  const at = (text: string) => `${name}: ${fold(text).slice(0, 90)}`
  const type = tally('type')
  if (report.letterType.value === expected.letterType) type.hit++
  else {
    type.missed.push(at(expected.letterType))
    type.extra.push(at(report.letterType.value))
  }
  for (const [element, status] of Object.entries(expected.elements)) {
    const got = report.elements[element as keyof Report['elements']].status
    for (const one of [tally('elements'), tally(partOf(element))]) {
      if (status === 'absent' && got === 'absent') continue
      if (status === got) one.hit++
      else {
        if (status !== 'absent') one.missed.push(`${name}: ${element} ${status}`)
        if (got !== 'absent') one.extra.push(`${name}: ${element} ${got}`)
      }
    }
  }
  pair(
    report.actions,
    expected.actions,
    (f, e) => contains(f.text, e.in),
    {found: f => at(f.text), expected: e => at(e.in)},
    tally('actions')
  )
  pair(
    report.actions.filter(f => expected.actions.some(e => contains(f.text, e.in))),
    expected.actions.filter(e => report.actions.some(f => contains(f.text, e.in))),
    (f, e) => contains(f.text, e.in) && f.obligation === e.obligation,
    {found: f => at(`${f.obligation} ${f.text}`), expected: e => at(`${e.obligation} ${e.in}`)},
    tally('obligations')
  )
  pair(
    report.deadlines,
    expected.deadlines,
    (f, e) => contains(f.text, e.text),
    {found: f => at(f.text), expected: e => at(e.text)},
    tally('deadlines')
  )
  pair(
    report.deadlines.filter(f => expected.deadlines.some(e => contains(f.text, e.text))),
    expected.deadlines.filter(e => report.deadlines.some(f => contains(f.text, e.text))),
    (f, e) =>
      contains(f.text, e.text) && f.kind === e.kind && f.who === e.who && (e.days === undefined || f.days === e.days),
    {
      found: f => at(`${f.kind} ${f.who} ${f.days} ${f.text}`),
      expected: e => at(`${e.kind} ${e.who} ${e.days} ${e.text}`)
    },
    tally('deadline details')
  )
  pair(
    report.consequences,
    expected.consequences,
    (f, e) => contains(f.text, e.in),
    {found: f => at(f.text), expected: e => at(e.in)},
    tally('consequences')
  )
  pair(
    report.keyMessage ? [report.keyMessage] : [],
    expected.keyMessage ? [expected.keyMessage] : [],
    (f, e) => contains(f.text, e.in),
    {found: f => at(f.text), expected: e => at(e.in)},
    tally('key message')
  )
  const undefinedAbbreviations = report.findings
    .filter(finding => finding.ruleId === 'jargon/undefined-abbreviation' && finding.severity === 'warning')
    .map(finding => finding.at.text)
  pair(
    undefinedAbbreviations,
    expected.undefinedAbbreviations,
    (f, e) => f === e,
    {found: at, expected: at},
    tally('abbreviations')
  )
  for (const {ruleId, actual} of expected.findings.must ?? []) {
    const found = report.findings.some(
      finding => finding.ruleId === ruleId && (actual === undefined || contains(finding.at.text, actual))
    )
    if (found) tally('findings wanted').hit++
    else tally('findings wanted').missed.push(`${name}: ${ruleId} ${actual ?? ''}`)
  }
  for (const ruleId of expected.findings.mustNot ?? []) {
    const wrong = report.findings.find(finding => finding.ruleId === ruleId)
    if (!wrong) tally('findings unwanted').hit++
    else tally('findings unwanted').extra.push(`${name}: ${ruleId} ${fold(wrong.at.text).slice(0, 60)}`)
  }
}

/** Precision, recall and F1 of every field, in percents, a line each. */
export function table(totals: ReadonlyMap<string, Tally>): string {
  const percent = (value: number) => (value * 100).toFixed(1).padStart(6)
  const lines = [...totals].map(([field, counts]) => {
    const {precision, recall, f1} = measures(counts)
    return `${field.padEnd(26)} ${percent(precision)}   ${percent(recall)} ${percent(f1)}`
  })
  return [`${'field'.padEnd(26)} precision recall     F1`, ...lines].join('\n')
}

/** Every difference as a line, in a fixed order. */
export function gapsOf(totals: ReadonlyMap<string, Tally>): string[] {
  return [...totals]
    .filter(([field]) => !isPart(field))
    .flatMap(([field, {missed, extra}]) => [
      ...missed.map(item => `${field} missed ${item}`.trim()),
      ...extra.map(item => `${field} extra ${item}`.trim())
    ])
    .sort()
}
