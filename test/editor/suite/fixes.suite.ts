import * as vscode from 'vscode'
import {assert} from './assert.js'
import {actionsAt, checked, closeAll, finding, gone, open, untitled} from './support.js'

const text = 'Indien u vragen hebt, belt u ons. Dat kan indien wij open zijn.\n'

describe('quick fixes', () => {
  afterEach(closeAll)

  it('a sure repair replaces the word and keeps its capital', async () => {
    const document = await untitled('markdown', text)
    await finding(document, 'jargon/formal-word', 'Indien')
    const fix = (await actionsAt(document, 'Indien', 'quickfix')).find(({isPreferred}) => isPreferred)
    assert.equal(fix?.title, 'Vervang door “Als”')
    assert(await vscode.workspace.applyEdit(fix!.edit!))
    assert.equal(document.getText(), text.replace('Indien', 'Als'))
    await checked(document)
  })

  it('everything in the letter is replaced at once', async () => {
    const document = await untitled('markdown', text)
    await finding(document, 'jargon/formal-word', 'Indien')
    const [all] = await actionsAt(document, 'Indien', 'source.fixAll.briefmaat')
    assert.equal(all?.title, 'Alles in deze brief vervangen')
    assert(await vscode.workspace.applyEdit(all!.edit!))
    assert.equal(document.getText(), text.replace('Indien', 'Als').replace('indien', 'als'))
    await gone(document, 'jargon/formal-word')
  })

  it('a finding can be ignored with a reason', async () => {
    const document = await untitled('markdown', 'Beste lezer,\n\n  Indien u vragen hebt, belt u ons.\n')
    await finding(document, 'jargon/formal-word', 'Indien')
    const title = 'Vraag Briefmaat deze melding te negeren (met reden)'
    const ignore = (await actionsAt(document, 'Indien', 'quickfix')).find(action => action.title === title)
    assert(ignore?.edit, 'no such action')
    await vscode.workspace.applyEdit(ignore.edit)
    assert.equal(document.lineAt(2).text.trim(), '<!-- briefmaat-disable-next-line jargon/formal-word -- reden -->')
    await gone(document, 'jargon/formal-word')
  })

  it('tells why on hover', async () => {
    const document = await untitled('markdown', text)
    const {range} = await finding(document, 'jargon/formal-word', 'Indien')
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start
    )
    const shown = hovers.flatMap(({contents}) => contents.map(one => (typeof one === 'string' ? one : one.value)))
    assert(
      shown.some(one => one.includes('Waarom?') && one.includes('jargon/formal-word')),
      shown.join('\n')
    )
  })

  it('a plain text file has no comments, so nothing to ignore with', async () => {
    const document = await untitled('plaintext', text)
    await finding(document, 'jargon/formal-word', 'Indien')
    const actions = await actionsAt(document, 'Indien', 'quickfix')
    assert.deepEqual(
      actions.map(({title}) => title),
      ['Vervang door “Als”']
    )
  })

  it('also repairs a letter on disk', async () => {
    const document = await open('uit/brief.md')
    await finding(document, 'jargon/formal-word', 'Indien')
    const [fix] = await actionsAt(document, 'Indien', 'quickfix')
    await vscode.workspace.applyEdit(fix!.edit!)
    assert.equal(document.getText(), 'Als u vragen hebt, belt u ons.\n')
  })
})
