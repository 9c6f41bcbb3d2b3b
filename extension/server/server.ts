import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {createBriefmaat} from '../../core/index.js'
import {configNames, type loadSettings, type RuleOptions} from '../../core/settings/load.js'
import {messages} from '../messages.js'
import {
  type CheckResult,
  checkRequest,
  type DocumentParams,
  type InitializationOptions,
  type ReadFileResult,
  type ReadFolderResult,
  readFileRequest,
  readFolderRequest,
  scoresNotification
} from '../protocol.js'
import {codeActions, fixAllKind} from './actions.js'
import {Checker} from './checker.js'
import {ConfigProblems} from './config-problems.js'
import {Configuration} from './configuration.js'
import {type Disk, Files} from './files.js'
import {hover} from './hover.js'
import {Letters} from './letters.js'
import type {OwnWordsFile} from './own-words.js'
import {isInside, parseUri, uriKey, withPath} from './uris.js'

/** What differs between Node, a worker and a test. */
export interface ServerHost {
  createBriefmaat: typeof createBriefmaat
  loadSettings: typeof loadSettings
  /** without it rules and their options are not checked */
  ruleOptions?: RuleOptions
  disk?: Disk
}

const watched = '**/*.{txt,md,markdown,html,htm,hbs,handlebars,mustache,j2,jinja,jinja2,njk,twig,latte,ftl,ftlh}'

/** The language server, on any connection. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument)
  let client: InitializeParams['capabilities'] = {}
  let options: InitializationOptions = {}
  let folders: string[] = []

  const files = new Files({
    open: uri => openText(documents, uri),
    disk: host.disk,
    remote: {
      read: async uri => (await ask<ReadFileResult>(readFileRequest, uri))?.text ?? undefined,
      list: async uri => (await ask<ReadFolderResult>(readFolderRequest, uri))?.names ?? undefined
    }
  })
  async function ask<T>(request: string, uri: string): Promise<T | undefined> {
    const params: DocumentParams = {uri}
    return options.readsFiles ? connection.sendRequest<T>(request, params) : undefined
  }
  const configuration = new Configuration({
    load: host.loadSettings,
    ruleOptions: host.ruleOptions,
    ask: async uri =>
      client.workspace?.configuration
        ? connection.workspace.getConfiguration({scopeUri: uri, section: 'briefmaat'})
        : undefined,
    read: uri => files.read(uri),
    folders: () => folders,
    displayLanguage: () => options.language
  })
  const configProblems = new ConfigProblems((uri, diagnostics) => {
    void connection.sendDiagnostics({uri, diagnostics})
  })
  const letters = new Letters({
    documents,
    configuration,
    checker: new Checker(host.createBriefmaat, files, () => folders),
    configProblems,
    publish: (uri, version, diagnostics) =>
      void connection.sendDiagnostics({uri, diagnostics, ...(version !== undefined && {version})}),
    scores: summary => void connection.sendNotification(scoresNotification, summary),
    failed: error => connection.console.error(withoutText(error))
  })

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities
    options = (params.initializationOptions ?? {}) as InitializationOptions
    folders = params.workspaceFolders?.map(folder => folder.uri) ?? []
    return {
      serverInfo: {name: 'briefmaat'},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind]},
        hoverProvider: true,
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
      }
    }
  })

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, {section: 'briefmaat'})
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const patterns = [...configNames.map(name => `**/${name}`), watched]
      const watchers = patterns.map(globPattern => ({globPattern}))
      void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = new Set(removed.map(folder => folder.uri))
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(folder => folder.uri)]
        checkEverything()
      })
    }
  })

  /** The nearest configuration of the workspace, or a new one in its folder. */
  async function ownWordsFile(uri: string, configFiles: readonly string[]): Promise<OwnWordsFile | undefined> {
    const known = configFiles.find(file => /\.ya?ml$/.test(file) && folders.some(folder => isInside(file, folder)))
    if (known) {
      const text = openText(documents, known) ?? (await files.read(known).catch(() => undefined))
      return text === undefined ? undefined : {uri: known, text}
    }
    const folder = folders.find(one => isInside(uri, one))
    const creates = client.workspace?.workspaceEdit?.resourceOperations?.includes('create')
    if (!folder || !creates || configFiles.length > 0) return undefined
    return {uri: withPath(folder, `${parseUri(folder).path}/${configNames[0]}`), text: undefined}
  }

  function checkEverything(): void {
    configuration.clear()
    letters.checkAll()
  }

  connection.onDidChangeConfiguration(checkEverything)
  connection.onDidChangeWatchedFiles(({changes}) => {
    for (const {uri} of changes) files.forget(uri)
    const configs = changes.filter(({uri}) => configNames.some(name => uri.endsWith(`/${name}`)))
    for (const {uri} of configs) configProblems.clear(uri)
    if (configs.length > 0) checkEverything()
    else for (const {uri} of changes) letters.fileChanged(uri)
  })

  documents.onDidChangeContent(({document}) => letters.changed(document.uri))
  documents.onDidClose(({document}) => {
    files.forget(document.uri)
    letters.closed(document.uri)
  })

  connection.onRequest<CheckResult, void>(checkRequest, ({uri}: DocumentParams) => letters.ask(uri))
  connection.onCodeAction(async ({textDocument, range, context}) => {
    const current = await letters.current(textDocument.uri)
    const document = documents.get(textDocument.uri)
    if (!current || !document) return []
    const {language, configFiles} = await configuration.of(document.uri)
    const snippets = client.workspace?.workspaceEdit?.snippetEditSupport === true
    const ownWords = await ownWordsFile(document.uri, configFiles)
    return codeActions({
      document,
      ...current,
      messages: messages[language],
      range,
      only: context.only,
      snippets,
      ownWords
    })
  })
  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    if (!document) return null
    const {language} = await configuration.of(document.uri)
    return hover(document, letters.findings.of(document.uri), position, messages[language]) ?? null
  })
  connection.onShutdown(() => letters.dispose())

  documents.listen(connection)
  connection.listen()
}

function openText(documents: TextDocuments<TextDocument>, uri: string): string | undefined {
  const exact = documents.get(uri)
  if (exact) return exact.getText()
  const key = uriKey(uri)
  return documents
    .all()
    .find(document => uriKey(document.uri) === key)
    ?.getText()
}

/** An error's message may hold a piece of a letter; its kind and place don't. */
function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown error'
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s*at /.test(line))
  return [error.name, ...frames.slice(0, 8)].join('\n')
}
