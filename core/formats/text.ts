import {readFrontMatter} from './front-matter.js'
import type {Markup, RawBlock} from './markup.js'
import {isSpace, ProseBuilder} from './prose.js'

interface Line {
  start: number
  /** past its last character, line end not included */
  end: number
  blank: boolean
}

const listMarker = /^[ \t]{0,12}(?:([-*•·–o])|(\d{1,3}|[a-z])[.)])[ \t]+(?=\S)/
const underline = /^[ \t]*(?:={3,}|-{3,})[ \t]*$/
const ruler = /^[ \t]*(?:={3,}|-{3,}|_{3,}|\*{3,})[ \t]*$/

/** Reads plain text: blank lines part blocks, lists by their marks, headings by an underline. Linear in its length. */
export function parseText(text: string): Markup {
  const {end, values} = readFrontMatter(text)
  const lines = linesOf(text, end)
  const builder = new ProseBuilder(text)
  const blocks: RawBlock[] = []
  const lists = new Lists()
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    if (line.blank) {
      at++
      continue
    }
    const marker = markerOf(text, line)
    if (marker) {
      const until = itemEnd(text, lines, at + 1)
      add(builder, [{...line, start: line.start + marker.length}, ...lines.slice(at + 1, until)])
      push(blocks, builder, {kind: 'list-item', ...lists.item(marker)})
      at = until
      continue
    }
    const next = lines[at + 1]
    if (next && isLike(underline, text, next) && line.end - line.start < 120) {
      lists.end()
      add(builder, [line])
      push(blocks, builder, {kind: 'heading', depth: 2})
      at += 2
      continue
    }
    lists.end()
    const until = paragraphEnd(text, lines, at + 1)
    if (isLike(ruler, text, line)) at++
    else {
      add(builder, lines.slice(at, until))
      push(blocks, builder, {kind: 'paragraph', depth: 0})
      at = until
    }
  }
  return {blocks, comments: [], frontMatter: values}
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = []
  let start = from
  while (start < text.length) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    lines.push({start, end, blank: isBlank(text, start, end)})
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  return lines
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at >= end
}

/** Has the line this shape? Lines of more than 200 characters have none. */
function isLike(shape: RegExp, text: string, {start, end}: Line): boolean {
  return end - start <= 200 && shape.test(text.slice(start, end))
}

interface Marker {
  /** up to the words of the item */
  length: number
  indent: number
  ordered: boolean
  /** a list can begin with it in the middle of a paragraph: `2.` or a dash there may be part of a sentence */
  interrupts: boolean
}

function markerOf(text: string, {start, end}: Line): Marker | null {
  const match = listMarker.exec(text.slice(start, Math.min(end, start + 40)))
  if (!match) return null
  const [marker, bullet, number] = match
  const interrupts = bullet ? '-*•·'.includes(bullet) : number === '1' || number === 'a'
  return {length: marker.length, indent: marker.search(/\S/), ordered: number !== undefined, interrupts}
}

/** The lists that are open: an item that stands further in than the one before it begins a list in that item. */
class Lists {
  #last = 0
  #open: {list: number; indent: number; ordered: boolean}[] = []

  item({indent, ordered}: Marker): Pick<RawBlock, 'list' | 'depth' | 'ordered'> {
    while (this.#open.length > 0 && this.#open.at(-1)!.indent > indent + 1) this.#open.pop()
    const top = this.#open.at(-1)
    if (!top || indent > top.indent + 1) this.#open.push({list: ++this.#last, indent, ordered})
    else if (top.ordered !== ordered) this.#open[this.#open.length - 1] = {list: ++this.#last, indent, ordered}
    return {list: this.#open.at(-1)!.list, depth: this.#open.length, ordered}
  }

  /** Something else than an item comes. */
  end(): void {
    this.#open = []
  }
}

/** A list item goes on over lines that are indented or begin in lower case. */
function itemEnd(text: string, lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && !lines[at]!.blank && !markerOf(text, lines[at]!)) {
    const first = text.slice(lines[at]!.start, lines[at]!.start + 3)
    if (!/^[ \t]{2}|^[ \t]?[\p{Ll}(\uA78F]/u.test(first)) break
    at++
  }
  return at
}

function paragraphEnd(text: string, lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && !lines[at]!.blank && !markerOf(text, lines[at]!)?.interrupts) {
    const next = lines[at + 1]
    if (next && isLike(underline, text, next)) break
    at++
  }
  return at
}

function add(builder: ProseBuilder, lines: readonly Line[]): void {
  lines.forEach(({start, end}, i) => {
    if (i > 0) builder.lineBreak(lines[i - 1]!.end, start)
    builder.source(start, end)
  })
}

function push(
  blocks: RawBlock[],
  builder: ProseBuilder,
  shape: Pick<RawBlock, 'kind' | 'depth'> & Partial<RawBlock>
): void {
  const taken = builder.take()
  if (taken) blocks.push({list: null, ordered: false, quoted: false, hint: null, ...taken, ...shape})
}
