/** Findings as aligned lines: place, severity, message, rule. */
import type {Severity} from '../../core/report/report.js'
import type {Messages} from '../messages.js'
import type {Found} from '../tally.js'
import {type Folded, fold} from './fold.js'
import {clean, type Paint, pad, padStart, type Style, widthOf, wrap} from './text.js'

const styles: Record<Severity, Style> = {error: 'red', warning: 'yellow', hint: 'cyan'}
/** more lines of the same finding than this are only counted */
const linesShown = 5
/** a narrower column of messages is no fun to read: then the rule follows the message */
const narrowest = 44

export interface Look {
  messages: Messages
  paint: Paint
  /** columns; undefined: every finding on one line */
  width: number | undefined
}

/** The lines of one file. `letters`: how many letters use the whole part, so that only exceptions say so. */
export function findingLines(findings: readonly Found[], look: Look, letters = 1): string[] {
  const {messages, paint, width} = look
  const rows = fold(findings).map(found => ({
    found,
    place: `${found.line}:${found.column}`,
    severity: messages.severities[found.severity],
    text: clean(found.message) + alsoText(found, messages, letters)
  }))
  const placeWidth = Math.max(0, ...rows.map(row => row.place.length))
  const severityWidth = Math.max(0, ...rows.map(row => widthOf(row.severity)))
  const start = 2 + placeWidth + 2 + severityWidth + 2
  const ruleWidth = Math.max(0, ...rows.map(row => row.found.ruleId.length))
  const longest = Math.max(0, ...rows.map(row => widthOf(row.text)))
  const room = width === undefined ? undefined : Math.max(20, width - start)
  const beside = room === undefined ? 0 : Math.min(longest, room - ruleWidth - 2)
  const inColumns = room !== undefined && (beside === longest || beside >= narrowest)
  return rows.flatMap(({found, place, severity, text}) => {
    const rule = paint('dim', found.ruleId)
    const head = `  ${paint('dim', padStart(place, placeWidth))}  ${paint(styles[found.severity], pad(severity, severityWidth))}  `
    if (room === undefined) return [`${head}${text}  ${rule}`]
    const [first = '', ...rest] = wrap(text, inColumns ? beside : room)
    const lines = [head + first, ...rest.map(line => ' '.repeat(start) + line)]
    if (inColumns) lines[0] = `${head}${pad(first, beside)}  ${rule}`
    else if (widthOf(rest.at(-1) ?? first) + 2 + found.ruleId.length <= room) lines.push(`${lines.pop()}  ${rule}`)
    else lines.push(' '.repeat(start) + rule)
    return lines
  })
}

function alsoText(found: Folded, messages: Messages, letters: number): string {
  const notes: string[] = []
  if (found.alsoOn.length > 0) {
    const lines = found.alsoOn.slice(0, linesShown).join(', ')
    notes.push(messages.alsoOnLines(lines, Math.max(0, found.alsoOn.length - linesShown)))
  }
  if (found.letters !== letters) notes.push(messages.touches(found.letters, found.letters))
  return notes.length > 0 ? ` (${notes.join('; ')})` : ''
}
