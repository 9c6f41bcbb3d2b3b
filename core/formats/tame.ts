/**
 * The parsers of HTML and Markdown call themselves for every level of nesting, and look back for every mark of emphasis
 * and every bracket.
 * No letter comes near these numbers; a text that does must neither hang the program nor break it off.
 * Everything here keeps the length of the text, so that all places stay.
 */
const deepestElements = 200
const mostFormatting = 30
const deepestContainers = 40
const mostMarks = 1000

/** Elements that end by themselves, or that other elements end. */
const selfEnding = new Set(
  (
    'area base body br col colgroup dd dt embed h1 h2 h3 h4 h5 h6 head hr html img input li link meta optgroup option p ' +
    'param rp rt source tbody td tfoot th thead tr track wbr'
  ).split(' ')
)
/** Elements that the parser opens again in every block until they are closed. */
const formatting = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))

/** Counts which elements are open, roughly as a parser does. */
class Nesting {
  readonly #stack: string[] = []
  readonly #open = new Map<string, number>()
  readonly #formatting = new Map<string, number>()
  #formattingOpen = 0

  /** False when the element would nest too deep. */
  start(name: string): boolean {
    if (formatting.has(name)) {
      if (this.#formattingOpen >= mostFormatting) return false
      this.#formattingOpen++
      this.#formatting.set(name, (this.#formatting.get(name) ?? 0) + 1)
    }
    if (this.#stack.length >= deepestElements) return false
    this.#stack.push(name)
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    return true
  }

  end(name: string): void {
    const count = this.#formatting.get(name)
    if (count) {
      this.#formatting.set(name, count - 1)
      this.#formattingOpen--
    }
    if (!this.#open.get(name)) return
    for (let popped = ''; popped !== name; ) {
      popped = this.#stack.pop()!
      this.#open.set(popped, this.#open.get(popped)! - 1)
    }
  }
}

/** HTML with the start tags that nest too deep replaced by characters that HTML ignores. */
export function tameHtml(html: string): string {
  const nesting = new Nesting()
  const parts: string[] = []
  let copied = 0
  let close = -1
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      if (end < 0) break
      at = end
      continue
    }
    const name = /^<\/?([a-zA-Z][^\s/<>]{0,30})/.exec(html.slice(at, at + 34))?.[1]?.toLowerCase()
    if (name === undefined || selfEnding.has(name)) continue
    if (html[at + 1] === '/') nesting.end(name)
    else if (!nesting.start(name)) {
      if (close < at) close = html.indexOf('>', at)
      if (close < 0) break
      parts.push(html.slice(copied, at), '\0'.repeat(close + 1 - at))
      copied = close + 1
      at = close
    }
  }
  return copied === 0 ? html : parts.join('') + html.slice(copied)
}

/** Markdown with surplus marks of quotations, lists, emphasis and links replaced by letters. */
export function tameMarkdown(markdown: string): string {
  const parts: string[] = []
  let copied = 0
  let marks = 0
  const mask = (start: number, end: number) => {
    parts.push(markdown.slice(copied, start), 'x'.repeat(end - start))
    copied = end
  }
  for (let at = 0; at < markdown.length; ) {
    let end = markdown.indexOf('\n', at)
    if (end < 0) end = markdown.length
    let next = at
    let containers = 0
    for (; next < end; next++) {
      const char = markdown[next]!
      if (isContainerMark(markdown, next)) {
        if (++containers > deepestContainers) mask(next, next + 1)
      } else if (!isSpace(char) && !isDigit(char)) break
    }
    if (markdown.slice(at, next).trim() === '' && next >= end) marks = 0
    marks = maskMarks(markdown, next, end, marks, mask)
    at = end + 1
  }
  return copied === 0 ? markdown : parts.join('') + markdown.slice(copied)
}

/** A `>`, a bullet, or what follows an item's number. */
function isContainerMark(markdown: string, at: number): boolean {
  const char = markdown[at]!
  if (char === '>') return true
  if (!isSpace(markdown[at + 1] ?? ' ')) return false
  return (
    char === '-' || char === '*' || char === '+' || ((char === '.' || char === ')') && isDigit(markdown[at - 1] ?? ''))
  )
}

const isSpace = (char: string) => char === ' ' || char === '\t' || char === '\r'
const isDigit = (char: string) => char >= '0' && char <= '9'

/** A mark for which the parser looks back or ahead: of emphasis, a bracket, code, a comment, the line under a heading. */
function isCostly(markdown: string, at: number, first: boolean): boolean {
  const char = markdown[at]!
  if (char === '<') return markdown[at + 1] === '!' || markdown[at + 1] === '?'
  return '*_~[]`'.includes(char) || (char === '=' && first)
}

/** Masks marks of emphasis and brackets beyond those that a paragraph may hold; returns how many there are so far. */
function maskMarks(
  markdown: string,
  start: number,
  end: number,
  before: number,
  mask: (start: number, end: number) => void
): number {
  let marks = before
  for (let at = start; at < end; at++) {
    const char = markdown[at]!
    if (!isCostly(markdown, at, at === start)) continue
    const from = at
    while (markdown[at + 1] === char) at++
    if (++marks > mostMarks) mask(from, at + 1)
  }
  return marks
}
