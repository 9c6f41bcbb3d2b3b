import {strict as assert} from 'node:assert'
import {readLetter} from '../../core/formats/read.js'
import {buildTree} from '../../core/language/build.js'
import type {Annotation, Tree} from '../../core/language/tree.js'
import {load} from '../../core/load.js'

const annotationOf = (word: {node: {data?: unknown}}) => word.node.data as Annotation

describe('the annotation of words', () => {
  let treeOf: (text: string, language?: 'nl' | 'en', path?: string) => Tree

  before(async () => {
    const {shared, languages, cache} = await load(0)
    treeOf = (text, language = 'nl', path = 'brief.txt') =>
      buildTree(
        readLetter(text, {path, hints: shared.placeholders, roleCues: shared.roles}),
        languages[language].engine,
        cache
      )
  })

  it('has lemma, part of speech, features, head, relation, frequency and the parts of compounds', () => {
    const [sentence] = treeOf('U krijgt een parkeervergunning.').sentences
    const [u, krijgt, een, vergunning] = sentence!.words.map(annotationOf)
    assert.deepEqual([u!.lemma, u!.partOfSpeech, u!.head, u!.relation], ['u', 'PRON', 1, 'nsubj'])
    assert.deepEqual([krijgt!.lemma, krijgt!.head, krijgt!.features!.VerbForm], ['krijgen', -1, 'Fin'])
    assert.equal(een!.relation, 'det')
    assert.deepEqual(vergunning!.parts, ['parkeer', 'vergunning'])
    assert.ok(krijgt!.frequency! > 5)
    assert.equal(sentence!.syntax.length, 5)
    assert.equal(sentence!.syntax[4]!.word, -1)
  })

  it('keeps abbreviations, amounts, dates and addresses whole, and cuts off the full stop of a sentence', () => {
    const [first, second] = treeOf(
      'Betaal € 1.412,60 o.v.v. zaak 12-34 op www.gemeente.nl/betalen. Bel 088 - 31 00.'
    ).sentences
    assert.deepEqual(
      first!.syntax.map(({form}) => form),
      ['Betaal', '€', '1.412,60', 'o.v.v.', 'zaak', '12-34', 'op', 'www.gemeente.nl/betalen', '.']
    )
    assert.deepEqual(second!.syntax.at(-1)!.form, '.')
  })

  it('ends a sentence after a number', () => {
    assert.deepEqual(
      treeOf('Bel ons op 088 - 000 31 00. Houd uw brief bij de hand.').sentences.map(({words}) => words[0]!.lower),
      ['bel', 'houd']
    )
  })

  it('reads a placeholder as one word of the kind its name tells', () => {
    const [sentence] = treeOf(
      'Beste {{naam}}, betaal {{bedrag}} vóór {{datum}}.',
      'nl',
      'brief.txt.hbs'
    ).sentences.slice(-1)
    const own = sentence!.syntax.filter(({placeholder}) => placeholder)
    assert.deepEqual(own.map(({placeholder}) => placeholder!.name).slice(-2), ['bedrag', 'datum'])
    assert.ok(own.every(({partOfSpeech}) => ['PROPN', 'NUM', 'SYM', 'NOUN'].includes(partOfSpeech)))
  })

  it('is there for addresses too, when somebody asks', () => {
    const tree = treeOf('Gemeente Waterveen\nPostbus 12\n8961 AA Waterveen\n\nBeste heer Jansen,\n\nU krijgt geld.\n')
    const words = tree.blocks
      .filter(({block}) => block.role !== 'paragraph')
      .flatMap(({sentences}) => sentences.flatMap(one => one.words))
    assert.ok(words.length > 4)
    for (const word of words) assert.equal(typeof annotationOf(word).lemma, 'string')
    for (const {syntax, words: own} of tree.sentences) assert.ok(syntax.length >= own.length)
  })

  it('is empty where the language has no parser', () => {
    const tree = treeOf('You will get a letter.', 'en')
    assert.equal(tree.syntax, null)
    assert.deepEqual(tree.sentences[0]!.syntax, [])
    assert.equal(annotationOf(tree.sentences[0]!.words[0]!).lemma, null)
  })
})
