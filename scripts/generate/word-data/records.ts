import {readFileSync} from 'node:fs'
import {join} from 'node:path'

export type NounKind = 'concrete' | 'abstract' | 'undefined'

/** What the sources say of one word. */
export interface WordRecord {
  word: string
  /** log10 per billion words */
  frequency: number | null
  kind: NounKind | null
  head: string | null
  skipped: boolean
  mannerAdverb: boolean
  unit: boolean
}

/** The log frequency of a word that occurs once less than the rarest listed one: log10(1 / all words × 10⁹). */
export const oneCount = 1.359228547196266

/** The rows of all lists, as they stand, joined per word and in the order of UTF-16 units. */
export function readRecords(folder: string): WordRecord[] {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)
  const rows = (name: string) =>
    lines(name)
      .slice(1)
      .map(line => line.split('\t'))
  const records = new Map<string, WordRecord>()
  const recordOf = (word: string): WordRecord => {
    let record = records.get(word)
    if (!record) {
      record = {word, frequency: null, kind: null, head: null, skipped: false, mannerAdverb: false, unit: false}
      records.set(word, record)
    }
    return record
  }
  for (const [word, frequency] of rows('word-frequency.tsv')) recordOf(word!).frequency = Number(frequency)
  for (const [word, , kind, head] of rows('nouns.tsv')) {
    if (kind !== 'concrete' && kind !== 'abstract' && kind !== 'undefined') throw new Error(`${word}: kind ${kind}`)
    Object.assign(recordOf(word!), {kind, head: head || null})
  }
  for (const word of lines('frequency-skiplist.txt')) recordOf(word).skipped = true
  for (const word of lines('manner-adverbs.txt')) recordOf(word).mannerAdverb = true
  for (const [symbol] of rows('measurement-units.tsv')) recordOf(symbol!).unit = true
  return [...records.values()].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
}

/** How often the word occurs in the corpus, plus one: what its frequency was computed from. */
export const countOf = (frequency: number) => Math.round(10 ** (frequency - oneCount))

/**
 * log10 of counts that stand for all others, each at most `error` from it. Low counts, which most words have, stand for
 * themselves.
 */
export function quantise(
  counts: readonly number[],
  error: number
): {representatives: number[]; codeOf: Map<number, number>} {
  const sorted = [...new Set(counts)].sort((a, b) => a - b)
  const representatives: number[] = []
  const codeOf = new Map<number, number>()
  for (let i = 0; i < sorted.length; ) {
    let last = i
    while (last + 1 < sorted.length && Math.log10(sorted[last + 1]! / sorted[i]!) <= 2 * error) last++
    representatives.push(Math.log10(sorted[i]! * sorted[last]!) / 2)
    for (; i <= last; i++) codeOf.set(sorted[i]!, representatives.length)
  }
  if (representatives.length > 255) throw new Error('More codes than a byte holds')
  return {representatives, codeOf}
}

/** How the head is made of the word: the letters from `start`, less `cut` at the end, with `add` behind them. */
export interface HeadEdit {
  start: number
  cut: number
  add: string
}

/** The edit with the longest letters in common; of equals the last, as heads stand at the end. */
export function headEdit(word: string, head: string): HeadEdit {
  let best: HeadEdit = {start: 0, cut: word.length, add: head}
  let most = 0
  for (let start = 0; start < word.length; start++) {
    let same = 0
    while (same < head.length && word[start + same] === head[same]) same++
    if (same >= most && same > 0) {
      most = same
      best = {start, cut: word.length - start - same, add: head.slice(same)}
    }
  }
  return best
}
