import {isSpace} from './scan.js'
import {isSilent, type Token} from './token.js'

type Text = Token & {kind: 'text'}

/**
 * Takes away the white space that tags take with them: what their own signs ask for (`{%-`, `{{~`),
 * and the line of tags that stand alone on it. The break of such a line becomes a `weak` text,
 * sent only where the line before it is not yet ended. Changes the tokens.
 */
export function withoutTagLines(text: string, tokens: readonly Token[]): Token[] {
  trimBesideTags(text, tokens)
  return new Lines(text).read(tokens)
}

class Lines {
  private readonly out: Token[] = []
  /** where in `out` the tags of the present line began, while there is nothing else on it; else -1 */
  private first = -1
  private blank = true
  /** the outermost piece that is not sent where it stands, with the state of the line before it */
  private unsent: {tag: string; depth: number; blank: boolean; first: number; from: number} | null = null
  private readonly inUnsent = new Set<Token>()

  constructor(private readonly text: string) {}

  read(tokens: readonly Token[]): Token[] {
    for (const token of tokens) {
      if (token.kind === 'text' && !token.inner) this.lines(token)
      else if (!isSilent(token)) {
        this.blank = false
        this.first = -1
      } else if (this.blank && this.first === -1) this.first = this.out.length
      if (token.kind === 'open') this.enter(token)
      this.out.push(token)
      if (token.kind === 'close') this.leave(token)
    }
    if (this.blank && this.first !== -1) this.dropSpaces()
    return this.out.filter(token => token.kind !== 'text' || token.end > token.start)
  }

  private lines(token: Text): void {
    const {text} = this
    const lineEnd = afterBreak(text, token.start, token.end)
    const alone = this.blank && this.first !== -1 && lineEnd !== -1 && isBlank(text, token.start, lineEnd)
    if (alone) {
      this.dropSpaces()
      this.out.push({kind: 'text', weak: true, start: breakStart(text, token.start, lineEnd), end: lineEnd})
      token.start = lineEnd
    }
    const lineStart = lastLineStart(text, token.start, token.end)
    const isNewLine = lineStart !== -1 || alone
    const rest = isBlank(text, lineStart === -1 ? token.start : lineStart, token.end)
    this.blank = rest && (isNewLine || this.blank)
    if (isNewLine || !this.blank) this.first = -1
    if (lineEnd !== -1 && this.unsent) this.unsent.from = -1
  }

  /** A macro or the like on one line does not count on that line. */
  private enter({tag, opening}: Token & {kind: 'open'}): void {
    const {blank, first, unsent} = this
    if (unsent) unsent.depth += unsent.tag === tag ? 1 : 0
    else if (opening.what === 'define' || opening.what === 'drop')
      this.unsent = {tag, depth: 1, blank, first, from: this.out.length}
  }

  private leave({tag}: Token & {kind: 'close'}): void {
    const {unsent} = this
    if (!unsent || (tag !== null && tag !== unsent.tag) || --unsent.depth > 0) return
    this.unsent = null
    if (unsent.from === -1) return
    this.blank = unsent.blank
    this.first = unsent.first
    for (const token of this.out.slice(unsent.from)) this.inUnsent.add(token)
  }

  /** Empties the indentation of the tags on the line, and the blanks between them if none of them prints. */
  private dropSpaces(): void {
    const {text, out, first} = this
    let until = first
    if (!out.slice(first).some(prints)) until = out.length
    for (let i = Math.max(0, first - 1); i < until; i++) {
      const token = out[i]!
      if (token.kind !== 'text' || token.inner || token.weak || this.inUnsent.has(token)) continue
      while (token.end > token.start && isSpace(text[token.end - 1]) && !isBreak(text[token.end - 1])) token.end--
    }
  }
}

function prints(token: Token): boolean {
  return (
    token.kind === 'insert' ||
    (token.kind === 'open' && (token.opening.what === 'insert' || token.opening.what === 'block'))
  )
}

function trimBesideTags(text: string, tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (!token.trim) return
    const before = outer(tokens[i - 1])
    const after = outer(tokens[i + 1])
    const {before: left, after: right} = token.trim
    if (before && left) while (before.end > before.start && taken(text[before.end - 1], left)) before.end--
    if (after && right) while (after.start < after.end && taken(text[after.start], right)) after.start++
  })
}

function outer(token: Token | undefined): Text | null {
  return token?.kind === 'text' && !token.inner ? token : null
}

function taken(char: string | undefined, trim: 'all' | 'line'): boolean {
  return isSpace(char) && (trim === 'all' || !isBreak(char))
}

function isBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r'
}

/** Whether there is only white space from `start` to `end`. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text[at])) return false
  return true
}

/** The offset after the first line break, or -1. */
function afterBreak(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text[at] === '\n') return at + 1
  return -1
}

function breakStart(text: string, start: number, lineEnd: number): number {
  return lineEnd - 2 >= start && text[lineEnd - 2] === '\r' ? lineEnd - 2 : lineEnd - 1
}

/** The offset after the last line break, or -1. */
function lastLineStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) if (text[at] === '\n') return at + 1
  return -1
}
