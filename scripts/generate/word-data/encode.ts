import {
  contextSizes,
  dropContext,
  endContext,
  lettersContext,
  startContext,
  valueContext
} from '../../../core/language/nl/word-contexts.js'
import {magic, placed} from '../../../core/language/nl/word-list.js'
import {Sort} from './contexts.js'
import {end, learnPieces} from './pieces.js'
import {BitWriter} from './prefix-codes.js'
import {countOf, headEdit, quantise, type WordRecord} from './records.js'

export interface Settings {
  blockSize: number
  pieces: number
  groups: number
  frequencyError: number
}

const kinds = [null, 'concrete', 'abstract', 'undefined'] as const

export function encode(records: readonly WordRecord[], {blockSize, pieces: limit, groups, frequencyError}: Settings) {
  const {representatives, codeOf} = quantise(
    records.flatMap(({frequency}) => (frequency === null ? [] : [countOf(frequency)])),
    frequencyError
  )
  // what each word shares with the one before it in its block
  const shared = records.map(({word}, i) => {
    if (i % blockSize === 0) return 0
    const before = records[i - 1]!.word
    let same = 0
    while (same < word.length && word[same] === before[same]) same++
    return same
  })
  const {pieces, cut} = learnPieces(
    records.map(({word}, i) => word.slice(shared[i]) + end),
    limit
  )
  const letters = byCount(records.flatMap(({word}) => word.split(''))).slice(0, contextSizes.letters - 1)
  const classes = new Map(letters.map((letter, i) => [letter.charCodeAt(0), i + 1]))
  const classOf = (unit: number) => classes.get(unit) ?? 0

  const values = records.map(({frequency, kind, head, skipped, mannerAdverb, unit}) => {
    const flags = Number(head !== null) | (Number(skipped) << 1) | (Number(mannerAdverb) << 2) | (Number(unit) << 3)
    return (frequency === null ? 0 : codeOf.get(countOf(frequency))!) | (kinds.indexOf(kind) << 8) | (flags << 10)
  })
  const edits = records.map(({word, head}) => (head === null ? null : headEdit(word, head)))
  const ends = edits.map(edit => edit && `${edit.cut}\t${edit.add}`)
  const valueList = byCount(values)
  const endList = byCount(ends.filter(text => text !== null))
  const valueIds = new Map(valueList.map((value, i) => [value, i]))
  const endIds = new Map(endList.map((text, i) => [text, i]))
  const longest = records.reduce((length, {word}) => Math.max(length, word.length), 0)

  const drops = new Sort('letters to drop', contextSizes.drop, longest + 1, 16)
  const firsts = new Sort('first pieces', contextSizes.pieces, pieces.length, groups)
  const others = new Sort('other pieces', contextSizes.pieces, pieces.length, groups)
  const valueSort = new Sort('values', contextSizes.value, valueList.length, 16)
  const starts = new Sort('head starts', contextSizes.start, longest + 1, 4)
  const endSort = new Sort('head ends', contextSizes.end, endList.length, 8)
  const sorts = [drops, firsts, others, valueSort, starts, endSort]

  function each(visit: (sort: Sort, context: number, symbol: number) => void, open: () => void) {
    let lastStart = 0
    for (const [i, {word}] of records.entries()) {
      const opens = i % blockSize === 0
      const before = opens ? '' : records[i - 1]!.word
      const drop = before.length - shared[i]!
      if (opens) {
        open()
        lastStart = 0
      } else visit(drops, dropContext(before.length, before.length - shared[i - 1]!), drop)
      let at = shared[i]!
      for (const piece of cut[i]!) {
        const previous = classOf(word.charCodeAt(at - 1))
        if (at === shared[i]) visit(firsts, lettersContext(classOf(before.charCodeAt(at)), previous), piece)
        else visit(others, lettersContext(classOf(word.charCodeAt(at - 2)), previous), piece)
        at += pieces[piece]!.length
      }
      visit(
        valueSort,
        valueContext(opens ? 0 : values[i - 1]!, drop, word.length, classOf(word.charCodeAt(word.length - 1))),
        valueIds.get(values[i]!)!
      )
      const edit = edits[i]
      if (!edit) continue
      visit(starts, startContext(drop, lastStart, shared[i]!), edit.start === lastStart ? 0 : word.length - edit.start)
      visit(endSort, endContext(classOf(word.charCodeAt(word.length - 1)), drop), endIds.get(ends[i]!)!)
      lastStart = edit.start
    }
  }
  each(
    (sort, context, symbol) => sort.count(context, symbol),
    () => {}
  )
  for (const sort of sorts) sort.settle()
  const stream = new BitWriter()
  const blocks: number[] = []
  each(
    (sort, context, symbol) => sort.write(context, symbol, stream),
    () => blocks.push(stream.length)
  )
  const tables = sorts.flatMap(sort => sort.tables())
  const alphabet = [...new Set(pieces.join(''))].filter(letter => letter !== end).sort()
  const numbers = new Map([...alphabet.map((letter, i): [string, number] => [letter, i + 1]), [end, 0]])
  const file = pack(records.length, blockSize, longest, [
    Uint8Array.from(
      representatives.map(log => Math.round(log * 2 ** 20)).flatMap(log => [log & 255, (log >> 8) & 255, log >> 16])
    ),
    shorts(valueList),
    shorts(alphabet.map(letter => letter.charCodeAt(0))),
    Uint8Array.from([0, ...alphabet.map(letter => classOf(letter.charCodeAt(0)))]),
    Uint8Array.from(pieces, piece => piece.length),
    Uint8Array.from(pieces.join(''), letter => numbers.get(letter)!),
    new TextEncoder().encode(endList.join('\n')),
    Uint8Array.from(sorts, sort => sort.groups),
    concat(sorts.map(sort => sort.groupOf)),
    shorts(tables.map(({length}) => length)),
    concat(tables),
    concat(blocks.filter((_, i) => i % placed === 0).map(start => new Uint8Array(Uint32Array.of(start).buffer))),
    shorts(blocks.map((start, i) => (blocks[i + 1] ?? start) - start)),
    // the reader looks two bytes ahead
    concat([stream.finish(), new Uint8Array(2)])
  ])
  return {file, sizes: Object.fromEntries(sorts.map(sort => [sort.name, Math.ceil(sort.bits / 8)]))}
}

const shorts = (values: readonly number[]) => Uint8Array.from(values.flatMap(value => [value & 255, value >> 8]))

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function pack(size: number, blockSize: number, longest: number, sections: readonly Uint8Array[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(12 + 4 * sections.length))
  head.setUint32(0, magic)
  head.setUint32(4, size, true)
  head.setUint16(8, blockSize, true)
  head.setUint16(10, longest, true)
  for (const [i, {length}] of sections.entries()) head.setUint32(12 + 4 * i, length, true)
  return concat([new Uint8Array(head.buffer), ...sections])
}

/** The most frequent first. */
function byCount<T extends string | number>(items: readonly T[]): T[] {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item)
}
