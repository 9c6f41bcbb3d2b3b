/** Where to look next, for someone who runs the command for the first time. */
import type {Messages} from '../messages.js'
import type {Result} from '../tally.js'
import {type Paint, pad, widthOf} from './text.js'

/** Three lines: why the most frequent finding counts, what can be repaired, one's own letters. */
export function guideLines(result: Result, paths: readonly string[], messages: Messages, paint: Paint): string[] {
  const {guide} = messages
  const findings = [...result.letters, ...result.parts].flatMap(entry => entry.findings)
  const rule = mostFrequent(findings.map(found => found.ruleId))
  const repairs = findings.some(found => found.repairable)
  const rows = [
    rule ? [`briefmaat explain ${rule}`, guide.explain] : ['briefmaat rules', guide.rules],
    repairs ? [`${repairCommand(paths)} --dry-run`, guide.fix] : ['briefmaat score', messages.help.score],
    [`briefmaat ${guide.ownPath}`, guide.own]
  ] as const
  const width = Math.max(...rows.map(([command]) => widthOf(command)))
  return [
    paint('bold', guide.title),
    ...rows.map(([command, text]) => `  ${pad(command, width)}  ${paint('dim', text)}`)
  ]
}

/** The command that repairs what was checked, with paths as a shell needs them. */
export function repairCommand(paths: readonly string[]): string {
  return [
    'briefmaat fix',
    ...paths.map(path => (/^[\w./,:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`))
  ].join(' ')
}

function mostFrequent(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
