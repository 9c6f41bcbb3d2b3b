import * as vscode from 'vscode'
import {BrowserMessageReader, BrowserMessageWriter, LanguageClient} from 'vscode-languageclient/browser'
import {type BriefmaatApi, start, stop} from './start.js'

/** The extension in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): BriefmaatApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension', 'server.web.js').toString(true)
  const read = (name: string) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension', name))
  let worker: Worker | undefined
  const server = async () => {
    worker?.terminate()
    worker = new Worker(script)
    // before all other messages: the worker cannot read files
    const [parser, words, acts] = await Promise.all(['parser.bin', 'words.bin', 'acts.bin'].map(read))
    worker.postMessage({parser, words, acts})
    // the client would look whether it is a `Worker`; VS Code's extension host has one of its own, which is not
    return {reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker)}
  }
  return start(context, options => new LanguageClient('briefmaat', 'Briefmaat', server, options))
}

export const deactivate = stop
