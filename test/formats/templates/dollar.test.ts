// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax under test
import assert from 'node:assert/strict'
import {composed, namesOf, problemsOf, textOf} from './tools.js'

describe('templates: ${x}', () => {
  it('reads placeholders', () => {
    assert.deepEqual(namesOf('dollar', 'Geachte ${naam}, u betaalt ${ boete.bedrag } voor ${datum:dd-MM}.'), [
      'naam',
      'boete.bedrag',
      'datum'
    ])
    assert.equal(textOf('dollar', 'Betaal ${bedrag} of $ 5 of ${1} of \\${x}.'), 'Betaal _ of $ 5 of ${1} of ${x}.')
  })

  it('knows their meaning and their place', () => {
    const {placeholders, runs} = composed('dollar', 'Bel ${telefoonnummer}!')
    assert.deepEqual(placeholders, [{start: 4, end: 5, name: 'telefoonnummer', meaning: 'phone'}])
    assert.deepEqual(runs, [
      {at: 0, length: 4, source: 0, offset: 0, sourceLength: 4},
      {at: 4, length: 1, source: 0, offset: 4, sourceLength: 17, replaced: true},
      {at: 5, length: 1, source: 0, offset: 21, sourceLength: 1}
    ])
  })

  it('reads on after a tag that is not closed', () => {
    const letter = composed('dollar', 'A ${x\nB ${y}')
    assert.equal(letter.text, 'A ${x\nB \uA78F')
    assert.deepEqual(problemsOf(letter), ['unclosed-tag ${x'])
  })
})
