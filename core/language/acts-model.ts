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
  /** a hash table on the keys, at most half full: the place of a key, or -1 */
  readonly #slots: Int32Array
  readonly #mask: number
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
      // a copy: of a Buffer, `slice` would be a view with another offset
      return new Uint8Array(bytes.subarray(at - size, at))
    }
    this.#keys = new Uint32Array(take(header.keys * 4).buffer)
    const counts = take(header.keys)
    this.#label = take(header.entries)
    this.#weight = new Int8Array(take(header.entries).buffer)
    this.#starts = new Uint32Array(header.keys + 1)
    for (let i = 0; i < header.keys; i++) this.#starts[i + 1] = this.#starts[i]! + counts[i]!
    const size = 2 ** Math.ceil(Math.log2(header.keys + 1) + 1)
    this.#mask = size - 1
    this.#slots = new Int32Array(size).fill(-1)
    this.#keys.forEach((key, at) => {
      let slot = key & this.#mask
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = at
    })
  }

  /** What a feature adds to the score of each label. */
  add(sums: Float64Array, feature: string): void {
    this.addHashed(sums, hashOf(feature))
  }

  /** @param key `hashOf` a feature */
  addHashed(sums: Float64Array, key: number): void {
    const at = this.#find(key)
    if (at < 0) return
    for (let i = this.#starts[at]!; i < this.#starts[at + 1]!; i++) {
      const label = this.#label[i]!
      sums[label]! += this.#weight[i]! * this.labels[label]!.scale
    }
  }

  #find(key: number): number {
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = this.#slots[slot]!
      if (at < 0 || this.#keys[at] === key) return at
    }
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
