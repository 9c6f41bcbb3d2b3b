import * as vscode from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {type BriefmaatApi, start, stop} from './start.js'

/** The extension on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): BriefmaatApi {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension', 'server.cjs').fsPath
  const server = {module, transport: TransportKind.ipc}
  return start(context, options => new LanguageClient('briefmaat', 'Briefmaat', server, options))
}

export const deactivate = stop
