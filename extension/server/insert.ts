import type {WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Report} from '../../core/index.js'
import {stillHolds} from './diagnostics.js'
import {editOf, escapeSnippet} from './ignore.js'

type Format = Report['format']

interface InsertContext {
  document: TextDocument
  report: Pick<Report, 'format'>
  snippets?: boolean
}

/** Adds the paragraph for what is missing; undefined where there is none, or where the text has changed since. */
export function insertEdit(finding: Finding, context: InsertContext): WorkspaceEdit | undefined {
  const {document, report, snippets = false} = context
  const {insert, insertAt} = finding
  if (!insert || !insertAt || !stillHolds(finding, document)) return undefined
  const place = {line: insertAt.line - 1, character: insertAt.column - 1}
  if (document.offsetAt(place) !== insertAt.offset) return undefined
  const newText = newParagraph(document.getText(), insertAt.offset, insert, report.format)
  const range = {start: place, end: place}
  if (!snippets) return editOf(document, {range, newText})
  return editOf(document, {range, snippet: {kind: 'snippet', value: withStops(newText)}})
}

/** What stands in square brackets is for the writer to type over. */
function withStops(text: string): string {
  let stop = 0
  const parts = text.split(/(\[[^[\]]{1,80}\])/)
  return parts.map((part, i) => (i % 2 === 0 ? escapeSnippet(part) : `\${${++stop}:${escapeSnippet(part)}}`)).join('')
}

/** So far we look around a place, in characters. */
const near = 2000

/**
 * What to insert for a paragraph between those before and after a place, with the blank lines, the indentation and the
 * ends of lines of the file; in HTML as `<p>`, or between line breaks where the letter has those.
 */
export function newParagraph(text: string, offset: number, paragraph: string, format: Format): string {
  const before = text.slice(Math.max(0, offset - near), offset)
  const after = text.slice(offset, offset + near)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const isAbove = /(?:^|[\r\n])$/.test(before) && /^[ \t]*\S/.test(after)
  const indent = isAbove ? /^[ \t]*/.exec(after)![0] : indentBefore(before, format)
  if (format === 'html') {
    const line = `<br>${end}${indent}`
    if (/<br\s*\/?>\s*$/i.test(before)) return `${isAbove ? indent : ''}${paragraph}${line}<br>${end}`
    if (/^\s*<br\b/i.test(after) && !blockEnd.test(before)) return `${line}${line}${paragraph}`
  }
  const inner = format === 'html' ? `<p>${paragraph}</p>` : paragraph
  const above = lineBreaks(/\s*$/.exec(before)![0])
  const below = lineBreaks(/^\s*/.exec(after)![0])
  const apart = format === 'html' ? Math.min(2, Math.max(above, below)) : 2
  const lead = before === '' ? '' : end.repeat(Math.max(0, apart - above))
  const tail = after.trim() === '' ? '' : end.repeat(Math.max(0, apart - below))
  return `${lead}${isAbove || lead !== '' ? indent : ''}${inner}${tail}`
}

const blockEnd = /<\/(p|h[1-6]|ul|ol|dl|blockquote|table|div)\s*>\s*$/i

/**
 * The indentation of the paragraph before a place. A list is over, and what stands further in would be part of it in
 * Markdown.
 */
function indentBefore(before: string, format: Format): string {
  if (format === 'markdown') return ''
  const [, tag] = blockEnd.exec(before) ?? []
  const opens = tag ? before.lastIndexOf(`<${tag}`) : -1
  const line = /[^\r\n]*$/.exec(opens === -1 ? before : before.slice(0, opens))![0]
  return /^\s*(?:[-*+•]|\d+[.)])\s/.test(line) ? '' : /^[ \t]*/.exec(line)![0]
}

const lineBreaks = (space: string) => space.match(/\r\n|\r|\n/g)?.length ?? 0
