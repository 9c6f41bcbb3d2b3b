import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {disk} from './disk.js'
import {createBriefmaat, loadSettings, ruleOptions} from './engine.js'
import {startServer} from './server.js'

/** The language server as a process of its own. */
startServer(createConnection(ProposedFeatures.all), {createBriefmaat, loadSettings, ruleOptions, disk})
