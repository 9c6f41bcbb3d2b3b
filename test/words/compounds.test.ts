import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import fc from 'fast-check'
import {compoundParts} from '../../core/language/nl/compounds.js'
import {WordData} from '../../core/language/nl/word-data.js'

const data = new WordData(readFileSync(resolve(import.meta.dirname, '../../dictionaries/nl/words.bin')))
const parts = (word: string) => compoundParts(word, data).join('+')

describe('compounds', () => {
  it('listed ones have the parts that their head says', () => {
    assert.equal(parts('beleidsregels'), 'beleid+regels')
    assert.equal(parts('huurtoeslag'), 'huur+toeslag')
    assert.equal(parts('bezwaarschrift'), 'bezwaar+schrift')
    assert.equal(parts('bijstandsuitkering'), 'bijstand+uitkering')
    assert.equal(parts('arbeidsongeschiktheidsverzekering'), 'arbeid+ongeschiktheid+verzekering')
    assert.equal(parts('gehandicaptenparkeerkaart'), 'gehandicapten+parkeer+kaart')
  })

  it('unlisted ones are cut into listed nouns, as few as can be', () => {
    assert.equal(parts('toeslagpartner'), 'toeslag+partner')
    assert.equal(parts('kwijtscheldingsverzoek'), 'kwijtschelding+verzoek')
    assert.equal(parts('inkomensverklaring'), 'inkomen+verklaring')
    assert.equal(parts('betalingsregelingsverzoek'), 'betaling+regeling+verzoek')
    assert.equal(parts('pgb-beheer'), 'pgb+beheer')
  })

  it('leaves simple words and names whole', () => {
    const words =
      'bezwaar moeder verklaring beschikking gemeente bijlage toeslagen indexering begeleidster amsterdam rotterdam jansen ' +
      'hendriksen vermeulen belangrijk verantwoordelijk wijziging aanmelding lidmaatschap ondertekend digid'
    const cut = words.split(' ').filter(word => parts(word) !== '')
    assert.deepEqual(cut, [])
  })

  it('says nothing of what is no word', () => {
    for (const text of [
      '',
      'a',
      '2025-1234',
      '-',
      '--',
      'x-',
      '-beschikking',
      'a'.repeat(1000),
      'regels'.repeat(2000)
    ]) {
      assert.equal(parts(text), '', text.slice(0, 20))
    }
  })

  it('parts are two or more, and stand in the word in this order', () => {
    const nouns = fc.constantFrom(
      'beleid',
      'regel',
      'huur',
      'zorg',
      's',
      'en',
      'toeslag',
      '-',
      'kaart',
      'ring',
      'é',
      'gemeente'
    )
    fc.assert(
      fc.property(fc.array(nouns, {maxLength: 6}), pieces => {
        const word = pieces.join('')
        const found = compoundParts(word, data)
        assert.notEqual(found.length, 1)
        let at = 0
        for (const part of found) {
          assert.ok(part.length > 0)
          at = word.indexOf(part, at)
          assert.ok(at >= 0, `${part} in ${word}`)
          at += part.length
        }
      }),
      {numRuns: 300, seed: 11}
    )
  })
})
