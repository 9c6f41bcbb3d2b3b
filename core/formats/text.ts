import {readFrontMatter} from './front-matter.js'
import type {Markup, RawBlock} from './markup.js'
import {ProseBuilder} from './prose.js'

interface Line {
  start: number
  /** past its last character, line end not included */
  end: number
  blank: boolean
}

const listMarker = /^[ \t]{0,12}(?:([-*•·–o])|(\d{1,3}|[a-z])[.)])[ \t]+(?=\S)/
const underline = /^[ \t]*(?:={3,}|-{3,}|_{3,})[ \t]*$/

/** Reads plain text: blank lines part blocks, lists by their marks, headings by an underline. Linear in its length. */
export function parseText(text: string): Markup {
  const {end, values} = readFrontMatter(text)
  const lines = linesOf(text, end)
  const builder = new ProseBuilder(text)
  const blocks: RawBlock[] = []
  let list: number | null = null
  let lists = 0
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    if (line.blank) {
      at++
      continue
    }
    const marker = markerOf(text, line)
    if (marker) {
      list ??= ++lists
      const until = itemEnd(text, lines, at + 1)
      add(builder, [{...line, start: line.start + marker.length}, ...lines.slice(at + 1, until)])
      push(blocks, builder, {kind: 'list-item', depth: 1, list, ordered: marker.ordered})
      at = until
      continue
    }
    const next = lines[at + 1]
    if (
      next &&
      underline.test(text.slice(next.start, Math.min(next.end, next.start + 200))) &&
      line.end - line.start < 120
    ) {
      list = null
      add(builder, [line])
      push(blocks, builder, {kind: 'heading', depth: 2})
      at += 2
      continue
    }
    list = null
    const until = paragraphEnd(text, lines, at + 1)
    if (underline.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) at++
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
    lines.push({start, end, blank: text.slice(start, Math.min(end, start + 4000)).trim() === ''})
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  return lines
}

function markerOf(text: string, {start, end}: Line): {length: number; ordered: boolean} | null {
  const match = listMarker.exec(text.slice(start, Math.min(end, start + 40)))
  return match ? {length: match[0].length, ordered: match[2] !== undefined} : null
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
  while (at < lines.length && !lines[at]!.blank && !markerOf(text, lines[at]!)) {
    const next = lines[at + 1]
    if (next && underline.test(text.slice(next.start, Math.min(next.end, next.start + 200)))) break
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
