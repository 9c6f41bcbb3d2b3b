import assert from 'node:assert/strict'
import type {TextEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../../core/index.js'
import {messages} from '../../extension/messages.js'
import {codeActions} from '../../extension/server/actions.js'
import {findingsIn, reportOf, spanOf} from './fake.js'

const text = '# Besluit\n\nU krijgt niets.\n\nHoogachtend,\n'
const place = text.indexOf('Hoog')

function missing(more: Partial<Finding> = {}): Finding {
  const at = spanOf(text, place, 'Hoogachtend,'.length)
  const insert = {insert: 'Bel ons: [nummer] of {$tel}.', insertAbout: 'bellen', insertAt: at.start}
  return {...findingsIn('Indien')[0]!, actual: null, expected: [], at, ...insert, ...more}
}

function actionsOn(finding: Finding, {now = text, snippets = false, locale = 'nl' as const} = {}) {
  const document = TextDocument.create('file:///brief.md', 'markdown', 3, now)
  const range = {start: {line: 0, character: 0}, end: document.positionAt(now.length)}
  const report = reportOf({format: 'markdown'})
  const actions = codeActions({document, report, findings: [finding], messages: messages[locale], range, snippets})
  return {document, action: actions.find(({title}) => title.startsWith('Voeg'))}
}

describe('extension: adding what is missing', () => {
  it('inserts the paragraph at its place', () => {
    const {document, action} = actionsOn(missing())
    assert.equal(action?.title, 'Voeg een alinea toe over bellen')
    assert.equal(action?.isPreferred, undefined)
    const [change] = action?.edit?.documentChanges ?? []
    assert(change && 'edits' in change)
    const after = '# Besluit\n\nU krijgt niets.\n\nBel ons: [nummer] of {$tel}.\n\nHoogachtend,\n'
    assert.equal(TextDocument.applyEdits(document, change.edits as TextEdit[]), after)
  })

  it('lets the writer type over what is in brackets where the editor can', () => {
    const [change] = actionsOn(missing(), {snippets: true}).action?.edit?.documentChanges ?? []
    assert(change && 'edits' in change)
    const [edit] = change.edits
    assert(edit && 'snippet' in edit)
    assert.equal(edit.snippet.value, 'Bel ons: ${1:[nummer]} of {\\$tel\\}.\n\n')
  })

  it('is not offered without a paragraph, or when the text has changed', () => {
    assert.equal(actionsOn(missing({insert: null})).action, undefined)
    assert.equal(actionsOn(missing(), {now: text.replace('niets', 'iets')}).action, undefined)
    const moved = missing({insertAt: {line: 9, column: 1, offset: place}})
    assert.equal(actionsOn(moved).action, undefined)
  })
})
