import type {Position, WorkspaceEdit} from 'vscode-languageserver'

/** The configuration file in which an organisation keeps its own words. */
export interface OwnWordsFile {
  uri: string
  /** undefined: it is not there yet */
  text: string | undefined
}

/** Adds a word that is not to be flagged again; undefined where the file is none that we can add to safely. */
export function ownWordEdit(term: string, {uri, text}: OwnWordsFile): WorkspaceEdit | undefined {
  if (!/\.ya?ml$/.test(uri)) return undefined
  const added = addition(text ?? '', term)
  if (!added) return undefined
  const edit = {
    textDocument: {uri, version: null},
    edits: [{range: {start: added.at, end: added.at}, newText: added.newText}]
  }
  return {documentChanges: text === undefined ? [{kind: 'create', uri, options: {ignoreIfExists: true}}, edit] : [edit]}
}

/** Right below `terms:`, or at the end of the file. A list in brackets is left to the writer. */
function addition(text: string, term: string): {at: Position; newText: string} | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r?\n/)
  const at = lines.findIndex(line => /^terms\s*:/.test(line))
  if (at < 0) {
    const last = lines.length - 1
    const start = {line: last, character: lines[last]!.length}
    const newLine = lines[last] === '' ? '' : end
    return {at: start, newText: `${newLine}terms:${end}${item('  ', term, end)}`}
  }
  if (!/^terms\s*:\s*(?:#.*)?$/.test(lines[at]!)) return undefined
  const next = lines.slice(at + 1).find(line => line.trim() !== '' && !line.trim().startsWith('#'))
  const indent = /^(\s*)- /.exec(next ?? '')?.[1] ?? '  '
  // a last line without an end has to get one first
  const place = at + 1 < lines.length ? {line: at + 1, character: 0} : {line: at, character: lines[at]!.length}
  return {at: place, newText: (at + 1 < lines.length ? '' : end) + item(indent, term, end)}
}

function item(indent: string, term: string, end: string): string {
  return `${indent}- term: ${JSON.stringify(term)}${end}${indent}  allow: true${end}`
}
