import type {ProseBuilder} from './prose.js'
import {referenceAt} from './references.js'

/** How a markup language writes text. */
interface Syntax {
  /** a character reference ends with a semicolon, always */
  terminated: boolean
  /** line ends stay line breaks */
  lines: boolean
}

/**
 * Adds a text node to the prose. `value` is what the parser made of `text.slice(start, end)`; both are walked together,
 * so that every character keeps its exact place. What stands in the text and not in the value is markup: the backslash
 * of an escape, the `> ` of a quotation, a tag that the parser moved the text over.
 */
export function addAligned(
  builder: ProseBuilder,
  text: string,
  start: number,
  end: number,
  value: string,
  {terminated, lines}: Syntax
): void {
  if (end - start === value.length && text.startsWith(value, start)) {
    builder.source(start, end, lines)
    return
  }
  let copied = start
  let at = start
  let read = 0
  const skip = (to: number) => {
    if (at > copied) builder.source(copied, at, lines)
    at = to
    copied = to
  }
  while (at < end && read < value.length) {
    const reference = text.charCodeAt(at) === 38 ? referenceAt(text, at, terminated) : null
    if (reference && reference.end <= end && value.startsWith(reference.value, read)) {
      const from = at
      skip(reference.end)
      builder.value(reference.value, from, reference.end)
      read += reference.value.length
    } else if (text[at] === value[read]) {
      at++
      read++
    } else if (text[at] === '\r' && value[read] === '\n') {
      at += text[at + 1] === '\n' ? 2 : 1
      read++
    } else skip(at + 1)
  }
  if (at > copied) builder.source(copied, at, lines)
}
