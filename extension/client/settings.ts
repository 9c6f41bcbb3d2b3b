import * as vscode from 'vscode'
import type {ConfigurationParams} from 'vscode-languageclient'

/** Answers the server's question for settings with those of the document's language too, as in `"[html]": {…}`. */
export function settingsFor({items}: ConfigurationParams): unknown[] {
  return items.map(({scopeUri, section}) => {
    const uri = scopeUri === undefined ? undefined : vscode.Uri.parse(scopeUri)
    const scope = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri?.toString()) ?? uri
    // what VS Code gives is no plain object, and could not go to a worker
    const settings = vscode.workspace.getConfiguration(undefined, scope).get(section ?? 'briefmaat')
    return JSON.parse(JSON.stringify(settings ?? null))
  })
}
