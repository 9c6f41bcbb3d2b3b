import {strict as assert} from 'node:assert'
import fc from 'fast-check'
import {WordData} from '../../core/language/nl/word-data.js'
import {encode} from '../../scripts/generate/word-data/encode.js'
import {oneCount, type WordRecord} from '../../scripts/generate/word-data/records.js'

const settings = {blockSize: 4, pieces: 60, groups: 3, frequencyError: 0.01}

const word = fc.string({unit: fc.constantFrom(...'abenst-é’'), minLength: 1, maxLength: 12})
const head = fc.option(word, {nil: null})
const record = fc.record({
  count: fc.option(fc.integer({min: 2, max: 1_700_000}), {nil: null}),
  kind: fc.constantFrom('concrete' as const, 'abstract' as const, 'undefined' as const, null),
  head,
  skipped: fc.boolean(),
  mannerAdverb: fc.boolean(),
  unit: fc.boolean()
})

describe('word data: written and read', () => {
  it('every entry comes back, and nothing else is found', () => {
    fc.assert(
      fc.property(
        fc.dictionary(word, record, {minKeys: 1, maxKeys: 40, noNullPrototype: true}),
        fc.array(word),
        (entries, others) => {
          const records = Object.entries(entries)
            .map(([key, {count, ...rest}]): WordRecord => {
              const frequency = count === null ? null : oneCount + Math.log10(count)
              return {word: key, frequency, ...rest, head: rest.kind === null ? null : rest.head}
            })
            .sort((a, b) => (a.word < b.word ? -1 : 1))
          const data = new WordData(encode(records, settings).file)
          assert.deepEqual(
            data.words(),
            records.map(entry => entry.word)
          )
          for (const entry of records) {
            const frequency = data.frequency(entry.word)
            assert.equal(frequency === null, entry.frequency === null)
            if (frequency !== null) assert.ok(Math.abs(frequency - entry.frequency!) <= 0.01 + 1e-6)
            assert.equal(data.noun(entry.word)?.kind ?? null, entry.kind)
            assert.equal(data.noun(entry.word)?.head ?? null, entry.head)
            assert.equal(data.isSkipped(entry.word), entry.skipped)
            assert.equal(data.isMannerAdverb(entry.word), entry.mannerAdverb)
            assert.equal(data.isUnit(entry.word), entry.unit)
          }
          for (const other of others)
            if (!(other in entries)) assert.equal(data.frequency(other) ?? data.noun(other), null)
        }
      ),
      {numRuns: 60, seed: 7}
    )
  })

  it('the same entries give the same bytes', () => {
    const records = ['aan', 'aanslag', 'aanslagen', 'slag'].map(
      (text): WordRecord => ({
        word: text,
        frequency: 3,
        kind: 'abstract',
        head: null,
        skipped: false,
        mannerAdverb: false,
        unit: false
      })
    )
    assert.deepEqual(encode(records, settings).file, encode(records, settings).file)
  })
})
