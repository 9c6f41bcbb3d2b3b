/** Where to look next, for someone who runs the command for the first time. */
import type {Result} from '../tally.js'
import type {StylishOptions} from './stylish.js'
import {pad, widthOf} from './text.js'

/** Three lines: why the most frequent finding counts, what can be repaired, one's own letters. */
export function guideLines(result: Result, {command, messages, paint, paths}: StylishOptions): string[] {
  const {guide, help} = messages
  const findings = [...result.letters, ...result.parts].flatMap(entry => entry.findings)
  const rule = mostFrequent(findings.map(found => found.ruleId))
  const repairs = findings.some(found => found.repairable)
  const rows = [
    rule ? [`${command} explain ${rule}`, guide.explain] : [`${command} rules`, guide.rules],
    repairs ? [`${repairCommand(command, paths)} --dry-run`, guide.fix] : [`${command} score`, help.score],
    [`${command} ${guide.ownPath}`, guide.own]
  ] as const
  const width = Math.max(...rows.map(([typed]) => widthOf(typed)))
  return [paint('bold', guide.title), ...rows.map(([typed, text]) => `  ${pad(typed, width)}  ${paint('dim', text)}`)]
}

/** The command that repairs what was checked, with paths as a shell needs them. */
export function repairCommand(command: string, paths: readonly string[]): string {
  const quoted = paths.map(path => (/^[\w./,:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`))
  return [command, 'fix', ...quoted].join(' ')
}

function mostFrequent(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
