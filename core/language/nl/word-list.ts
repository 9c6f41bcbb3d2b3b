import {SymbolReader} from './prefix-reader.js'
import {contextSizes, dropContext, endContext, lettersContext, startContext, valueContext} from './word-contexts.js'

/** How a head is made from the end of its compound: letters less, letters more. */
export interface Ending {
  cut: number
  add: string
}

export interface WordEntry {
  /** bits 0–7: code of the frequency; 8–9: kind of noun; 10: compound; 11: skipped; 12: manner adverb; 13: unit */
  value: number
  headStart: number
  ending: Ending | null
}

/** 'BMW' and the version of the layout. */
export const magic = 0x424d5701
const remembered = 4096
/** Blocks whose place is written out: every so many. */
export const placed = 32
/** The sizes of the sections stand behind 12 bytes; the names of these are in the order of the file. */
const sectionNames = [
  'frequencies',
  'values',
  'alphabet',
  'letterClasses',
  'pieceLengths',
  'pieces',
  'endings',
  'groupCounts',
  'groups',
  'codeSizes',
  'codes',
  'blockPlaces',
  'blockLengths',
  'stream'
] as const
type Sections = Record<(typeof sectionNames)[number], Uint8Array>
/** log10 of one occurrence in the corpus, per billion words. */
const oneCount = 1.359228547196266

/**
 * A sorted list of words with a value each. Blocks of words; in a block, a word drops letters of the one before and adds
 * pieces of one or more letters; everything is written in prefix codes that depend on what is around.
 * Letters are numbers from 1 in the order of UTF-16 units. `scripts/generate/word-data.ts` writes it.
 */
export class WordList {
  private readonly sections: Sections
  private readonly size: number
  private readonly blockSize: number
  private readonly longest: number
  private readonly symbols: SymbolReader
  /** per sort of symbol: its first table, and the group of each context */
  private readonly firstTables: number[] = []
  private readonly groups: Uint8Array[] = []
  private readonly letters = new Map<number, number>()
  private readonly pieceStarts: Uint16Array
  private endings: string[] | null = null
  private readonly firstWords: (string | undefined)[] = []
  private readonly found = new Map<string, WordEntry | null>()
  /** the word being read, as letters */
  private readonly word: Uint8Array
  private length = 0
  private added = 0
  private value = 0
  /** where the head of the last compound begins */
  private lastStart = 0
  private ending = -1

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const head = 12 + 4 * sectionNames.length
    if (bytes.length < head || view.getUint32(0) !== magic) throw new Error('No word data, or of another version')
    this.size = view.getUint32(4, true)
    this.blockSize = view.getUint16(8, true)
    this.longest = view.getUint16(10, true)
    const sections: Partial<Sections> = {}
    let at = head
    for (const [i, name] of sectionNames.entries()) {
      const length = view.getUint32(12 + 4 * i, true)
      sections[name] = bytes.subarray(at, at + length)
      at += length
    }
    if (at !== bytes.length || this.blockSize === 0) throw new Error('Word data of another length than it says')
    this.sections = sections as Sections
    const {alphabet, pieceLengths, stream} = this.sections
    for (let i = 0; i < alphabet.length; i += 2) this.letters.set(alphabet[i]! | (alphabet[i + 1]! << 8), i / 2 + 1)
    this.pieceStarts = new Uint16Array(pieceLengths.length + 1)
    for (let i = 0; i < pieceLengths.length; i++) this.pieceStarts[i + 1] = this.pieceStarts[i]! + pieceLengths[i]!
    this.word = new Uint8Array(this.longest + 64)
    this.symbols = new SymbolReader(stream, this.sections.codes, this.readTables())
  }

  /** Where the codes of each table begin. */
  private readTables(): number[] {
    const {groupCounts, groups, codeSizes} = this.sections
    const {drop, pieces, value, start, end} = contextSizes
    const starts: number[] = []
    let place = 0
    let at = 0
    for (const [sort, contexts] of [drop, pieces, pieces, value, start, end].entries()) {
      this.firstTables.push(starts.length)
      this.groups.push(groups.subarray(at, at + contexts))
      at += contexts
      for (let count = groupCounts[sort]!; count > 0; count--) {
        const i = starts.push(place) - 1
        place += codeSizes[2 * i]! | (codeSizes[2 * i + 1]! << 8)
      }
    }
    return starts
  }

  frequencyOf(code: number): number {
    const {frequencies} = this.sections
    const at = 3 * (code - 1)
    return oneCount + (frequencies[at]! | (frequencies[at + 1]! << 8) | (frequencies[at + 2]! << 16)) / 2 ** 20
  }

  /** The entry of a word; null when it is not listed. */
  find(word: string): WordEntry | null {
    let entry = this.found.get(word)
    if (entry !== undefined) return entry
    if (word.length === 0 || word.length > this.longest) return null
    entry = this.search(word)
    if (this.found.size >= remembered) this.found.clear()
    this.found.set(word, entry)
    return entry
  }

  private search(word: string): WordEntry | null {
    const sought = new Uint8Array(word.length)
    for (let i = 0; i < word.length; i++) {
      const letter = this.letters.get(word.charCodeAt(i))
      if (!letter) return null
      sought[i] = letter
    }
    let low = 0
    let high = Math.ceil(this.size / this.blockSize) - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.firstWord(middle) <= word) low = middle
      else high = middle - 1
    }
    const count = Math.min(this.blockSize, this.size - low * this.blockSize)
    this.open(low)
    // how many letters the word shares with the entry before
    let same = 0
    for (let i = 0; i < count; i++) {
      const shared = this.next(i === 0)
      if (shared < same) return null
      if (shared > same) continue
      while (same < sought.length && same < this.length && this.word[same] === sought[same]) same++
      if (same === sought.length) return same === this.length ? this.entry() : null
      if (same < this.length && this.word[same]! > sought[same]!) return null
    }
    return null
  }

  private entry(): WordEntry {
    if (this.ending < 0) return {value: this.value, headStart: 0, ending: null}
    this.endings ??= new TextDecoder().decode(this.sections.endings).split('\n')
    const [cut, add] = this.endings[this.ending]!.split('\t')
    return {value: this.value, headStart: this.lastStart, ending: {cut: Number(cut), add: add ?? ''}}
  }

  private firstWord(block: number): string {
    let word = this.firstWords[block]
    if (word === undefined) {
      this.open(block)
      this.next(true)
      word = this.text()
      this.firstWords[block] = word
    }
    return word
  }

  private text(): string {
    const {alphabet} = this.sections
    let text = ''
    for (let i = 0; i < this.length; i++) {
      const at = 2 * (this.word[i]! - 1)
      text += String.fromCharCode(alphabet[at]! | (alphabet[at + 1]! << 8))
    }
    return text
  }

  /** All words, in order. */
  words(): string[] {
    const words: string[] = []
    for (let i = 0; i < this.size; i++) {
      if (i % this.blockSize === 0) this.open(i / this.blockSize)
      this.next(i % this.blockSize === 0)
      words.push(this.text())
    }
    return words
  }

  private open(block: number) {
    const {blockPlaces, blockLengths} = this.sections
    const at = 4 * Math.floor(block / placed)
    let place =
      (blockPlaces[at]! | (blockPlaces[at + 1]! << 8) | (blockPlaces[at + 2]! << 16)) + blockPlaces[at + 3]! * 2 ** 24
    for (let i = block - (block % placed); i < block; i++)
      place += blockLengths[2 * i]! | (blockLengths[2 * i + 1]! << 8)
    this.symbols.at = place
    this.length = 0
    this.added = 0
    this.value = 0
    this.lastStart = 0
  }

  private read(sort: number, context: number): number {
    return this.symbols.read(this.firstTables[sort]! + this.groups[sort]![context]!)
  }

  /** Reads the next word of the block; the number of letters it shares with the one before. */
  private next(opens: boolean): number {
    const {word, pieceStarts} = this
    const {letterClasses, pieces} = this.sections
    const before = this.length
    const drop = opens ? 0 : this.read(0, dropContext(before, this.added))
    const shared = Math.max(0, before - drop)
    let at = shared
    for (let open = true; open && at <= this.longest; ) {
      const previous = at > 0 ? letterClasses[word[at - 1]!]! : 0
      const piece =
        at === shared
          ? this.read(1, lettersContext(at < before ? letterClasses[word[at]!]! : 0, previous))
          : this.read(2, lettersContext(at > 1 ? letterClasses[word[at - 2]!]! : 0, previous))
      const last = pieceStarts[piece + 1]!
      for (let i = pieceStarts[piece]!; i < last; i++) {
        const letter = pieces[i]!
        if (letter > 0) word[at++] = letter
        else open = false
      }
    }
    this.length = at
    this.added = at - shared
    this.readValue(shared, drop)
    return shared
  }

  private readValue(shared: number, drop: number) {
    const {values, letterClasses} = this.sections
    const {length} = this
    const last = length > 0 ? letterClasses[this.word[length - 1]!]! : 0
    const value = this.read(3, valueContext(this.value, drop, length, last))
    this.value = values[2 * value]! | (values[2 * value + 1]! << 8)
    this.ending = -1
    if (((this.value >> 10) & 1) === 0) return
    const back = this.read(4, startContext(drop, this.lastStart, shared))
    if (back > 0) this.lastStart = length - back
    this.ending = this.read(5, endContext(last, drop))
  }
}
