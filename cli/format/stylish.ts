/** The result for a person: each letter with its scores and findings, the shared parts, and a summary. */
import type {ReadabilityScore} from '../../core/report/report.js'
import type {Messages} from '../messages.js'
import type {Result} from '../tally.js'
import {findingLines, type Look} from './findings.js'
import type {Formatter} from './formatter.js'
import {guideLines, repairCommand} from './guide.js'
import {scoreParts, typeText} from './scores.js'
import {summaryLine} from './summary.js'
import {clean, packed} from './text.js'

export interface StylishOptions extends Look {
  /** errors only */
  quiet: boolean
  guide: boolean
  /** how the reader starts the command: `briefmaat`, `npx briefmaat` */
  command: string
  /** the paths as typed, for the commands it names */
  paths: readonly string[]
}

/** Says everything at the end: only then it is known which files are parts of others. */
export function stylishFormatter(options: StylishOptions): Formatter {
  return {begin: () => '', report: () => '', end: result => stylish(result, options)}
}

function stylish(result: Result, options: StylishOptions): string {
  const {messages, paint, quiet, guide} = options
  const sections = [...letterSections(result, options)]
  const parts = [...partSections(result, options)]
  if (parts.length > 0) sections.push([paint('bold', messages.parts)], ...parts)
  const end = [paint('bold', summaryLine(result.summary, messages, quiet))]
  const all = [...result.letters, ...result.parts].flatMap(entry => entry.findings)
  const repairable = quiet ? 0 : all.filter(one => one.repairable).length
  if (repairable > 0) end.push(messages.repairs(repairable, repairCommand(options.command, options.paths)))
  sections.push(end)
  if (guide) sections.push(guideLines(result, options))
  return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function* letterSections({letters}: Result, options: StylishOptions): Generator<string[]> {
  const {messages, paint, quiet, width} = options
  for (const letter of letters) {
    const findings = quiet ? letter.findings.filter(one => one.severity === 'error') : letter.findings
    if (quiet && findings.length === 0 && letter.below.length === 0) continue
    const below = letter.below.map(({name, score, minimum}) =>
      paint('red', `  ${messages.below(messages.scores[name], Math.round(score), minimum)}`)
    )
    yield [
      `${paint('bold', clean(letter.path))}  ${typeText(letter.letterType, messages)}`,
      ...packed(scoreParts(letter.scores, messages, paint), ' · ', width).map(line => `  ${line}`),
      ...levelLines(letter.scores.readability, messages),
      ...below,
      ...findingLines(findings, options)
    ]
  }
}

/** What the readability means for readers; of a short text it would say too much. */
function levelLines({lint, indicative}: ReadabilityScore, messages: Messages): string[] {
  return lint && !indicative ? [`  ${messages.lintLevel(lint.level)}`] : []
}

function* partSections({parts}: Result, options: StylishOptions): Generator<string[]> {
  const {messages, paint, quiet} = options
  const nothing: string[] = []
  for (const part of parts) {
    const findings = quiet ? part.findings.filter(one => one.severity === 'error') : part.findings
    // often a part is empty in some letters: then all its findings touch the same others, and its title says it
    const counts = new Set(findings.map(one => one.letters))
    const touched = counts.size === 1 ? findings[0]!.letters : part.letters
    const title = `${paint('bold', clean(part.path))}  ${messages.touches(touched, part.letters)}`
    if (findings.length > 0) yield [title, ...findingLines(findings, options, touched)]
    else if (!quiet) nothing.push(title)
  }
  if (nothing.length > 0) yield nothing
}
