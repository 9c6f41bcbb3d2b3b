import * as vscode from 'vscode'
import {assert} from './assert.js'
import {activate, closeAll, finding, findings, gone, open, rangeOf, replace, until} from './support.js'

describe('templates', () => {
  afterEach(closeAll)

  it('HTML with placeholders', async () => {
    const document = await open('oproep.html')
    await finding(document, 'jargon/formal-word', 'Indien')
  })

  it('Latte with a comment and a condition', async () => {
    const document = await open('afwijzing.latte')
    await finding(document, 'jargon/formal-word', 'Indien')
  })

  it('Handlebars, with a finding in a part shown in that part only', async () => {
    const letter = await open('toekenning.hbs')
    await finding(letter, 'jargon/formal-word', 'Indien')
    assert.equal(findings(letter, 'jargon/formal-word').length, 1)
    const part = await open('partials/voet.hbs')
    await finding(part, 'jargon/formal-word', 'Indien')
    assert.equal(findings(part, 'jargon/formal-word').length, 1)
  })

  it('an edit in an open part counts in the letter at once', async () => {
    const letter = await open('toekenning.hbs')
    const part = await open('partials/voet.hbs')
    const api = await activate()
    const before = api.summary(letter.uri)!.words
    await replace(part, 'Hebt u vragen?', 'Hebt u vragen over deze brief, over uw geld of over iets anders?')
    await gone(part, 'no-such-rule')
    await until('a new check of the letter', () => api.summary(letter.uri)!.words > before)
  })

  it('an ignore comment is one of the template', async () => {
    const letter = await open('toekenning.hbs')
    await finding(letter, 'jargon/formal-word', 'Indien')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      letter.uri,
      rangeOf(letter, 'Indien'),
      'quickfix'
    )
    const ignore = actions.find(({title}) => title.includes('negeren'))
    await vscode.workspace.applyEdit(ignore!.edit!)
    assert.equal(letter.lineAt(1).text, '{{!-- briefmaat-disable-next-line jargon/formal-word -- reden --}}')
    await gone(letter, 'jargon/formal-word')
  })
})
