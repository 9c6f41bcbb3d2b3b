import * as vscode from 'vscode'
import {assert} from './assert.js'
import {activate, checked, closeAll, finding, findings, gone, open, replace, until, untitled} from './support.js'

describe('while writing', () => {
  afterEach(closeAll)

  it('an edit moves, removes and adds findings', async () => {
    const document = await open('boete.md')
    await finding(document, 'jargon/term', 'dwangbevel')
    await replace(document, 'Geachte heer/mevrouw,', 'Geachte heer/mevrouw,\n\nWij schrijven u over een boete.')
    await finding(document, 'jargon/term', 'dwangbevel')
    await replace(document, 'dwangbevel', 'brief van de deurwaarder')
    await gone(document, 'jargon/term', 'dwangbevel')
    await replace(document, 'brief van de deurwaarder', 'dwangbevel')
    await finding(document, 'jargon/term', 'dwangbevel')
  })

  it('quick typing ends with the findings of the last text', async () => {
    const document = await untitled('markdown', 'Wij zien u op 3 mei 2027. ')
    const editor = vscode.window.activeTextEditor!
    for (const letter of 'Indien u komt, belt u ons reeds vandaag.') {
      await editor.edit(edit => edit.insert(document.positionAt(document.getText().length), letter))
    }
    await finding(document, 'jargon/formal-word', 'Indien')
    await finding(document, 'jargon/formal-word', 'reeds')
    await checked(document)
    assert.equal(findings(document, 'jargon/formal-word').length, 2)
  })

  it('a letter that becomes something else loses its findings', async () => {
    const document = await open('uit/geen-brief.md')
    await finding(document, 'jargon/formal-word', 'Indien')
    await vscode.languages.setTextDocumentLanguage(document, 'json')
    await gone(document, 'jargon/formal-word')
    const api = await activate()
    await until('an empty status bar', () => api.status() === undefined)
  })

  it('a document without a place on disk is checked', async () => {
    for (const language of ['plaintext', 'markdown', 'html']) {
      const document = await untitled(language, 'Indien u vragen hebt, belt u ons.')
      await finding(document, 'jargon/formal-word', 'Indien')
    }
  })
})
