/** Scores of heads: row t is a word, column h its possible head; column and row 0 are the root. */
type Weights = Float64Array

const never = -1e9

/**
 * The heads of the best tree with exactly one root (Chu and Liu 1965; Edmonds 1967).
 * @param scores (n + 1) × (n + 1), changed in place; row 0 is not looked at
 * @returns for each word its head; 0 is the root
 */
export function spanningTree(scores: Weights, words: number): Int32Array {
  const size = words + 1
  for (let t = 0; t < size; t++) scores[t * size + t] = never
  const heads = arborescence(scores, size)
  return (rootsOf(heads) === 1 ? heads : oneRoot(scores, size)).subarray(1)
}

const rootsOf = (heads: Int32Array) => heads.subarray(1).reduce((count, head) => count + (head === 0 ? 1 : 0), 0)

/** The best tree with one word on the root: when each such word costs more than all else can gain, there will be one. */
function oneRoot(scores: Weights, size: number): Int32Array {
  let most = 0
  for (const score of scores) if (score !== never) most = Math.max(most, Math.abs(score))
  const cost = (2 * most + 1) * size
  const tried = Float64Array.from(scores)
  for (let t = 1; t < size; t++) tried[t * size]! -= cost
  return arborescence(tried, size)
}

function bestHeads(scores: Weights, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let t = 1; t < size; t++)
    for (let h = 1; h < size; h++) if (scores[t * size + h]! > scores[t * size + heads[t]!]!) heads[t] = h
  return heads
}

/** The nodes of a cycle, or null. */
function ringOf(heads: Int32Array): number[] | null {
  const done = new Uint8Array(heads.length)
  done[0] = 2
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    let node = start
    while (done[node] === 0) {
      done[node] = 1
      path.push(node)
      node = heads[node]!
    }
    if (done[node] === 1) return path.slice(path.indexOf(node))
    for (const passed of path) done[passed] = 2
  }
  return null
}

function arborescence(scores: Weights, size: number): Int32Array {
  const heads = bestHeads(scores, size)
  const ring = ringOf(heads)
  if (!ring) return heads
  const inside = new Set(ring)
  const rest = Array.from({length: size}, (_, i) => i).filter(i => !inside.has(i))
  // the cycle becomes one node: the last
  const {length} = rest
  const less = length + 1
  const small = new Float64Array(less * less).fill(never)
  const enter: number[] = []
  const leave: number[] = []
  rest.forEach((a, i) => {
    rest.forEach((b, k) => {
      if (i !== k) small[i * less + k] = scores[a * size + b]!
    })
    let into = Number.NEGATIVE_INFINITY
    let out = Number.NEGATIVE_INFINITY
    for (const node of ring) {
      const gain = scores[node * size + a]! - scores[node * size + heads[node]!]!
      if (gain > into) {
        into = gain
        enter[i] = node
      }
      if (scores[a * size + node]! > out) {
        out = scores[a * size + node]!
        leave[i] = node
      }
    }
    small[length * less + i] = into
    small[i * less + length] = i === 0 ? never : out
  })
  const got = arborescence(small, less)
  for (let i = 1; i < length; i++) heads[rest[i]!] = got[i] === length ? leave[i]! : rest[got[i]!]!
  heads[enter[got[length]!]!] = rest[got[length]!]!
  return heads
}
