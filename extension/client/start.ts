import * as vscode from 'vscode'
import type {BaseLanguageClient, LanguageClientOptions} from 'vscode-languageclient'
import {messages} from '../messages.js'
import {
  type InitializationOptions,
  readFileRequest,
  readFolderRequest,
  type Summary,
  scoresNotification
} from '../protocol.js'
import {registerCommands} from './commands.js'
import {readFile, readFolder} from './files.js'
import {languages} from './languages.js'
import {currentLocale} from './locale.js'
import {settingsFor} from './settings.js'
import {Status} from './status.js'
import {Summaries} from './summaries.js'

/** What `activate` gives to others: tests, and extensions that build on this one. */
export interface BriefmaatApi {
  /** resolves when the language server is there */
  ready: Promise<void>
  /** fires after each check */
  onDidCheck: vscode.Event<Summary>
  /** the latest check of a document */
  summary(uri: vscode.Uri): Summary | undefined
  /** what the status bar shows now; undefined when it shows nothing */
  status(): {text: string; tooltip: string} | undefined
}

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

let running: BaseLanguageClient | undefined

/** The client, the same for the desktop and the web but for how a server is started. */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): BriefmaatApi {
  const initializationOptions: InitializationOptions = {language: vscode.env.language, readsFiles: true}
  const client = createClient({
    documentSelector: languages.map(language => ({language})),
    diagnosticCollectionName: 'briefmaat',
    middleware: {workspace: {configuration: settingsFor}},
    initializationOptions
  })
  running = client
  const summaries = new Summaries()
  const status = new Status(summaries)
  context.subscriptions.push(
    summaries,
    status,
    client.onRequest(readFileRequest, readFile),
    client.onRequest(readFolderRequest, readFolder),
    client.onNotification(scoresNotification, (summary: Summary) => summaries.add(summary)),
    ...registerCommands(client, summaries)
  )
  const ready = client.start()
  ready.catch(() => void vscode.window.showErrorMessage(messages[currentLocale()].failed))
  return {
    ready,
    onDidCheck: summaries.onDidAdd,
    summary: uri => summaries.get(uri),
    status: () => status.shown
  }
}

export async function stop(): Promise<void> {
  await running?.stop()
  running = undefined
}
