import assert from 'node:assert/strict'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {parse} from 'yaml'
import {messages} from '../../extension/messages.js'
import {codeActions} from '../../extension/server/actions.js'
import {ownWordEdit} from '../../extension/server/own-words.js'
import {findingsIn, reportOf} from './fake.js'

const uri = 'file:///w/briefmaat.yaml'

/** The configuration after the word was added. */
function after(text: string, term = 'dwangbevel'): string | undefined {
  const edit = ownWordEdit(term, {uri, text})
  const change = edit?.documentChanges?.find(one => 'edits' in one)
  if (!change || !('edits' in change)) return undefined
  return TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), change.edits as never)
}

describe('extension: own words', () => {
  for (const [name, text] of [
    ['an empty file', ''],
    ['a file without words', 'locale: nl\nrules:\n  tone/threat: off\n'],
    ['a file that does not end in a line end', 'locale: nl'],
    ['a list with words', 'terms:\n  - term: leges\n    allow: true\nlocale: nl\n'],
    ['a list at the margin', 'terms:\n- term: leges\n  allow: true\n'],
    ['a heading without a list', 'terms:\n'],
    ['a heading at the very end', 'locale: nl\nterms:'],
    ['remarks, and Windows line ends', '# ons\r\nterms: # woorden\r\n  # eerst\r\n  - term: leges\r\n']
  ] as const)
    it(`joins ${name}`, () => {
      const result = parse(after(text)!) as {terms: {term: string; allow?: boolean}[]}
      assert.deepEqual(
        result.terms.filter(({term}) => term === 'dwangbevel'),
        [{term: 'dwangbevel', allow: true}]
      )
      const before = (parse(text) ?? {}) as {terms?: unknown[] | null}
      assert.equal(result.terms.length, (before.terms?.length ?? 0) + 1)
      assert.deepEqual({...result, terms: 0}, {...before, terms: 0})
    })

  it('quotes what YAML would read otherwise', () => {
    assert.deepEqual((parse(after('', 'a: "b"')!) as {terms: unknown}).terms, [{term: 'a: "b"', allow: true}])
  })

  it('leaves a list in brackets and a JSON file to the writer', () => {
    assert.equal(after('terms: [{term: leges}]\n'), undefined)
    assert.equal(ownWordEdit('dwangbevel', {uri: 'file:///w/briefmaat.json', text: '{}'}), undefined)
  })

  it('makes the file where there is none', () => {
    const edit = ownWordEdit('dwangbevel', {uri, text: undefined})
    assert.deepEqual(edit?.documentChanges?.[0], {kind: 'create', uri, options: {ignoreIfExists: true}})
  })

  it('is offered for a listed word, in its base form', () => {
    const text = 'Een dwangbevel.'
    const document = TextDocument.create('file:///w/brief.md', 'markdown', 3, text)
    const findings = findingsIn(text).map(finding => ({...finding, term: 'dwangbevel'}))
    const range = {start: {line: 0, character: 0}, end: document.positionAt(text.length)}
    const titles = (ownWords: {uri: string; text: string} | undefined) =>
      codeActions({document, report: reportOf({}), findings, messages: messages.nl, range, ownWords}).map(
        ({title}) => title
      )
    assert.ok(titles({uri, text: ''}).includes('Voeg “dwangbevel” toe aan onze woorden'))
    assert.ok(!titles(undefined).some(title => title.includes('onze woorden')))
  })
})
