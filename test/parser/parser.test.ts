import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import fc from 'fast-check'
import {Parser} from '../../core/language/nl/parser/parser.js'
import {readConllu} from '../../scripts/conllu.js'

const folder = resolve(import.meta.dirname, '../../dictionaries/nl')
const bytes = readFileSync(join(folder, 'parser.bin'))
const letters = readConllu(readFileSync(join(folder, 'letters.conllu'), 'utf8'))
const texts = letters.map(({words}) => words.map(({form}) => form))
const tokens = texts.reduce((sum, text) => sum + text.length, 0)

const sentence = (text: string) => text.split(' ')
const brief = (parser: Parser, text: string) => {
  const [words = []] = parser.parse([sentence(text)])
  return words.map(
    ({form, partOfSpeech, head, relation}) => `${form}/${partOfSpeech} ${relation} ${words[head]?.form ?? '-'}`
  )
}

describe('the Dutch parser', () => {
  const parser = new Parser(bytes)

  it('reads a sentence: parts of speech, lemmas, heads and relations', () => {
    const [words = []] = parser.parse([sentence('U moet de brief vóór 1 mei terugsturen .')])
    assert.deepEqual(
      words.map(word => word.partOfSpeech),
      ['PRON', 'AUX', 'DET', 'NOUN', 'ADP', 'NUM', 'PROPN', 'VERB', 'PUNCT']
    )
    assert.deepEqual(
      words.map(word => word.lemma),
      ['u', 'moeten', 'de', 'brief', 'voor', '1', 'mei', 'terugsturen', '.']
    )
    assert.equal(words[0]!.relation, 'nsubj')
    assert.equal(words[words[0]!.head]!.form, 'terugsturen')
    assert.equal(words[3]!.relation, 'obj')
    assert.equal(words[7]!.head, -1)
    assert.equal(words[1]!.features.VerbForm, 'Fin')
  })

  it('tells a passive from a perfect and from a copula', () => {
    assert.ok(brief(parser, 'Uw aanvraag wordt door ons behandeld .').includes('wordt/AUX aux:pass behandeld'))
    assert.ok(brief(parser, 'Uw brief is gisteren gekomen .').includes('is/AUX aux gekomen'))
    assert.ok(!brief(parser, 'Het bedrag wordt hoger .').some(word => word.includes('aux:pass')))
  })

  it('joins a separated particle to its verb', () => {
    const [words = []] = parser.parse([sentence('Stuur het formulier op .')])
    assert.equal(words[0]!.lemma, 'opsturen')
  })

  it('gives the same with SIMD and without', () => {
    assert.ok(parser.simd, 'this Node has SIMD')
    const plain = new Parser(bytes, {simd: false})
    assert.equal(plain.simd, false)
    assert.deepEqual(plain.parse(texts), parser.parse(texts))
  })

  it('gives the same whatever was parsed before, together or one by one', () => {
    const forgetful = new Parser(bytes, {mostForms: 50})
    const together = parser.parse(texts.slice(0, 60))
    assert.deepEqual(
      texts.slice(0, 60).map(text => forgetful.parse([text])[0]),
      together
    )
    assert.deepEqual(parser.parse(texts.slice(0, 60).toReversed()).toReversed(), together)
  })

  it('makes a tree with one root of any words', () => {
    const word = fc.oneof(
      fc.constantFrom('de', 'u', 'wordt', 'betaald', '.', ',', 'en', 'brief', '€', '12', 'Jansen'),
      fc.string({minLength: 1, maxLength: 12, unit: 'grapheme'})
    )
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 40}), words => {
        const [parsed = []] = parser.parse([words])
        assert.equal(parsed.length, words.length)
        assert.equal(parsed.filter(({head}) => head === -1).length, 1)
        parsed.forEach((_, start) => {
          let node = start
          for (let steps = 0; node >= 0; steps++) {
            assert.ok(steps <= words.length, 'a cycle')
            node = parsed[node]!.head
          }
        })
      }),
      {numRuns: 60}
    )
  })

  it('takes nothing, very long words and very long sentences', () => {
    assert.deepEqual(parser.parse([]), [])
    assert.deepEqual(parser.parse([[]]), [[]])
    assert.equal(parser.parse([['x'.repeat(100_000)]])[0]!.length, 1)
    const long = Array.from({length: 1000}, (_, i) => ['de', 'brief', 'komt', 'en'][i % 4]!)
    const [parsed = []] = parser.parse([long])
    assert.equal(parsed.length, 1000)
    assert.ok(parsed.every(({head}) => head < 1000))
  })

  it('needs no more time for nonsense than some seconds a megabyte', () => {
    const nonsense = ['u', 'betaal', 'of', 'de']
    const words = Array.from({length: 10_000}, (_, i) => nonsense[i % 2]!)
    const began = performance.now()
    parser.parse([words, words.map(word => (word === 'u' ? 'of' : 'de'))])
    // 0.6 s was measured; trees over the whole would take hours
    assert.ok(performance.now() - began < 15_000)
  }).timeout(30_000)

  it('refuses bytes that are no model', () => {
    assert.throws(() => new Parser(new Uint8Array(0)), /No model/)
    assert.throws(() => new Parser(new TextEncoder().encode('no model at all')), /No model/)
  })

  it('tells the date of its model', () => {
    assert.match(parser.version, /^\d{4}-\d\d-\d\d$/)
  })
})

describe('how well it reads letters', () => {
  it('does not read them worse than what was measured when the model was made', () => {
    const parsed = new Parser(bytes).parse(texts)
    let tags = 0
    let heads = 0
    letters.forEach(({words}, i) => {
      words.forEach((word, t) => {
        if (parsed[i]![t]!.partOfSpeech === word.partOfSpeech) tags++
        if (parsed[i]![t]!.head === word.head) heads++
      })
    })
    assert.ok(tags / tokens > 0.97, `parts of speech: ${tags / tokens}`)
    assert.ok(heads / tokens > 0.88, `heads: ${heads / tokens}`)
  })
})
