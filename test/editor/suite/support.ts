import * as vscode from 'vscode'
import type {BriefmaatApi} from '../../../extension/client/start.js'

/** What several suites need to look at VS Code as a writer does. */

export async function activate(): Promise<BriefmaatApi> {
  const extension = vscode.extensions.getExtension<BriefmaatApi>('briefmaat.briefmaat')
  if (!extension) throw new Error('The extension is not installed')
  const api = await extension.activate()
  await api.ready
  return api
}

export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri
}

/** Opens a letter of the test workspace, and waits until it is checked. */
export async function open(name: string): Promise<vscode.TextDocument> {
  return show(vscode.Uri.joinPath(folder(), name))
}

/** Opens a document that is not saved anywhere. */
/**
 * A new document that is not saved. VS Code gives its name anew as soon as the document before is closed, and now and
 * then hands out that one's text with it: then it is closed and opened again.
 */
export async function untitled(language: string, content: string): Promise<vscode.TextDocument> {
  for (let attempt = 1; ; attempt++) {
    const document = await vscode.workspace.openTextDocument({language, content})
    await vscode.window.showTextDocument(document)
    if (document.getText() === content) {
      await checked(document)
      return document
    }
    if (attempt === 5) throw new Error('VS Code does not open a new document with its own text.')
    await closeAll()
  }
}

export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.window.showTextDocument(document)
  await checked(document)
  return document
}

/** Waits until the text as it is now has been checked. */
export async function checked(document: vscode.TextDocument): Promise<void> {
  const api = await activate()
  await until(`check of ${document.uri}`, () => api.summary(document.uri)?.version === document.version)
}

export function findings(document: vscode.TextDocument, rule?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({source, code}) => source === 'briefmaat' && (!rule || ruleOf(code) === rule))
}

function ruleOf(code: vscode.Diagnostic['code']): unknown {
  return typeof code === 'object' ? code.value : code
}

/** The range of the only, or the nth, place where these words stand. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1
  for (let turn = 0; turn <= nth; turn++) at = document.getText().indexOf(words, at + 1)
  if (at === -1) throw new Error(`“${words}” is not in ${document.uri}`)
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length))
}

/** Waits for a finding of a rule at exactly these words. */
export async function finding(document: vscode.TextDocument, rule: string, words: string): Promise<vscode.Diagnostic> {
  const range = rangeOf(document, words)
  return until(
    `${rule} at “${words}”`,
    () => findings(document, rule).find(one => one.range.isEqual(range)),
    () =>
      `found: ${
        findings(document, rule)
          .map(one => JSON.stringify(document.getText(one.range)))
          .join(', ') || 'nothing'
      }`
  )
}

/** Waits until a rule finds nothing any more, or nothing at these words. */
export async function gone(document: vscode.TextDocument, rule: string, words?: string): Promise<void> {
  const left = () => findings(document, rule).map(({range}) => document.getText(range))
  await until(
    `no ${rule}`,
    () => !left().some(text => words === undefined || text === words),
    () => `found: ${left().join(', ')}`
  )
}

/** Asks again and again until there is an answer; fails after ten seconds. */
export async function until<T>(what: string, get: () => T | undefined | false, help?: () => string): Promise<T> {
  const end = Date.now() + 10_000
  for (;;) {
    const answer = get()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}${help ? `; ${help()}` : ''}`)
    await pause(25)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, rangeOf(document, words), by)
  await vscode.workspace.applyEdit(edit)
}

/** What the light bulb offers at these words. */
export async function actionsAt(
  document: vscode.TextDocument,
  words: string,
  kind: string
): Promise<vscode.CodeAction[]> {
  const range = rangeOf(document, words)
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind)
}

export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
