/** `briefmaat rules`: every rule on a line. */
import type {Locale} from '../../core/report/report.js'
import {type Paint, pad, painter, wantsColour, widthOf} from '../format/text.js'
import {exitCodes, type Io} from '../io.js'
import {messagesFor} from '../messages.js'
import type {RuleInfo} from '../rule-info.js'

export interface RulesOptions {
  format: 'stylish' | 'json'
  locale?: Locale
  color?: boolean
}

/** Lists the rules; gives the exit code. */
export async function rules(options: RulesOptions, io: Io): Promise<number> {
  const all = [...(await io.rules())].sort((a, b) => (a.id < b.id ? -1 : 1))
  const locale = options.locale ?? 'nl'
  const text = options.format === 'json' ? json(all) : table(all, locale, painter(wantsColour(io, options.color)))
  await io.stdout.write(`${text}\n`)
  return exitCodes.clean
}

function json(all: readonly RuleInfo[]): string {
  const shown = all.map(({id, severity, status, since, title, why, sources, options}) => {
    return {id, severity, status, since, title, why, sources, options}
  })
  return JSON.stringify({version: 1, rules: shown}, undefined, 2)
}

function table(all: readonly RuleInfo[], locale: Locale, paint: Paint): string {
  const {columns, severities, statuses} = messagesFor(locale)
  const rows = all.map(({id, severity, status, title}) => {
    return [id, severities[severity], statuses[status] ?? status, title[locale]]
  })
  const head = [columns.rule, columns.severity, columns.status, columns.title]
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => widthOf(row[i]!))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => pad(cell, widths[i]!))
      .join('  ')
      .trimEnd()
  return [paint('bold', line(head)), ...rows.map(line)].join('\n')
}
