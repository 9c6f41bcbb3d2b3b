import {type WordEntry, WordList} from './word-list.js'

export type NounKind = 'concrete' | 'abstract' | 'undefined'

export interface Noun {
  /** 'undefined' means: concrete in one sense and abstract in another */
  kind: NounKind
  /** of a compound: the word it is a kind of, in the singular ('regel' of 'beleidsregels') */
  head: string | null
  /** where the head begins in the word, in UTF-16 units; 0 when there is no head, or when the word begins with it */
  headStart: number
}

const kinds = [null, 'concrete', 'abstract', 'undefined'] as const

/**
 * Frequencies of Dutch words and what sort of thing nouns name: `dictionaries/nl/words.bin`.
 * Words are given in lower case; look-ups read the bytes where they lie.
 */
export class WordData {
  private readonly list: WordList

  /** @throws Error when the bytes are no word data */
  constructor(bytes: Uint8Array) {
    this.list = new WordList(bytes)
  }

  /** log10 of the occurrences per billion words of Dutch subtitles (SUBTLEX-NL), within 0.008; null: not listed. */
  frequency(word: string): number | null {
    const entry = this.list.find(word)
    return entry && entry.value & 255 ? this.list.frequencyOf(entry.value & 255) : null
  }

  /** Words whose frequency LiNT-II does not count. */
  isSkipped(word: string): boolean {
    return this.flag(word, 2)
  }

  /** Adverbs that LiNT-II counts as content words. */
  isMannerAdverb(word: string): boolean {
    return this.flag(word, 4)
  }

  /** Symbols of units of measurement, in lower case: 'km', '°c'. */
  isUnit(symbol: string): boolean {
    return this.flag(symbol, 8)
  }

  noun(word: string): Noun | null {
    const entry = this.list.find(word)
    const kind = entry && kinds[(entry.value >> 8) & 3]
    return entry && kind ? {kind, head: headOf(word, entry), headStart: entry.headStart} : null
  }

  /** All entries in the order of the file; for checks, as it unpacks everything. */
  words(): string[] {
    return this.list.words()
  }

  private flag(word: string, flag: number): boolean {
    const entry = this.list.find(word)
    return entry !== null && ((entry.value >> 10) & flag) > 0
  }
}

function headOf(word: string, {headStart, ending}: WordEntry): string | null {
  return ending && word.slice(headStart, word.length - ending.cut) + ending.add
}
