import * as vscode from 'vscode'
import type {Summary} from '../protocol.js'

/** The latest summary of each open document. */
export class Summaries implements vscode.Disposable {
  readonly #latest = new Map<string, Summary>()
  readonly #added = new vscode.EventEmitter<Summary>()
  readonly #closing = vscode.workspace.onDidCloseTextDocument(document => this.remove(document.uri))
  readonly onDidAdd = this.#added.event

  add(summary: Summary): void {
    this.#latest.set(keyOf(vscode.Uri.parse(summary.uri)), summary)
    this.#added.fire(summary)
  }

  get(uri: vscode.Uri): Summary | undefined {
    return this.#latest.get(keyOf(uri))
  }

  remove(uri: vscode.Uri): void {
    this.#latest.delete(keyOf(uri))
  }

  clear(): void {
    this.#latest.clear()
  }

  dispose(): void {
    this.#closing.dispose()
    this.#added.dispose()
  }
}

function keyOf(uri: vscode.Uri): string {
  return uri.toString()
}
