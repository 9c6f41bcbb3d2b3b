import type {Link} from './letter.js'
import type {TextRun} from './runs.js'

/** The words of one block, with their places in the text they were taken from. */
export interface Prose {
  prose: string
  runs: TextRun[]
  links: Link[]
  /** how many characters from the start are in bold */
  strong: number
}

/** White space of any kind, the no-break space included: it is folded to one space. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0xa0 || code === 0x85
  if (code < 0x2000) return code === 0x1680
  return (
    code <= 0x200a ||
    (code >= 0x2028 && code <= 0x202f && (code < 0x202a || code === 0x202f)) ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Characters without width: soft hyphens, joiners, marks of direction, a byte order mark. */
function isInvisible(code: number): boolean {
  if (code === 0xad) return true
  if (code < 0x200b) return false
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff
}

/** A joiner holds an emoji together when it follows half of one, or its variation selector. */
function joinsEmoji(code: number, before: number): boolean {
  return code === 0x200d && ((before >= 0xdc00 && before <= 0xdfff) || before === 0xfe0f)
}

/** Gathers the prose of one block after another from a text. Offsets are in UTF-16 units of that text. */
export class ProseBuilder {
  readonly #text: string
  #prose = ''
  #runs: TextRun[] = []
  #links: Link[] = []
  #url: string | null = null
  #linkStart = -1
  #bold = 0
  #strong = -1
  #gapStart = -1
  #gapEnd = -1
  #gapBreaks = false

  constructor(text: string) {
    this.#text = text
  }

  /** Is there any visible character in the block? */
  get empty(): boolean {
    return this.#prose === ''
  }

  /** Is a line break the last thing that was added? */
  get atBreak(): boolean {
    return this.#gapBreaks
  }

  /** Adds a stretch of the text, white space folded; with `lines`, its line ends stay line breaks. */
  source(start: number, end: number, lines = false): void {
    const text = this.#text
    let at = start
    while (at < end) {
      const from = at
      let code = 0
      while (at < end) {
        code = text.charCodeAt(at)
        if (code <= 0x20 || (code >= 0x7f && (isSpace(code) || isInvisible(code)))) {
          if (isSpace(code) || (isInvisible(code) && !joinsEmoji(code, text.charCodeAt(at - 1)))) break
        }
        at++
      }
      if (at > from) this.#visible(from, at - from)
      if (at >= end) break
      if (isSpace(code)) this.#gap(at, at + 1, lines && (code === 10 || code === 13))
      at++
    }
  }

  /** Adds characters that stand for a stretch of the text, such as a character reference. */
  value(value: string, start: number, end: number): void {
    const code = value.charCodeAt(0)
    if (isSpace(code)) this.#gap(start, end, false)
    else if (!isInvisible(code)) {
      this.#flushGap()
      this.#mark()
      this.#runs.push({
        at: this.#prose.length,
        length: value.length,
        offset: start,
        sourceLength: end - start,
        replaced: true
      })
      this.#prose += value
    }
  }

  /** Adds a line break that the writer asked for or typed. */
  lineBreak(start: number, end: number): void {
    this.#gap(start, end, true)
  }

  /** Begins a link; an open one ends. */
  openLink(url: string): void {
    this.closeLink()
    this.#url = url
  }

  closeLink(): void {
    if (this.#url !== null && this.#linkStart >= 0) {
      this.#links.push({start: this.#linkStart, end: this.#prose.length, url: this.#url})
    }
    this.#url = null
    this.#linkStart = -1
  }

  /** Bold begins (1) or ends (-1). */
  bold(change: 1 | -1): void {
    this.#bold = Math.max(0, this.#bold + change)
  }

  /** The block so far, or null when nothing in it can be seen; the next block begins. */
  take(): Prose | null {
    const url = this.#url
    this.closeLink()
    this.#url = url
    this.#gapStart = -1
    this.#gapBreaks = false
    if (this.empty) return null
    const strong = this.#strong < 0 ? this.#prose.length : this.#strong
    const taken = {prose: this.#prose, runs: this.#runs, links: this.#links, strong}
    this.#prose = ''
    this.#runs = []
    this.#links = []
    this.#strong = -1
    return taken
  }

  #gap(start: number, end: number, breaks: boolean): void {
    if (this.empty) return
    if (this.#gapStart < 0 || (breaks && !this.#gapBreaks && start !== this.#gapEnd)) {
      this.#gapStart = start
      this.#gapEnd = end
    } else if (start === this.#gapEnd) this.#gapEnd = end
    this.#gapBreaks ||= breaks
  }

  #flushGap(): void {
    if (this.#gapStart < 0) return
    const offset = this.#gapStart
    const sourceLength = this.#gapEnd - offset
    const character = this.#gapBreaks ? '\n' : ' '
    this.#gapStart = -1
    this.#gapBreaks = false
    if (sourceLength === 1 && this.#text[offset] === character) this.#copy(offset, 1)
    else {
      this.#runs.push({at: this.#prose.length, length: 1, offset, sourceLength, replaced: true})
      this.#prose += character
    }
  }

  #visible(offset: number, length: number): void {
    this.#flushGap()
    this.#mark()
    this.#copy(offset, length)
  }

  #copy(offset: number, length: number): void {
    const last = this.#runs.at(-1)
    if (last && !last.replaced && last.offset + last.sourceLength === offset) {
      last.length += length
      last.sourceLength += length
    } else this.#runs.push({at: this.#prose.length, length, offset, sourceLength: length})
    this.#prose += this.#text.slice(offset, offset + length)
  }

  /** A visible character comes: a link may begin here, and bold from the start may end. */
  #mark(): void {
    if (this.#url !== null && this.#linkStart < 0) this.#linkStart = this.#prose.length
    if (this.#bold === 0 && this.#strong < 0) this.#strong = this.#prose.length
  }
}
