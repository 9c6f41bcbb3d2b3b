import type {Messages} from '../messages.js'
import type {Summary} from '../tally.js'

/** `2 brieven, 3 fouten, 5 waarschuwingen, 9 tips`; only the errors when the rest is not shown either. */
export function summaryLine({letters, parts, findings, failed}: Summary, messages: Messages, quiet = false): string {
  const said = [messages.letters(letters)]
  if (parts > 0) said.push(messages.partCount(parts))
  said.push(messages.errors(findings.error))
  if (!quiet) said.push(messages.warnings(findings.warning), messages.hints(findings.hint))
  if (failed > 0) said.push(messages.failed(failed))
  return said.join(', ')
}
