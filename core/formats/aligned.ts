import type {ProseBuilder} from './prose.js'
import {referenceAt} from './references.js'

/** How a markup language writes text. */
interface Syntax {
  /** Markdown: a backslash takes a mark's meaning away, and a character reference ends with a semicolon, always */
  escapes: boolean
  /** line ends stay line breaks */
  lines: boolean
}

const escapable = /[!-/:-@[-`{-~]/

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
  {escapes, lines}: Syntax
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
    const char = text[at]!
    const reference = char === '&' ? referenceAt(text, at, escapes) : null
    if (reference && reference.end <= end && value.startsWith(reference.value, read)) {
      const from = at
      skip(reference.end)
      builder.value(reference.value, from, reference.end)
      read += reference.value.length
    } else if (escapes && char === '\\' && value[read] === text[at + 1] && escapable.test(value[read]!)) {
      skip(at + 1)
      at++
      read++
    } else if (!escapes && char === '<' && beginsMarkup(text, at)) skip(markupEnd(text, at, end))
    else if (char === value[read]) {
      at++
      read++
    } else if (char === '\r' && value[read] === '\n') {
      at += text[at + 1] === '\n' ? 2 : 1
      read++
    } else skip(at + 1)
  }
  if (at > copied) builder.source(copied, at, lines)
}

function beginsMarkup(text: string, at: number): boolean {
  return /^<(?:[A-Za-z!?]|\/[\s\S])/.test(text.slice(at, at + 3))
}

/** Past the tag or comment at `at`, around which the parser joined text. */
function markupEnd(text: string, at: number, end: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : '>'
  const close = text.indexOf(closing, at + 1)
  return close < 0 ? end : Math.min(end, close + closing.length)
}
