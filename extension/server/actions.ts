import {type CodeAction, CodeActionKind, type Range, type TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {sureRepair} from '../../core/fix.js'
import type {Finding, Report} from '../../core/index.js'
import type {Messages} from '../messages.js'
import {rangeOf, stillHolds, toDiagnostic} from './diagnostics.js'
import {ignoreEdit} from './ignore.js'
import {insertEdit} from './insert.js'
import {type OwnWordsFile, ownWordEdit} from './own-words.js'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.briefmaat`

export interface ActionContext {
  document: TextDocument
  report: Report
  /** those that stand in this document */
  findings: Finding[]
  messages: Messages
  range: Range
  /** the kinds that the editor asks for; all when absent */
  only?: string[] | undefined
  /** whether the editor lets the writer type over a placeholder in an edit */
  snippets?: boolean
  /** where the organisation keeps its own words, when a word can be added there */
  ownWords?: OwnWordsFile | undefined
}

export function codeActions(context: ActionContext): CodeAction[] {
  const {document, findings, range, only} = context
  const here = findings.filter(
    finding => stillHolds(finding, document) && touches(rangeOf(finding.at, document), range)
  )
  const actions: CodeAction[] = []
  if (wants(only, CodeActionKind.QuickFix)) {
    for (const finding of here) actions.push(...replacements(finding, context))
    for (const finding of here) actions.push(...inserting(finding, context))
    for (const finding of here) actions.push(...addingWord(finding, context))
    for (const finding of here) actions.push(...ignoring(finding, context))
  }
  if (wants(only, fixAllKind)) actions.push(...fixAll(context))
  return actions
}

/** One word is a sure repair; several are a choice for the writer. */
function replacements(finding: Finding, {document, messages}: ActionContext): CodeAction[] {
  if (!mayReplace(finding, document)) return []
  const at = finding.expectedAt ?? finding.at
  const isSure = sureRepair(finding) !== null
  return finding.expected.map(newText => ({
    title: newText === '' ? messages.remove : messages.replace(newText),
    kind: CodeActionKind.QuickFix,
    isPreferred: isSure,
    diagnostics: [toDiagnostic(finding, document)],
    edit: inDocument(document, [{range: rangeOf(at, document), newText}])
  }))
}

/** Never preferred: what is in brackets is for the writer to fill in. */
function inserting(finding: Finding, context: ActionContext): CodeAction[] {
  const {document, messages} = context
  const edit = insertEdit(finding, context)
  if (!edit) return []
  const title = messages.insert(finding.insertAbout ?? '')
  return [{title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, document)], edit}]
}

function ignoring(finding: Finding, context: ActionContext): CodeAction[] {
  const {document, messages} = context
  const edit = ignoreEdit(finding, context)
  if (!edit) return []
  const diagnostics = [toDiagnostic(finding, document)]
  return [{title: messages.ignore, kind: CodeActionKind.QuickFix, diagnostics, edit}]
}

/** Words that the organisation wants to keep are not told of again, in any letter. */
function addingWord(finding: Finding, {document, messages, ownWords}: ActionContext): CodeAction[] {
  const {term} = finding
  const edit = term === undefined || !ownWords ? undefined : ownWordEdit(term, ownWords)
  if (!edit) return []
  const diagnostics = [toDiagnostic(finding, document)]
  return [{title: messages.ownWord(term!), kind: CodeActionKind.QuickFix, diagnostics, edit}]
}

function fixAll({document, findings, messages}: ActionContext): CodeAction[] {
  const edits = repairs(document, findings)
  if (edits.length === 0) return []
  return [{title: messages.fixAll, kind: fixAllKind, edit: inDocument(document, edits)}]
}

/** All sure repairs that do not touch one another, in the order of the text. */
export function repairs(document: TextDocument, findings: Finding[]): TextEdit[] {
  const sure = findings
    .filter(finding => mayReplace(finding, document))
    .map(sureRepair)
    .filter(repair => repair !== null)
    .sort((a, b) => a.at.start.offset - b.at.start.offset || b.at.end.offset - a.at.end.offset)
  const edits: TextEdit[] = []
  let last = -1
  for (const {at, text} of sure) {
    if (at.start.offset < last || (at.start.offset === last && at.text === '')) continue
    edits.push({range: rangeOf(at, document), newText: text})
    last = at.end.offset
  }
  return edits
}

/** The text at the range has to be what was judged: both what was found and what the file held there. */
export function mayReplace(finding: Finding, document: TextDocument): boolean {
  if (finding.actual === null || !stillHolds(finding, document)) return false
  const {expectedAt} = finding
  if (expectedAt && document.getText(rangeOf(expectedAt, document)) !== expectedAt.text) return false
  return document.getText(rangeOf(finding.at, document)) === finding.actual
}

function inDocument(document: TextDocument, edits: TextEdit[]): NonNullable<CodeAction['edit']> {
  return {documentChanges: [{textDocument: {uri: document.uri, version: document.version}, edits}]}
}

function wants(only: string[] | undefined, kind: string): boolean {
  return !only || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
