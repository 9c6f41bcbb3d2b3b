import {strict as assert} from 'node:assert'
import fc from 'fast-check'
import {spanningTree} from '../../core/language/nl/parser/spanning-tree.js'

/** The best score of all trees with one root, by trying them all. */
function best(scores: Float64Array, words: number): number {
  const size = words + 1
  let most = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(size).fill(0)
  const reaches = (start: number) => {
    let node = start
    for (let i = 0; i < size && node !== 0; i++) node = heads[node]!
    return node === 0
  }
  const attempt = (t: number, sum: number) => {
    if (t === size) {
      const roots = heads.slice(1).filter(head => head === 0).length
      if (roots === 1 && heads.slice(1).every((_, i) => reaches(i + 1))) most = Math.max(most, sum)
      return
    }
    for (let h = 0; h < size; h++) {
      if (h === t) continue
      heads[t] = h
      attempt(t + 1, sum + scores[t * size + h]!)
    }
  }
  attempt(1, 0)
  return most
}

describe('spanningTree', () => {
  it('finds the best tree with exactly one root', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 5}).chain(words =>
          fc.record({
            words: fc.constant(words),
            values: fc.array(fc.integer({min: -50, max: 50}), {
              minLength: (words + 1) ** 2,
              maxLength: (words + 1) ** 2
            })
          })
        ),
        ({words, values}) => {
          const scores = Float64Array.from(values)
          const heads = spanningTree(Float64Array.from(scores), words)
          assert.equal(heads.filter(head => head === 0).length, 1)
          const sum = heads.reduce((total, head, t) => total + scores[(t + 1) * (words + 1) + head]!, 0)
          assert.equal(sum, best(scores, words))
        }
      ),
      {numRuns: 300}
    )
  })
})
