import * as vscode from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {type BriefmaatApi, start, stop} from './start.js'

/** The extension in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): BriefmaatApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension', 'server.web.js').toString(true)
  let worker: Worker | undefined
  const server = async () => {
    worker?.terminate()
    worker = new Worker(script)
    return worker
  }
  return start(context, options => new LanguageClient('briefmaat', 'Briefmaat', server, options))
}

export const deactivate = stop
