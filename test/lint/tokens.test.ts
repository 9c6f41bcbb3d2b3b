import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {ParsedWord} from '../../core/language/nl/parser/parser.js'
import {WordData} from '../../core/language/nl/word-data.js'
import {lintTokens} from '../../core/reading/lint/tokens.js'

const data = new WordData(readFileSync(resolve(import.meta.dirname, '../../dictionaries/nl/words.bin')))
const parsed = (form: string, partOfSpeech: string, more: Partial<ParsedWord> = {}): ParsedWord => ({
  form,
  lemma: form.toLowerCase(),
  partOfSpeech,
  features: {},
  head: -1,
  relation: 'root',
  ...more
})
const names = (...words: [string, string][]) =>
  lintTokens(
    words.map(([form, tag]) => parsed(form, tag)),
    data
  ).map(({entity}) => entity)

describe('LiNT-II: from the parser to its tokens', () => {
  it('finite verbs', () => {
    const [fin, inf] = lintTokens(
      [
        parsed('betaalt', 'VERB', {features: {VerbForm: 'Fin'}}),
        parsed('betalen', 'VERB', {features: {VerbForm: 'Inf'}})
      ],
      data
    )
    assert.deepEqual([fin?.isFinite, inf?.isFinite], [true, false])
  })

  it('numerals: cardinals and ordinals, not other adjectives', () => {
    const numeral = (form: string, tag: string) => lintTokens([parsed(form, tag)], data)[0]!.isNumeral
    assert.ok(numeral('drie', 'NUM'))
    for (const form of 'eerste Tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende achttiende twintigste eenentwintigste honderdste 21ste 3e 8de zoveelste allereerste'.split(
      ' '
    )) {
      assert.ok(numeral(form, 'ADJ'), form)
    }
    for (const form of 'laatste beste grootste volgende verleden goede zachtste vierkante'.split(' '))
      assert.ok(!numeral(form, 'ADJ'), form)
    assert.ok(!numeral('eerst', 'ADV'))
  })

  it('symbols and foreign words are special', () => {
    const special = ['SYM', 'X', 'NOUN'].map(tag => lintTokens([parsed('km', tag)], data)[0]!.isSpecial)
    assert.deepEqual(special, [true, true, false])
  })

  it('a lemma is that of the word alone: the particle of a split verb does not belong to it', () => {
    const [verb] = lintTokens(
      [parsed('legt', 'VERB', {lemma: 'uitleggen'}), parsed('uit', 'ADP', {head: 0, relation: 'compound:prt'})],
      data
    )
    assert.equal(verb?.lemma, 'leggen')
    const [whole] = lintTokens([parsed('uitgelegd', 'VERB', {lemma: 'uitleggen'})], data)
    assert.equal(whole?.lemma, 'uitleggen')
    const infinitive = [
      parsed('uit', 'ADP', {head: 2, relation: 'compound:prt'}),
      parsed('te', 'ADP', {head: 2, relation: 'mark'}),
      parsed('leggen', 'VERB', {lemma: 'uitleggen'})
    ]
    assert.equal(lintTokens(infinitive, data)[2]?.lemma, 'uitleggen')
  })

  it('names: of a listed place, after a title, in capitals; else it stays open', () => {
    assert.deepEqual(names(['Den', 'PROPN'], ['Haag', 'PROPN']), ['place', 'place'])
    assert.deepEqual(names(['mevrouw', 'NOUN'], ['Xyzzy', 'PROPN']), [null, 'person'])
    assert.deepEqual(names(['in', 'ADP'], ['Zaltveen', 'PROPN']), [null, 'place'])
    assert.deepEqual(names(['gemeente', 'NOUN'], ['Zaltveen', 'PROPN']), [null, 'place'])
    assert.deepEqual(names(['stichting', 'NOUN'], ['Zonnehof', 'PROPN']), [null, 'organisation'])
    assert.deepEqual(names(['UWV', 'PROPN']), ['organisation'])
    assert.deepEqual(names(['Xyzzy', 'PROPN'], ['.', 'PUNCT']), [null, null])
    assert.deepEqual(names(['Xyzzy', 'NOUN']), [null])
  })
})
