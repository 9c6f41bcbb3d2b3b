import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import type {DutchModels} from '../../core/index.js'
import {createBriefmaat, loadSettings, ruleOptions} from './engine.js'
import {startServer} from './server.js'

/** The language server in a web worker. The first message holds the models; all others are the protocol's. */

declare const self: DedicatedWorkerGlobalScope

self.addEventListener(
  'message',
  ({data}: MessageEvent<DutchModels>) => {
    const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
    startServer(connection, {
      createBriefmaat: options => createBriefmaat({...options, models: data}),
      loadSettings,
      ruleOptions
    })
  },
  {once: true}
)
