import {strict as assert} from 'node:assert'
import {type LintFeatures, lintDocument, lintLevel, lintScore, lintSentence} from '../../core/reading/lint/score.js'

const plain: LintFeatures = {
  frequency: null,
  dependencyLength: 0,
  isContentWord: false,
  isFiniteVerb: false,
  noun: null
}
const word = (features: Partial<LintFeatures>): LintFeatures => ({...plain, ...features})
/** 'De gemeente betaalt Jan geld': by hand. */
const sentence = [
  word({}),
  word({frequency: 4, isContentWord: true, noun: 'abstract'}),
  word({frequency: 5, isContentWord: true, isFiniteVerb: true}),
  word({isContentWord: true, noun: 'unknown'}),
  word({frequency: 6, isContentWord: true, noun: 'concrete', dependencyLength: 1}),
  word({dependencyLength: null})
]
const near = (actual: number | null, expected: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`)

describe('LiNT-II: the formula', () => {
  it('of a sentence, computed by hand', () => {
    const {score, level, ...measures} = lintSentence(sentence)
    assert.deepEqual(measures, {frequency: 5, dependencyLength: 1, contentWordsPerClause: 4, concreteNouns: 0.5})
    near(score, 100 - (-4.20782 + 17.283729 * 5 - 1.624415 - 2.53678 * 4 + 16.001231 * 0.5))
    near(score, 21.5600945)
    assert.equal(level, 1)
  })

  it('of a document: frequency and nouns over words, the others over sentences', () => {
    const second = [
      word({frequency: 2, isContentWord: true, noun: 'undefined', dependencyLength: 4}),
      word({isFiniteVerb: true}),
      word({isFiniteVerb: true, isContentWord: true, frequency: 3})
    ]
    const {score, ...rest} = lintDocument([sentence, second])
    assert.deepEqual(rest, {
      level: 2,
      frequency: 4,
      dependencyLength: 2.5,
      contentWordsPerClause: 2.5,
      concreteNouns: 1 / 3
    })
    near(score, 100 - (-4.20782 + 17.283729 * 4 - 1.624415 * 2.5 - 2.53678 * 2.5 + 16.001231 / 3))
  })

  it('sentences that lack a feature take no part in its mean', () => {
    const heading = [word({frequency: 4, isContentWord: true, noun: 'concrete', dependencyLength: 0})]
    const {dependencyLength, contentWordsPerClause, frequency, concreteNouns} = lintDocument([sentence, heading])
    assert.deepEqual({dependencyLength, contentWordsPerClause}, {dependencyLength: 1, contentWordsPerClause: 4})
    assert.deepEqual([frequency, concreteNouns], [4.75, 2 / 3])
  })

  it('stays within 0 and 100', () => {
    assert.equal(lintScore({frequency: 9, dependencyLength: 0, contentWordsPerClause: 0, concreteNouns: 1}), 0)
    assert.equal(lintScore({frequency: 1, dependencyLength: 40, contentWordsPerClause: 20, concreteNouns: 0}), 100)
  })

  it('levels begin at 0, 34, 46 and 58', () => {
    assert.deepEqual([0, 33.999, 34, 45.999, 46, 57.999, 58, 100, null].map(lintLevel), [1, 1, 2, 2, 3, 3, 4, 4, null])
  })
})

describe('LiNT-II: no score', () => {
  const score = (words: readonly LintFeatures[]) => {
    const {score, level, ...measures} = lintSentence(words)
    assert.equal(score, null)
    assert.equal(level, null)
    return Object.entries(measures)
      .filter(([, value]) => value === null)
      .map(([name]) => name)
  }

  it('without a content word whose frequency counts', () => {
    assert.deepEqual(score(sentence.map(item => ({...item, frequency: null}))), ['frequency'])
  })

  it('without a finite verb', () => {
    assert.deepEqual(score(sentence.map(item => ({...item, isFiniteVerb: false}))), ['contentWordsPerClause'])
  })

  it('without a noun of a known kind', () => {
    assert.deepEqual(score(sentence.map(item => ({...item, noun: item.noun && ('unknown' as const)}))), [
      'concreteNouns'
    ])
  })

  it('with fewer than two words that are no punctuation', () => {
    const one = word({frequency: 5, isContentWord: true, isFiniteVerb: true, noun: 'concrete'})
    assert.deepEqual(score([one, word({dependencyLength: null})]), ['dependencyLength'])
  })

  it('of nothing at all', () => {
    const nothing = {
      score: null,
      level: null,
      frequency: null,
      dependencyLength: null,
      contentWordsPerClause: null,
      concreteNouns: null
    }
    assert.deepEqual(lintSentence([]), nothing)
    assert.deepEqual(lintDocument([]), nothing)
    assert.deepEqual(lintDocument([[], []]), nothing)
  })
})
