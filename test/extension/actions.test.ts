import assert from 'node:assert/strict'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Report} from '../../core/index.js'
import {messages} from '../../extension/messages.js'
import {codeActions, fixAllKind, repairs} from '../../extension/server/actions.js'
import {toDiagnostic} from '../../extension/server/diagnostics.js'
import {commentForm} from '../../extension/server/ignore.js'
import {findingsIn, reportOf, spanOf} from './fake.js'

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///brief.md', 'markdown', 3, text)
}

function actionsIn(
  text: string,
  options: {findings?: Finding[]; report?: Partial<Report>; only?: string[]; snippets?: boolean} = {}
) {
  const document = documentOf(text)
  const {findings = findingsIn(text), report, only, snippets = false} = options
  const range = {start: {line: 0, character: 0}, end: document.positionAt(text.length)}
  const actions = codeActions({
    document,
    report: reportOf(report ?? {}),
    findings,
    messages: messages.nl,
    range,
    only,
    snippets
  })
  return {document, actions}
}

/** The text after an action, as an editor would make it. */
function applied(document: TextDocument, action: ReturnType<typeof codeActions>[number] | undefined): string {
  const [change] = action?.edit?.documentChanges ?? []
  assert(change && 'edits' in change)
  assert.equal(change.textDocument.version, 3)
  const edits = change.edits.map(edit => ({
    range: edit.range,
    newText: 'newText' in edit ? edit.newText : edit.snippet.value
  }))
  return TextDocument.applyEdits(document, edits as never)
}

describe('extension: diagnostics', () => {
  it('carries range, severity, rule, link and data', () => {
    const text = 'Beste 👩‍👧,\r\nIndien u komt: U MOET bellen. Een dwangbevel.'
    const document = documentOf(text)
    const [hint, warning, error] = findingsIn(text).map(finding => toDiagnostic(finding, document))
    assert.deepEqual(hint, {
      range: {start: {line: 1, character: 0}, end: {line: 1, character: 6}},
      severity: 3,
      code: 'jargon/formal-word',
      codeDescription: {href: 'https://example.org/jargon/formal-word'},
      source: 'briefmaat',
      message: '“Indien” kan anders.',
      data: {actual: 'Indien', expected: ['Als']}
    })
    assert.equal(warning?.severity, 2)
    assert.equal(error?.severity, 1)
  })

  it('leaves out a link that is not there', () => {
    const finding = {...findingsIn('Indien')[0]!, url: ''}
    assert.equal('codeDescription' in toDiagnostic(finding, documentOf('Indien')), false)
  })
})

describe('extension: quick fixes', () => {
  it('one expected word is the preferred fix', () => {
    const {document, actions} = actionsIn('Indien u komt.')
    assert.equal(actions[0]?.title, 'Vervang door “Als”')
    assert.equal(actions[0]?.isPreferred, true)
    assert.equal(applied(document, actions[0]), 'Als u komt.')
  })

  it('several are suggestions', () => {
    const {document, actions} = actionsIn('Een brief met betrekking tot u.', {only: ['quickfix']})
    const [first, second] = actions
    assert.deepEqual([first?.isPreferred, second?.isPreferred], [false, false])
    assert.equal(applied(document, second), 'Een brief voor u.')
  })

  it('an empty expected word is a removal', () => {
    const finding = {...findingsIn('Indien u komt.')[0]!, expected: ['']}
    assert.equal(actionsIn('Indien u komt.', {findings: [finding]}).actions[0]?.title, 'Haal dit weg')
  })

  it('refuses when the text at the range differs', () => {
    const findings = findingsIn('Indien u komt.')
    assert.deepEqual(actionsIn('Omdat  u komt.', {findings}).actions, [])
    const other = {...findings[0]!, actual: 'Mocht'}
    const titles = actionsIn('Indien u komt.', {findings: [other]}).actions.map(({title}) => title)
    assert.deepEqual(titles, [messages.nl.ignore])
  })

  it('a missing thing has nothing to replace', () => {
    const text = 'Hoogachtend,'
    const missing = {...findingsIn('Indien')[0]!, actual: null, at: spanOf(text, 0, 12)}
    const titles = actionsIn(text, {findings: [missing]}).actions.map(({title}) => title)
    assert.deepEqual(titles, [messages.nl.ignore])
  })

  it('everything at once, without overlap', () => {
    const text = 'Indien u komt en indien u belt.'
    const {document, actions} = actionsIn(text, {only: ['source.fixAll']})
    assert.deepEqual(
      actions.map(({kind}) => kind),
      [fixAllKind]
    )
    assert.equal(applied(document, actions[0]), 'Als u komt en als u belt.')
    const twice = [
      ...findingsIn(text),
      {...findingsIn(text)[0]!, at: spanOf(text, 0, 8), actual: 'Indien u', expected: ['Als u']}
    ]
    assert.deepEqual(
      repairs(document, twice).map(({newText}) => newText),
      ['Als u', 'als']
    )
  })

  it('offers only the kinds that are asked for', () => {
    assert(actionsIn('Indien', {only: ['quickfix']}).actions.every(({kind}) => kind === 'quickfix'))
    assert.deepEqual(actionsIn('Indien', {only: ['refactor']}).actions, [])
  })
})

describe('extension: ignoring', () => {
  const ignore = (text: string, report: Partial<Report>, snippets = false) => {
    const {document, actions} = actionsIn(text, {report, snippets})
    const action = actions.find(({title}) => title === messages.nl.ignore)
    return action && applied(document, action)
  }

  it('takes the comment form of the syntax', () => {
    const rule = 'briefmaat-disable-next-line jargon/formal-word -- reden'
    assert.equal(ignore('Bel.\n  Indien', {format: 'markdown'}), `Bel.\n  <!-- ${rule} -->\n  Indien`)
    assert.equal(ignore('Indien', {format: 'html', template: 'handlebars'}), `{{!-- ${rule} --}}\nIndien`)
    assert.equal(ignore('Indien', {format: 'html', template: 'jinja'}), `{# ${rule} #}\nIndien`)
    assert.equal(ignore('Indien', {format: 'html', template: 'latte'}), `{* ${rule} *}\nIndien`)
    assert.equal(ignore('Indien', {format: 'text', template: 'freemarker'}), `<#-- ${rule} -->\nIndien`)
    assert.equal(ignore('a\r\nIndien', {format: 'html'}), `a\r\n<!-- ${rule} -->\r\nIndien`)
  })

  it('is not there for plain text', () => {
    assert.equal(ignore('Indien', {format: 'text'}), undefined)
    assert.equal(commentForm({format: 'text', template: 'dollar'}), null)
  })

  it('lets the writer type the reason where the editor can', () => {
    const text = ignore('Indien', {format: 'html', template: 'latte'}, true)
    assert.equal(text, '{* briefmaat-disable-next-line jargon/formal-word -- ${1:reden} *\\}\nIndien')
  })

  it('joins a comment that is there already', () => {
    const above = '<!-- briefmaat-disable-next-line jargon/term -- moet van de wet -->'
    const joined = above.replace(' --', ', jargon/formal-word --').replace('<!, jargon/formal-word --', '<!--')
    assert.equal(
      ignore(`${above}\nIndien`, {format: 'markdown'})
        ?.split('\n')[0]
        ?.includes('jargon/term, jargon/formal-word -- moet'),
      true,
      joined
    )
  })
})
