import {strict as assert} from 'node:assert'
import {unlistedFrequency} from '../../core/reading/lint/features.js'
import {type LintFeatures, lintDocument, lintSentence, type NounClass} from '../../core/reading/lint/score.js'
import figures from './reference.json' with {type: 'json'}

const nouns: Record<string, NounClass> = {K: 'concrete', A: 'abstract', U: 'undefined', X: 'unknown'}

/** `7cK:2035`: see `source` in the file. */
function featuresOf(text: string): LintFeatures {
  const [, length, content, finite, noun, count] = /^(\d*)(c?)(f?)([KAUX]?)(?::(\d+))?$/.exec(text)!
  return {
    frequency: count === undefined ? null : unlistedFrequency + Math.log10(Number(count)),
    dependencyLength: length === '' ? null : Number(length),
    isContentWord: content === 'c',
    isFiniteVerb: finite === 'f',
    noun: nouns[noun!] ?? null
  }
}

describe('LiNT-II: fed with the reference’s own features', () => {
  for (const {document, level, sentences} of figures.texts) {
    const features = sentences.map(([, words]) => (words as string).split(' ').map(featuresOf))

    it(`level ${level}: the document's score, to 6 decimals`, () => {
      const found = lintDocument(features)
      assert.ok(Math.abs(found.score! - document) < 1e-6, `${found.score}, not ${document}`)
      assert.equal(found.level, level)
    })

    it(`level ${level}: every sentence's score, and no score where the reference has none`, () => {
      for (const [i, [expected]] of sentences.entries()) {
        const {score} = lintSentence(features[i]!)
        if (expected === null) assert.equal(score, null, `sentence ${i + 1}`)
        else assert.ok(Math.abs(score! - (expected as number)) < 1e-6, `sentence ${i + 1}: ${score}, not ${expected}`)
      }
    })
  }
})
