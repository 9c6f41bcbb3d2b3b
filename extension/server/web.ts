import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {createBriefmaat, loadSettings, ruleOptions} from './engine.js'
import {startServer} from './server.js'

/** The language server in a web worker. */

declare const self: DedicatedWorkerGlobalScope

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
startServer(connection, {createBriefmaat, loadSettings, ruleOptions})
