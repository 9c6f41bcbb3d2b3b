import type {Range, Scanned, ScanProblem, Token, TokenBody, Trim} from './token.js'

/** Problems listed per file; the rest of a file so broken would be noise. */
export const maximumProblems = 50
const excerptLength = 60

/**
 * The state of a scanner: the tokens so far, and where the text after the last tag began.
 * All searches together take time linear in the text, whatever it holds.
 */
export class Scan {
  private readonly tokens: Token[] = []
  private readonly problems: ScanProblem[] = []
  private textStart: number
  private readonly found = new Map<string, number>()
  private readonly absent = new Set<string>()
  private wasted = 0

  constructor(readonly text: string) {
    this.textStart = text.startsWith('\uFEFF') ? 1 : 0
  }

  /** Adds a tag, and before it the text since the last one. */
  tag(range: Range, body: TokenBody, trim?: Trim, at?: Range): void {
    this.textUntil(range.start)
    this.tokens.push({...body, start: range.start, end: range.end, ...(trim && {trim}), ...(at && {at})})
    this.textStart = Math.max(this.textStart, range.end)
  }

  /** Adds a tag that prints a string of its own, at `inner`. */
  string(range: Range, inner: Range, trim?: Trim): void {
    this.textUntil(range.start)
    this.tokens.push({kind: 'text', inner: true, ...inner, ...(trim && {trim})})
    this.textStart = range.end
  }

  /** Ends the text before `at` and goes on after `next`: for characters that only escape others. */
  skip(at: number, next: number): void {
    this.textUntil(at)
    this.textStart = next
  }

  private textUntil(end: number): void {
    if (end > this.textStart) this.tokens.push({kind: 'text', start: this.textStart, end})
  }

  unclosed(start: number, limit = start + excerptLength): void {
    if (this.problems.length >= maximumProblems) return
    let end = start
    while (end < Math.min(limit, this.text.length) && this.text[end] !== '\n' && this.text[end] !== '\r') end++
    this.problems.push({code: 'unclosed-tag', start, end})
  }

  finish(): Scanned {
    this.textUntil(this.text.length)
    return {tokens: this.tokens, problems: this.problems}
  }

  /** Where `wanted` stands at or after `from`, or -1; to be asked with `from` going up. */
  next(wanted: string, from: number): number {
    const known = this.found.get(wanted)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const at = this.text.indexOf(wanted, from)
    this.found.set(wanted, at)
    return at
  }

  /** The first place after `from` of `wanted` that `place` accepts, as `place` gives it, or -1. */
  once(wanted: string, from: number, place: (at: number) => number): number {
    if (this.absent.has(wanted)) return -1
    for (let at = this.text.indexOf(wanted, from); at !== -1; at = this.text.indexOf(wanted, at + 1)) {
      const found = place(at)
      if (found !== -1) return found
    }
    this.absent.add(wanted)
    return -1
  }

  /**
   * Where the tag whose inside begins at `from` is closed: the offset of `closer`, or -1.
   * Strings and brackets are passed over; a tag in which `opens` finds another tag is not closed.
   */
  closer(from: number, closer: string, nesting: string, opens: (at: number) => boolean): number {
    const {text} = this
    if (this.wasted > 4 * text.length + 1000) return this.next(closer, from)
    const first = closer[0]!
    let depth = 0
    let at = from
    for (; at < text.length; at++) {
      const char = text[at]!
      if (depth === 0 && char === first && text.startsWith(closer, at)) return at
      if (char === '"' || char === "'") {
        at = stringEnd(text, at)
        if (at === -1) break
      } else if (opens(at)) break
      else if (nesting.includes(char)) depth++
      else if (depth > 0 && closes(char, nesting)) depth--
    }
    const plain = this.next(closer, from)
    this.wasted += (at === -1 ? text.length : at) - from
    // a lone apostrophe in a tag makes the rest a string: the closer on the same line is then meant
    return plain !== -1 && this.onOneLine(from, plain, opens) ? plain : -1
  }

  private onOneLine(from: number, to: number, opens: (at: number) => boolean): boolean {
    if (to - from > 500) return false
    for (let at = from; at < to; at++) if (this.text[at] === '\n' || opens(at)) return false
    return true
  }
}

function closes(char: string, nesting: string): boolean {
  return (
    (char === ')' && nesting.includes('(')) ||
    (char === ']' && nesting.includes('[')) ||
    (char === '}' && nesting.includes('{'))
  )
}

/** The offset of the quote that ends the string which begins at `at`, or -1. */
export function stringEnd(text: string, at: number): number {
  const quote = text[at]
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === quote) return i
  }
  return -1
}

export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\uFEFF' || char === '\u00A0'
}

export function isLetter(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char > '\u00BF')
}

export function isWordCharacter(char: string | undefined): boolean {
  return isLetter(char) || char === '_' || (char !== undefined && char >= '0' && char <= '9')
}

/** The end of the word that begins at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (isWordCharacter(text[end])) end++
  return end
}

/** The end of the white space that begins at `at`. */
export function spaceEnd(text: string, at: number): number {
  let end = at
  while (isSpace(text[end])) end++
  return end
}
