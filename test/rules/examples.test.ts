import {strict as assert} from 'node:assert'
import {rules} from '../../core/rules/registry.js'
import {expectBad, expectGood, variants} from './harness.js'

describe('examples of rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      it('has good and bad examples, a reason and a source', () => {
        assert.ok(rule.good.length > 0 && rule.bad.length > 0)
        assert.ok(rule.why.nl && rule.why.en && rule.sources.length > 0)
      })
      for (const [i, example] of rule.bad.entries()) {
        for (const variant of variants(example))
          it(`bad ${i + 1}, ${variant.name}`, () => expectBad(rule, example, variant))
      }
      for (const [i, example] of rule.good.entries()) {
        for (const variant of variants(example))
          it(`good ${i + 1}, ${variant.name}`, () => expectGood(rule, example, variant))
      }
    })
  }
})
