import {longestCode} from '../../../core/language/nl/prefix-reader.js'

/** Prefix codes (Huffman) in canonical order, with code lengths of at most 15 bits. */
export interface PrefixCode {
  lengths: Uint8Array
  codes: Uint16Array
}

/** The shortest prefix code for symbols that occur so often; a symbol that never occurs has length 0. */
export function prefixCode(counts: ArrayLike<number>): PrefixCode {
  const lengths = new Uint8Array(counts.length)
  const symbols = Array.from({length: counts.length}, (_, symbol) => symbol)
    .filter(symbol => counts[symbol]! > 0)
    .sort((a, b) => counts[a]! - counts[b]! || a - b)
  if (symbols.length === 1) lengths[symbols[0]!] = 1
  else if (symbols.length > 1) limited(symbols, counts, lengths)
  return {lengths, codes: canonical(lengths)}
}

/** Package-merge (Larmore and Hirschberg 1990): the best lengths under a limit. */
function limited(symbols: number[], counts: ArrayLike<number>, lengths: Uint8Array) {
  type Item = {weight: number; symbol: number; left: Item | null; right: Item | null}
  const leaves: Item[] = symbols.map(symbol => ({weight: counts[symbol]!, symbol, left: null, right: null}))
  let row = leaves
  for (let level = 1; level < longestCode; level++) {
    const pairs: Item[] = []
    for (let i = 0; i + 1 < row.length; i += 2) {
      const [left, right] = [row[i]!, row[i + 1]!]
      pairs.push({weight: left.weight + right.weight, symbol: -1, left, right})
    }
    const next: Item[] = []
    for (let i = 0, j = 0; i < leaves.length || j < pairs.length; ) {
      if (j >= pairs.length || (i < leaves.length && leaves[i]!.weight <= pairs[j]!.weight)) next.push(leaves[i++]!)
      else next.push(pairs[j++]!)
    }
    row = next
  }
  const count = (item: Item) => {
    const stack = [item]
    while (stack.length > 0) {
      const {symbol, left, right} = stack.pop()!
      if (symbol >= 0) lengths[symbol]!++
      else stack.push(left!, right!)
    }
  }
  for (const item of row.slice(0, 2 * leaves.length - 2)) count(item)
}

function canonical(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length)
  let code = 0
  for (let length = 1; length <= longestCode; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) codes[symbol] = code++
    code <<= 1
  }
  return codes
}

/** Bits in a row, the highest of a byte first. */
export class BitWriter {
  private bytes = new Uint8Array(1 << 16)
  length = 0

  write(value: number, bits: number) {
    if ((this.length + bits + 7) >> 3 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2)
      grown.set(this.bytes)
      this.bytes = grown
    }
    for (let bit = bits - 1; bit >= 0; bit--) {
      if ((value >> bit) & 1) this.bytes[this.length >> 3]! |= 128 >> (this.length & 7)
      this.length++
    }
  }

  symbol(symbol: number, {lengths, codes}: PrefixCode) {
    if (lengths[symbol] === 0) throw new Error(`symbol ${symbol} has no code`)
    this.write(codes[symbol]!, lengths[symbol]!)
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, (this.length + 7) >> 3)
  }
}

/** Per code length how many symbols have it, then the distances between these; numbers of one or two bytes. */
export function writeTable({lengths}: PrefixCode): Uint8Array {
  const bytes: number[] = []
  const write = (value: number) => (value < 128 ? bytes.push(value) : bytes.push(128 | (value >> 8), value & 255))
  const rows = Array.from({length: longestCode}, (_, i) =>
    [...lengths.keys()].filter(symbol => lengths[symbol] === i + 1)
  )
  for (const row of rows) write(row.length)
  for (const row of rows) for (const [i, symbol] of row.entries()) write(symbol - (row[i - 1] ?? -1))
  return Uint8Array.from(bytes)
}
