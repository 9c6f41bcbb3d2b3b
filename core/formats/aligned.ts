import type {ProseBuilder} from './prose.js'
import {referenceAt} from './references.js'

/** What the text between two offsets may hold besides the words themselves. */
interface Syntax {
  /** `\*` stands for `*` */
  escapes: boolean
  /** after a line break: spaces and `>` of the block around it */
  prefixes: boolean
  /** line ends stay line breaks */
  lines: boolean
}

/**
 * Adds a text node to the prose. `value` is what the parser made of `text.slice(start, end)`; both are walked together,
 * so that every character keeps its exact place.
 */
export function addAligned(
  builder: ProseBuilder,
  text: string,
  start: number,
  end: number,
  value: string,
  syntax: Syntax
): void {
  if (end - start === value.length && text.startsWith(value, start)) {
    builder.source(start, end, syntax.lines)
    return
  }
  let at = start
  let copied = start
  let read = 0
  const flush = (to: number) => {
    if (to > copied) builder.source(copied, to, syntax.lines)
  }
  while (at < end) {
    const char = text[at]!
    if (char === '&') {
      const reference = referenceAt(text, at, syntax.escapes)
      if (reference && reference.end <= end && value.startsWith(reference.value, read)) {
        flush(at)
        builder.value(reference.value, at, reference.end)
        read += reference.value.length
        at = copied = reference.end
        continue
      }
    }
    if (syntax.escapes && char === '\\' && value[read] !== '\\') {
      flush(at)
      at = copied = at + 1
      continue
    }
    if (syntax.escapes && char === '\\' && text[at + 1] === '\\' && value[read] === '\\') {
      flush(at)
      copied = at + 1
      at += 2
      read++
      continue
    }
    at++
    if (char === '\r' && text[at] === '\n' && value[read] === '\n') continue
    read++
    if (syntax.prefixes && (char === '\n' || char === '\r')) {
      let next = at
      while (
        next < end &&
        text[next] !== value[read] &&
        (text[next] === ' ' || text[next] === '\t' || text[next] === '>')
      )
        next++
      if (next > at) {
        flush(at)
        at = copied = next
      }
    }
  }
  flush(end)
}
