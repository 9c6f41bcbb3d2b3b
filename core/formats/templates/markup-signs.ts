import {isLetter, isSpace} from './scan.js'

const blockElements = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' '
  )
)

/** Whether an element of this name (lower case) stands between sentences, never inside one. */
export function isBlockElement(name: string): boolean {
  return blockElements.has(name)
}

/** The element's name that begins at `at`, in lower case; long enough to know it from those of block elements. */
export function elementName(text: string, at: number): string {
  let end = at
  while (end < at + 12 && (isLetter(text[end]) || (text[end]! >= '0' && text[end]! <= '9'))) end++
  return text.slice(at, end).toLowerCase()
}

/** Whether a stretch of template text holds a block element, a blank line, or a line that begins like a list item, heading, quote or table row. */
export function hasBlockMarkup(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === '<') {
      if (isBlockElement(elementName(text, text[at + 1] === '/' ? at + 2 : at + 1))) return true
    } else if (char === '\n' && beginsBlock(text, at + 1)) return true
  }
  return false
}

/** Whether the line that begins at `lineStart` is blank or looks like the start of a block of Markdown. */
function beginsBlock(text: string, lineStart: number): boolean {
  let at = lineStart
  while (isSpace(text[at]) && text[at] !== '\n') at++
  const char = text[at]
  if (char === undefined) return false
  if (char === '\n' || char === '|' || char === '>') return true
  if (char === '#') {
    while (text[at] === '#') at++
    return isSpace(text[at])
  }
  const marker = char === '-' || char === '*' || char === '+' ? at + 1 : numberEnd(text, at)
  return marker > at && isSpace(text[marker])
}

/** The end of `12.` or `12)` at `at`, or `at`. */
function numberEnd(text: string, at: number): number {
  let end = at
  while (end < at + 3 && text[end]! >= '0' && text[end]! <= '9') end++
  return end > at && (text[end] === '.' || text[end] === ')') ? end + 1 : at
}
