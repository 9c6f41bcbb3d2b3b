/** Codes up to this length are looked up at once. */
const quick = 8
/** No code is longer, in bits. */
export const longestCode = 15

/**
 * Symbols in canonical prefix codes (codes of at most 15 bits, symbols below 4096), many tables side by side.
 * A table is made when its first symbol is read.
 */
export class SymbolReader {
  /** where the next symbol begins, in bits */
  at = 0
  /** per table, by the next bits: symbol × 16 + length of a short code; 0 for a longer one */
  private readonly short: Uint16Array
  private readonly long: (LongCodes | undefined)[]

  /**
   * @param bytes the symbols, with two bytes or more behind them
   * @param codes the tables: per length from 1 to 15 how many codes there are, and the distances between their symbols
   * @param starts where each table begins in `codes`
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly codes: Uint8Array,
    private readonly starts: readonly number[]
  ) {
    this.short = new Uint16Array(starts.length << quick)
    this.long = new Array(starts.length)
  }

  read(table: number): number {
    const {bytes, at} = this
    const i = at >>> 3
    const ahead = (((bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!) >>> (8 - (at & 7))) & 0xffff
    const entry = this.short[(table << quick) | (ahead >>> (16 - quick))]!
    if (entry === 0) return this.readLong(table, ahead)
    this.at = at + (entry & 15)
    return entry >>> 4
  }

  private readLong(table: number, ahead: number): number {
    const codes = this.long[table]
    if (!codes) {
      this.long[table] = this.make(table)
      return this.read(table)
    }
    let length = quick + 1
    while (length < longestCode && ahead >= codes.limits[length]!) length++
    this.at += length
    return codes.sorted[(ahead >>> (16 - length)) + codes.places[length]!] ?? 0
  }

  private make(table: number): LongCodes {
    const {codes, short} = this
    const limits = new Int32Array(longestCode + 1)
    const places = new Int32Array(longestCode + 1)
    let at = this.starts[table]!
    // below 128 one byte, else two
    const number = () => {
      const byte = codes[at++]!
      return byte < 128 ? byte : ((byte & 127) << 8) | codes[at++]!
    }
    const counts = [0]
    let size = 0
    for (let length = 1; length <= longestCode; length++) size += counts[counts.push(number()) - 1]!
    const sorted = new Uint16Array(size)
    let code = 0
    let place = 0
    for (let length = 1; length <= longestCode; length++) {
      places[length] = place - code
      let symbol = -1
      for (let count = counts[length]!; count > 0; count--) {
        symbol += number()
        sorted[place++] = symbol
        if (length <= quick) {
          const first = (table << quick) | (code << (quick - length))
          short.fill((symbol << 4) | length, first, first + (1 << (quick - length)))
        }
        code++
      }
      limits[length] = code << (16 - length)
      code <<= 1
    }
    return {sorted, limits, places}
  }
}

interface LongCodes {
  /** symbols in the order of their codes */
  sorted: Uint16Array
  /** per length: the first code past it, in 16 bits */
  limits: Int32Array
  /** per length: what to add to a code to get its place */
  places: Int32Array
}
