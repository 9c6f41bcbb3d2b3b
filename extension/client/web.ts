import * as vscode from 'vscode'
import {BrowserMessageReader, BrowserMessageWriter, LanguageClient} from 'vscode-languageclient/browser'
import {type BriefmaatApi, start, stop} from './start.js'

/** The extension in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): BriefmaatApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension', 'server.web.js').toString(true)
  let worker: Worker | undefined
  const server = async () => {
    worker?.terminate()
    worker = new Worker(script)
    // the client would look whether it is a `Worker`; VS Code's extension host has one of its own, which is not
    return {reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker)}
  }
  return start(context, options => new LanguageClient('briefmaat', 'Briefmaat', server, options))
}

export const deactivate = stop
