import * as vscode from 'vscode'
import {assert} from './assert.js'
import {closeAll, finding, findings, folder, gone, open, pause, until} from './support.js'

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('briefmaat').update(name, value, vscode.ConfigurationTarget.Workspace)
}

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['enable', 'files', 'locale', 'rules']) await set(name, undefined)
    await closeAll()
  })

  it('nothing is shown where Briefmaat is off', async () => {
    const document = await open('uit/brief.md')
    await finding(document, 'jargon/formal-word', 'Indien')
    await set('enable', false)
    await gone(document, 'jargon/formal-word')
    await set('enable', true)
    await finding(document, 'jargon/formal-word', 'Indien')
  })

  it('patterns choose the files', async () => {
    const document = await open('uit/brief.md')
    await finding(document, 'jargon/formal-word', 'Indien')
    await set('files', ['**', '!uit/**'])
    await gone(document, 'jargon/formal-word')
  })

  it('a README is no letter, unless the writer asks', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'README.md')
    const document = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(document)
    await pause(500)
    assert.deepEqual(findings(document), [])
    await vscode.commands.executeCommand('briefmaat.check')
    await finding(document, 'jargon/formal-word', 'Indien')
  })

  it('a rule can be switched off', async () => {
    const document = await open('uit/brief.md')
    await finding(document, 'jargon/formal-word', 'Indien')
    await set('rules', {'jargon/formal-word': 'off'})
    await gone(document, 'jargon/formal-word')
  })

  it('messages come in English when asked', async () => {
    const document = await open('uit/brief.md')
    const dutch = (await finding(document, 'jargon/formal-word', 'Indien')).message
    await set('locale', 'en')
    await until('another language', () => findings(document, 'jargon/formal-word').some(one => one.message !== dutch))
  })

  it('the nearest briefmaat.yaml counts, and its mistakes are shown on it', async () => {
    const document = await open('regels/brief.md')
    await until('an error', () =>
      findings(document, 'jargon/formal-word').every(({severity}) => severity === vscode.DiagnosticSeverity.Error)
    )
    assert.equal(findings(document, 'jargon/formal-word').length, 2)
    const config = vscode.Uri.joinPath(folder(), 'regels', 'briefmaat.yaml')
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config))
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(`${text}letterType: onzin\n`))
    await until('the mistake', () => vscode.languages.getDiagnostics(config).find(({range}) => range.start.line === 4))
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text))
  })
})
