import {strict as assert} from 'node:assert'
import fc from 'fast-check'
import {type LintToken, type LintWords, lintFeatures, unlistedFrequency} from '../../core/reading/lint/features.js'

const lists: LintWords = {
  frequency: word => ({brief: 5, regel: 4, beleidsregel: 2, loopt: 6, snel: 5.5, desgewenst: 3})[word] ?? null,
  isSkipped: word => word === 'afwijzen' || word === 'wijst',
  isMannerAdverb: word => word === 'desgewenst',
  isUnit: symbol => symbol === 'km',
  noun: word =>
    ({
      brief: {kind: 'concrete' as const, head: null},
      beleidsregel: {kind: 'abstract' as const, head: 'regel'},
      bank: {kind: 'undefined' as const, head: null},
      huis: {kind: 'concrete' as const, head: null},
      raarhoofd: {kind: 'abstract' as const, head: 'hoofdje'}
    })[word] ?? null
}

function token(text: string, partOfSpeech: string, more: Partial<LintToken> = {}): LintToken {
  const plain = {
    lemma: text,
    isFinite: false,
    isNumeral: false,
    isSpecial: false,
    head: -1,
    relation: 'dep',
    entity: null
  }
  return {text, partOfSpeech, ...plain, ...more}
}
const one = (text: string, partOfSpeech: string, more: Partial<LintToken> = {}) =>
  lintFeatures([token(text, partOfSpeech, more)], lists)[0]!

/** 'woord/relatie/kop', heads counted from 1; 0 is the root. */
function lengths(tree: string): (number | null)[] {
  const tokens = tree.split(' ').map(item => {
    const [text, relation, head] = item.split('/')
    return token(text!, relation === 'punct' ? 'PUNCT' : 'NOUN', {relation: relation!, head: Number(head) - 1})
  })
  return lintFeatures(tokens, lists).map(({dependencyLength}) => dependencyLength)
}

describe('LiNT-II: features of words', () => {
  it('content words', () => {
    const content = (partOfSpeech: string, more = {}) => one('iets', partOfSpeech, more).isContentWord
    assert.deepEqual(
      ['NOUN', 'PROPN', 'VERB', 'ADJ', 'AUX', 'ADV', 'NUM', 'PRON', 'PUNCT'].map(tag => content(tag)),
      [true, true, true, true, false, false, false, false, false]
    )
    assert.equal(one('Desgewenst', 'ADV').isContentWord, true)
    assert.equal(content('VERB', {relation: 'cop'}), false)
    assert.equal(content('ADJ', {isNumeral: true}), false)
    assert.equal(one('desgewenst', 'ADV', {isNumeral: true}).isContentWord, false)
  })

  it('frequencies: in lower case, of the head of a compound noun, or that of an unlisted word', () => {
    assert.equal(one('Brief', 'NOUN').frequency, 5)
    assert.equal(one('beleidsregel', 'NOUN').frequency, 4)
    assert.equal(one('beleidsregel', 'VERB').frequency, 2)
    assert.equal(one('raarhoofd', 'NOUN').frequency, unlistedFrequency)
    assert.equal(one('xyz', 'ADJ').frequency, unlistedFrequency)
    assert.equal(one('desgewenst', 'ADV').frequency, 3)
  })

  it('frequencies: none of names, other words, and what is skipped by text or lemma', () => {
    assert.equal(one('Brief', 'PROPN').frequency, null)
    assert.equal(one('loopt', 'AUX').frequency, null)
    assert.equal(one('Wijst', 'VERB').frequency, null)
    assert.equal(one('afgewezen', 'VERB', {lemma: 'Afwijzen'}).frequency, null)
    assert.equal(one('loopt', 'VERB', {relation: 'cop'}).frequency, null)
  })

  it('kinds of nouns: by text, by lemma, by what a name is of', () => {
    assert.equal(one('Brief', 'NOUN').noun, 'concrete')
    assert.equal(one('huisjes', 'NOUN', {lemma: 'huis'}).noun, 'concrete')
    assert.equal(one('bank', 'PROPN', {entity: 'person'}).noun, 'undefined')
    assert.deepEqual(
      (['person', 'place', 'organisation', null] as const).map(entity => one('Xyz', 'PROPN', {entity}).noun),
      ['concrete', 'concrete', 'abstract', 'unknown']
    )
    assert.equal(one('brief', 'VERB').noun, null)
  })

  it('units count as concrete nouns when they are tagged as symbols', () => {
    assert.equal(one('km', 'SYM', {isSpecial: true}).noun, 'concrete')
    assert.equal(one('km', 'SYM').noun, null)
    assert.equal(one('%', 'SYM', {isSpecial: true}).noun, null)
    assert.equal(one('km', 'NOUN', {isSpecial: true}).noun, 'unknown')
  })
})

describe('LiNT-II: dependency lengths', () => {
  it('words between, none when adjacent or at the root', () => {
    assert.deepEqual(lengths('de/det/3 gele/amod/3 kat/nsubj/4 slaapt/root/0'), [1, 0, 0, 0])
  })

  it('signs are not counted, and have none', () => {
    assert.deepEqual(lengths('hij/nsubj/6 ,/punct/4 (/punct/4 Jan/appos/1 ,/punct/4 slaapt/root/0 ./punct/6'), [
      1,
      null,
      null,
      0,
      null,
      0,
      null
    ])
  })

  it('a conjunct has the head of the first conjunct', () => {
    // 'hij ziet katten en honden en koeien'
    assert.deepEqual(
      lengths('hij/nsubj/2 ziet/root/0 katten/obj/2 en/cc/5 honden/conj/3 en/cc/7 koeien/conj/5'),
      [0, 0, 0, 0, 2, 0, 4]
    )
  })

  it('a conjunct of the root hangs on the root', () => {
    assert.deepEqual(lengths('kom/root/0 snel/advmod/1 en/cc/4 eet/conj/1'), [0, 0, 0, 2])
  })

  it('a subject of several verbs reaches to the farthest', () => {
    // 'dat geluid klinkt hier en moet worden gehoord'
    assert.deepEqual(
      lengths(
        'dat/det/2 geluid/nsubj/3 klinkt/root/0 hier/advmod/3 en/cc/8 moet/aux/8 worden/aux:pass/8 gehoord/conj/3'
      ),
      [0, 5, 0, 0, 2, 1, 0, 4]
    )
  })

  it('so does a conjunct of that subject; a passive subject does not', () => {
    assert.deepEqual(lengths('Jan/nsubj/4 en/cc/3 Piet/conj/1 eten/root/0 en/cc/6 drinken/conj/4'), [4, 0, 2, 0, 0, 1])
    assert.deepEqual(lengths('Jan/nsubj:pass/2 gezien/root/0 en/cc/4 gehoord/conj/2'), [0, 0, 0, 1])
  })

  it('a subject of a later verb also reaches back to the first', () => {
    assert.deepEqual(lengths('kom/root/0 want/cc/4 Jan/nsubj/4 wacht/conj/1'), [0, 1, 1, 2])
  })

  it('broken trees end', () => {
    const tag = fc.constantFrom('conj', 'nsubj', 'punct', 'obj', 'root')
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.integer({min: -1, max: 8})), {maxLength: 9}), items => {
        const tokens = items.map(([relation, head]) =>
          token('x', 'NOUN', {relation, head: Math.min(head, items.length - 1)})
        )
        for (const {dependencyLength} of lintFeatures(tokens, lists)) {
          assert.ok(dependencyLength === null || (dependencyLength >= 0 && dependencyLength < items.length))
        }
      }),
      {seed: 3}
    )
  })

  it('many conjuncts take time in proportion', () => {
    const many = Array.from({length: 100_000}, (_, i) =>
      token(
        'x',
        'NOUN',
        i === 0
          ? {relation: 'root', head: -1}
          : {relation: i % 2 === 0 ? 'conj' : 'nsubj', head: i < 2 ? 0 : i - (i % 2 === 0 ? 2 : 1)}
      )
    )
    const start = performance.now()
    lintFeatures(many, lists)
    assert.ok(performance.now() - start < 2000)
  })
})
