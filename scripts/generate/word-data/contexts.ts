import {type BitWriter, type PrefixCode, prefixCode, writeTable} from './prefix-codes.js'

/**
 * Symbols of one sort, each written in a context (a whole number below `contexts`).
 * Contexts that are followed by much the same symbols share a code: there are at most `groups` codes.
 */
export class Sort {
  private readonly counts = new Map<number, Map<number, number>>()
  private codes: PrefixCode[] = []
  /** the code of each context */
  groupOf: Uint8Array = new Uint8Array()
  bits = 0

  constructor(
    readonly name: string,
    readonly contexts: number,
    readonly symbols: number,
    readonly groups: number
  ) {}

  count(context: number, symbol: number) {
    let row = this.counts.get(context)
    if (!row) {
      row = new Map()
      this.counts.set(context, row)
    }
    row.set(symbol, (row.get(symbol) ?? 0) + 1)
  }

  /** Makes the codes, once everything has been counted. */
  settle() {
    this.groupOf = groupContexts(this.counts, this.contexts, this.symbols, this.groups)
    const sums = Array.from({length: this.groups}, () => new Float64Array(this.symbols))
    for (const [context, row] of this.counts) {
      for (const [symbol, count] of row) sums[this.groupOf[context]!]![symbol]! += count
    }
    this.codes = sums.map(prefixCode)
    for (const [group, {lengths}] of this.codes.entries()) {
      for (const [symbol, count] of sums[group]!.entries()) this.bits += count * lengths[symbol]!
    }
  }

  write(context: number, symbol: number, out: BitWriter) {
    out.symbol(symbol, this.codes[this.groupOf[context]!]!)
  }

  /** The codes of each group, in bytes of their own. */
  tables(): Uint8Array[] {
    return this.codes.map(writeTable)
  }
}

/** k-means by the bits that the symbols cost; deterministic. */
function groupContexts(
  counts: ReadonlyMap<number, Map<number, number>>,
  size: number,
  symbols: number,
  groups: number
): Uint8Array {
  const groupOf = new Uint8Array(size)
  if (groups === 1) return groupOf
  const totals = new Map(
    [...counts].map(([context, row]) => [context, [...row.values()].reduce((sum, n) => sum + n, 0)])
  )
  const contexts = [...counts.keys()].sort((a, b) => totals.get(b)! - totals.get(a)! || a - b)
  for (const [i, context] of contexts.entries()) groupOf[context] = i < groups ? i : 0
  let members = contexts.slice(0, groups)
  for (let round = 0; round < 16; round++) {
    const centres = Array.from({length: groups}, () => new Float64Array(symbols).fill(0.02))
    for (const context of members) {
      for (const [symbol, count] of counts.get(context)!) centres[groupOf[context]!]![symbol]! += count
    }
    for (const centre of centres) {
      const sum = centre.reduce((all, count) => all + count, 0)
      for (let i = 0; i < symbols; i++) centre[i] = -Math.log2(centre[i]! / sum)
    }
    for (const context of contexts) {
      let least = Infinity
      for (let group = 0; group < groups; group++) {
        let bits = 0
        for (const [symbol, count] of counts.get(context)!) bits += count * centres[group]![symbol]!
        if (bits < least) {
          least = bits
          groupOf[context] = group
        }
      }
    }
    members = contexts
  }
  return groupOf
}
