import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {WordData} from '../../core/language/nl/word-data.js'

const bytes = readFileSync(resolve(import.meta.dirname, '../../dictionaries/nl/words.bin'))
const data = new WordData(bytes)

/** Figures of SUBTLEX-NL: log10 per billion words. */
const figures: Record<string, number> = {
  ik: 7.600791,
  de: 7.385017,
  is: 7.335839,
  niet: 7.263023,
  brief: 4.868431,
  betalen: 5.210487,
  gemeente: 3.840671,
  besluit: 4.451598,
  aanvraag: 3.705582,
  bezwaar: 4.317792,
  uitkering: 3.427414,
  formulier: 3.826096,
  verplicht: 4.186598,
  procedure: 4.073558,
  termijn: 3.800138,
  recht: 5.202461,
  regel: 4.888402,
  beschikking: 3.6193,
  moeder: 5.814591,
  fiets: 4.337865,
  vaststellen: 3.557886,
  onverwijld: 2.313471,
  desalniettemin: 2.961289,
  "zo'n": 5.672611,
  café: 4.231967,
  ruïne: 3.031326
}

describe('word data', () => {
  it('knows frequencies, each within 0.008', () => {
    for (const [word, figure] of Object.entries(figures)) {
      const found = data.frequency(word)
      assert.ok(found !== null && Math.abs(found - figure) <= 0.008, `${word}: ${found}, not ${figure}`)
    }
  })

  it('knows rare words exactly', () => {
    assert.ok(Math.abs(data.frequency('onverwijld')! - 2.313471) < 2e-6)
  })

  it('says null of what is not listed', () => {
    for (const word of [
      'huurtoeslag',
      'briefx',
      'brie f',
      'qqqq',
      '',
      ' ',
      'Brief',
      'gary_cooper',
      '💶',
      '\uD83D',
      '\n',
      '日本'
    ]) {
      assert.equal(data.frequency(word), null, word)
    }
    for (const word of ['ontvangen', 'briefx', '', '💶']) assert.equal(data.noun(word), null, word)
  })

  it('knows kinds of nouns', () => {
    const kinds = ['fiets', 'amsterdam', 'den haag', 'zee', 'uitkering', 'recht', 'bank', 'aanslagen'].map(
      word => data.noun(word)?.kind
    )
    assert.deepEqual(kinds, [
      'concrete',
      'concrete',
      'concrete',
      'concrete',
      'abstract',
      'abstract',
      'undefined',
      'undefined'
    ])
  })

  it('knows the heads of compounds, also where the word is not simply made of them', () => {
    const heads: [word: string, head: string | null, start: number][] = [
      ['beleidsregels', 'regel', 7],
      ['huurtoeslag', 'toeslag', 4],
      ['jaarrekeningen', 'rekening', 4],
      ['projectontwikkelaars', 'ontwikkelaar', 7],
      ['trendwatcher', 'wachter', 5],
      ['taken', null, 0],
      ['moeder', null, 0]
    ]
    for (const [word, head, headStart] of heads) {
      const noun = data.noun(word)
      assert.deepEqual([noun?.head, noun?.headStart], [head, headStart], word)
    }
  })

  it('knows what is skipped, manner adverbs and units', () => {
    assert.deepEqual(
      ['aanbieden', 'doorbetalen', 'whatsappen', 'brief', 'qq'].map(word => data.isSkipped(word)),
      [true, true, true, false, false]
    )
    assert.deepEqual(
      ['ambtshalve', 'desgewenst', 'samen', 'ook', ''].map(word => data.isMannerAdverb(word)),
      [true, true, true, false, false]
    )
    assert.deepEqual(
      ['km', 'kg', '°c', 'brief', 'kmm'].map(word => data.isUnit(word)),
      [true, true, true, false, false]
    )
  })

  it('refuses what is no word data', () => {
    for (const wrong of [
      new Uint8Array(),
      new Uint8Array(100),
      bytes.subarray(0, 60),
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(1)
    ]) {
      assert.throws(() => new WordData(wrong), /word data/i)
    }
  })

  it('reads bytes that begin anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    assert.equal(new WordData(shifted.subarray(3)).frequency('brief'), data.frequency('brief'))
  })

  it('says the same whatever was asked before, and never stumbles over long words', () => {
    const fresh = new WordData(bytes)
    const long = 'bestuurs'.repeat(10_000)
    assert.equal(data.frequency(long), null)
    assert.equal(data.noun('e'.repeat(344)), null)
    for (const word of Object.keys(figures).reverse()) assert.equal(fresh.frequency(word), data.frequency(word), word)
    // more than is remembered
    for (let i = 0; i < 9000; i++) data.frequency(`woord${i}`)
    assert.equal(data.frequency('brief'), fresh.frequency('brief'))
  })

  it('is a small file', () => {
    assert.ok(bytes.length < 1_300_000, `${bytes.length} bytes`)
  })
})
