import type {SnippetTextEdit, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Report} from '../../core/index.js'
import type {Messages} from '../messages.js'

type Comment = readonly [open: string, close: string]

const templateComments: Record<NonNullable<Report['template']>, Comment | null> = {
  handlebars: ['{{!--', '--}}'],
  jinja: ['{#', '#}'],
  twig: ['{#', '#}'],
  latte: ['{*', '*}'],
  freemarker: ['<#--', '-->'],
  dollar: null
}
const formatComments: Record<Report['format'], Comment | null> = {
  html: ['<!--', '-->'],
  markdown: ['<!--', '-->'],
  text: null
}

/** A template's own comment is not sent with the letter, so it goes before that of the format. */
export function commentForm({format, template}: Pick<Report, 'format' | 'template'>): Comment | null {
  return (template && templateComments[template]) || formatComments[format]
}

interface IgnoreContext {
  document: TextDocument
  report: Report
  messages: Messages
  snippets?: boolean
}

/** Puts a comment with a place for the reason above the finding's line; undefined where the file can't hold comments. */
export function ignoreEdit(finding: Finding, context: IgnoreContext): WorkspaceEdit | undefined {
  const {document, report, messages, snippets = false} = context
  const comment = commentForm(report)
  if (!comment) return undefined
  const line = document.positionAt(finding.at.start.offset).line
  const added = addedRule(document, line, comment, finding.ruleId)
  if (added) return editOf(document, added)
  const text = document.getText()
  const start = document.offsetAt({line, character: 0})
  const indent = /^[ \t]*/.exec(text.slice(start, finding.at.start.offset))![0]
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const before = `${indent}${comment[0]} briefmaat-disable-next-line ${finding.ruleId} -- `
  const after = ` ${comment[1]}${end}`
  const range = {start: {line, character: 0}, end: {line, character: 0}}
  if (!snippets) return editOf(document, {range, newText: before + messages.reason + after})
  const value = `${escapeSnippet(before)}\${1:${escapeSnippet(messages.reason)}}${escapeSnippet(after)}`
  return editOf(document, {range, snippet: {kind: 'snippet', value}})
}

/** Where the line above already is such a comment, the rule joins it: two comments would ignore one another. */
function addedRule(document: TextDocument, line: number, [open]: Comment, rule: string): TextEdit | undefined {
  if (line === 0) return undefined
  const range = {start: {line: line - 1, character: 0}, end: {line, character: 0}}
  const above = document.getText(range)
  const directive = `${open} briefmaat-disable-next-line `
  const at = above.indexOf(directive)
  const dashes = above.indexOf(' -- ', at)
  if (at === -1 || dashes === -1) return undefined
  const place = {line: line - 1, character: dashes}
  return {range: {start: place, end: place}, newText: `, ${rule}`}
}

/** One edit of one document, as it is now. */
export function editOf(document: TextDocument, edit: TextEdit | SnippetTextEdit): WorkspaceEdit {
  return {documentChanges: [{textDocument: {uri: document.uri, version: document.version}, edits: [edit]}]}
}

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
