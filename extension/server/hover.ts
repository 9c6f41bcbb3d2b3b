import type {Hover, Position} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../../core/index.js'
import type {Messages} from '../messages.js'
import {rangeOf, stillHolds} from './diagnostics.js'

/** Why a finding matters, and where that comes from. The message itself the editor already shows. */
export function hover(
  document: TextDocument,
  findings: Finding[],
  position: Position,
  messages: Messages
): Hover | undefined {
  const offset = document.offsetAt(position)
  const here = findings.filter(
    finding =>
      finding.at.start.offset <= offset &&
      offset <= finding.at.end.offset &&
      stillHolds(finding, document) &&
      finding.note
  )
  const first = here[0]
  if (!first) return undefined
  const seen = new Set<string>()
  const sections = here
    .filter(finding => !seen.has(finding.ruleId) && seen.add(finding.ruleId))
    .map(finding => section(finding, messages))
  return {contents: {kind: 'markdown', value: sections.join('\n\n---\n\n')}, range: rangeOf(first.at, document)}
}

function section(finding: Finding, messages: Messages): string {
  const link = finding.url ? `\n\n[${messages.more}: ${finding.ruleId}](${finding.url})` : ''
  const note = finding.note.split('\n').map(plain).join('\n\n')
  return `**${messages.why}** ${note}${link}`
}

/** A note is plain text: nothing in it may turn into markup or links. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
