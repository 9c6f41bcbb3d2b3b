import * as vscode from 'vscode'
import {assert} from './assert.js'
import {activate, closeAll, open} from './support.js'

describe('activation', () => {
  afterEach(closeAll)

  it('starts when a letter is opened', async () => {
    const document = await open('boete.md')
    const api = await activate()
    assert(vscode.extensions.getExtension('briefmaat.briefmaat')?.isActive)
    assert.equal(api.summary(document.uri)?.version, document.version)
  })

  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true)
    for (const name of ['check', 'showScores', 'restart']) assert(commands.includes(`briefmaat.${name}`), name)
  })

  it('starts again on command', async () => {
    await open('boete.md')
    await vscode.commands.executeCommand('briefmaat.restart')
    await closeAll()
    await open('boete.md')
  })

  it('knows the languages of templates', async () => {
    assert.equal((await open('afwijzing.latte')).languageId, 'latte')
    assert.equal((await open('toekenning.hbs')).languageId, 'handlebars')
  })
})
