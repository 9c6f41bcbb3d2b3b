import {PassThrough} from 'node:stream'
import {createConnection} from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceFolder
} from 'vscode-languageserver-protocol/node'
import type {createBriefmaat} from '../../core/index.js'
import {loadSettings} from '../../core/settings/load.js'
import {readFileRequest, readFolderRequest, type Summary, scoresNotification} from '../../extension/protocol.js'
import type {Disk} from '../../extension/server/files.js'
import {startServer} from '../../extension/server/server.js'
import {FakeCore} from './fake.js'

export interface ClientOptions {
  folders?: string[]
  /** the section `briefmaat` for a document */
  settings?: (uri: string) => unknown
  /** files of a file system that only the client knows */
  files?: Record<string, string>
  disk?: Disk
  /** the real core, where the fake one will not do */
  create?: typeof createBriefmaat
  /** milliseconds before the client answers for a part */
  slowness?: number
}

/** The server and a client on two streams in this process. */
export class TestClient {
  readonly core = new FakeCore()
  readonly published: PublishDiagnosticsParams[] = []
  readonly summaries: Summary[] = []
  readonly logged: string[] = []
  /** every URI that the server asked for */
  readonly asked: string[] = []
  readonly #options: ClientOptions
  readonly #connection: ProtocolConnection
  readonly #versions = new Map<string, number>()

  constructor(options: ClientOptions = {}) {
    this.#options = options
    const there = new PassThrough()
    const back = new PassThrough()
    startServer(createConnection(there, back), {
      createBriefmaat: options.create ?? this.core.create,
      loadSettings,
      ...(options.disk && {disk: options.disk})
    })
    this.#connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there))
    this.#listen()
  }

  async start(): Promise<this> {
    this.#connection.listen()
    const workspaceFolders = (this.#options.folders ?? []).map((uri): WorkspaceFolder => ({uri, name: uri}))
    await this.#connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders,
      capabilities: {workspace: {configuration: true, workspaceFolders: true}},
      initializationOptions: {language: 'en', readsFiles: this.#options.files !== undefined}
    })
    await this.#connection.sendNotification('initialized', {})
    return this
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown')
    this.#connection.dispose()
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1)
    return this.notify('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  change(uri: string, text: string): Promise<void> {
    const version = this.#versions.get(uri)! + 1
    this.#versions.set(uri, version)
    return this.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{text}]})
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', {textDocument: {uri}})
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params)
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.#connection.sendRequest(method, params)
  }

  /** Waits until the text that was sent last has been checked, and gives what is shown then. */
  async checked(uri: string): Promise<Diagnostic[]> {
    const version = this.#versions.get(uri)
    await until(`check of ${uri}`, () => this.summaries.some(one => one.uri === uri && one.version === version))
    return this.shown(uri)
  }

  shown(uri: string): Diagnostic[] {
    return this.published.findLast(one => one.uri === uri)?.diagnostics ?? []
  }

  #listen(): void {
    const {files = {}, settings, slowness = 0} = this.#options
    const answer = async <T>(uri: string, value: T) => {
      this.asked.push(uri)
      if (!uri.includes('briefmaat.')) await pause(slowness)
      return value
    }
    const connection = this.#connection
    connection.onRequest('workspace/configuration', ({items}) =>
      items.map(({scopeUri}: {scopeUri: string}) => settings?.(scopeUri) ?? {delay: 10})
    )
    connection.onRequest('client/registerCapability', () => null)
    connection.onRequest(readFileRequest, ({uri}) => answer(uri, {text: files[uri] ?? null}))
    connection.onRequest(readFolderRequest, ({uri}) => {
      const inside = Object.keys(files).filter(file => file.startsWith(`${uri}/`))
      return answer(uri, {names: inside.map(file => file.slice(uri.length + 1).split('/')[0])})
    })
    connection.onNotification('textDocument/publishDiagnostics', params => void this.published.push(params))
    connection.onNotification(scoresNotification, summary => void this.summaries.push(summary))
    connection.onNotification('window/logMessage', ({message}) => void this.logged.push(message))
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

export async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 5000; !holds(); await pause(5)) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
  }
}
