/** One thing that the model tells of a sentence or a letter. */
export interface ActLabel {
  name: string
  bias: number
  /** what a weight of 1 in the file stands for */
  scale: number
  /** from this score on it is told */
  threshold: number
}

/** 32 bits of a feature's name (FNV-1a). */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

interface Header {
  version: string
  labels: readonly ActLabel[]
  keys: number
  entries: number
}

/** Trained weights of features by label, packed: made once by `scripts/train-acts.ts`. */
export class ActsModel {
  readonly version: string
  readonly labels: readonly ActLabel[]
  readonly #keys: Uint32Array
  readonly #starts: Uint32Array
  readonly #label: Uint8Array
  readonly #weight: Int8Array

  /** @throws Error on bytes that are no such file */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.length < 8 || view.getUint32(0, true) !== magic) throw new Error('The model of acts is broken.')
    const length = view.getUint32(4, true)
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header
    this.version = header.version
    this.labels = header.labels
    let at = 8 + length
    const take = (size: number) => {
      at += size
      return bytes.slice(at - size, at)
    }
    this.#keys = new Uint32Array(take(header.keys * 4).buffer)
    const counts = take(header.keys)
    this.#label = take(header.entries)
    this.#weight = new Int8Array(take(header.entries).buffer)
    this.#starts = new Uint32Array(header.keys + 1)
    for (let i = 0; i < header.keys; i++) this.#starts[i + 1] = this.#starts[i]! + counts[i]!
  }

  /** The scores of all labels for features; above 0 is likelier than not. */
  scores(features: Iterable<string>): Float64Array {
    const sums = Float64Array.from(this.labels, ({bias}) => bias)
    for (const feature of features) {
      const at = this.#find(hashOf(feature))
      if (at < 0) continue
      for (let i = this.#starts[at]!; i < this.#starts[at + 1]!; i++) {
        const label = this.#label[i]!
        sums[label]! += this.#weight[i]! * this.labels[label]!.scale
      }
    }
    return sums
  }

  #find(key: number): number {
    const keys = this.#keys
    let low = 0
    let high = keys.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const value = keys[middle]!
      if (value === key) return middle
      if (value < key) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}

const magic = 0x31414d42

/** @param weights for each feature its weight by the number of a label */
export function packActs(
  version: string,
  labels: readonly ActLabel[],
  weights: ReadonlyMap<string, ReadonlyMap<number, number>>
): Uint8Array {
  const byKey = new Map<number, Map<number, number>>()
  for (const [feature, own] of weights) {
    const packed = new Map<number, number>()
    for (const [label, weight] of own) {
      const small = Math.max(-127, Math.min(127, Math.round(weight / labels[label]!.scale)))
      if (small !== 0) packed.set(label, small)
    }
    if (packed.size > 0) byKey.set(hashOf(feature), packed)
  }
  const keys = [...byKey.keys()].sort((a, b) => a - b)
  const entries = keys.reduce((sum, key) => sum + byKey.get(key)!.size, 0)
  const header = new TextEncoder().encode(
    JSON.stringify({version, labels, keys: keys.length, entries} satisfies Header)
  )
  const bytes = new Uint8Array(8 + header.length + keys.length * 5 + entries * 2)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, header.length, true)
  bytes.set(header, 8)
  let at = 8 + header.length
  for (const key of keys) {
    view.setUint32(at, key, true)
    at += 4
  }
  for (const key of keys) bytes[at++] = byKey.get(key)!.size
  for (const key of keys) for (const label of byKey.get(key)!.keys()) bytes[at++] = label
  for (const key of keys) for (const weight of byKey.get(key)!.values()) bytes[at++] = weight & 0xff
  return bytes
}
