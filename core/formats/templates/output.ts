import {type Placeholder, placeholderCharacter, type Run} from '../letter.js'
import type {BranchSpan} from './composed.js'
import {elementName, isBlockElement} from './markup-signs.js'
import {isSpace} from './scan.js'

/** Text in the making: its runs, and what the end of it looks like. */
export class Output {
  length = 0
  readonly runs: Run[] = []
  readonly placeholders: Placeholder[] = []
  readonly spans: BranchSpan[] = []
  private readonly pieces: string[] = []
  /** whether the present line holds nothing yet but white space */
  lineIsEmpty = true
  /** whether words stand on the present line, after the last block element */
  lineHasWords = false
  /** the last visible character of the present paragraph, or '' */
  lastVisible = ''
  /** visible characters written so far */
  visible = 0
  /** whether the end lies between `<` and `>` of an element */
  inElement = false
  private inBlockElement = false

  get text(): string {
    return this.pieces.join('')
  }

  /** Adds `text.slice(start, end)` of a source. */
  copy(source: number, text: string, start: number, end: number): void {
    if (end <= start) return
    const last = this.runs.at(-1)
    if (last && !last.replaced && last.source === source && last.offset + last.sourceLength === start) {
      last.length += end - start
      last.sourceLength += end - start
    } else this.runs.push({at: this.length, length: end - start, source, offset: start, sourceLength: end - start})
    this.append(text.slice(start, end))
  }

  /** Adds text that a whole stretch of a source stands for. */
  replace(source: number, start: number, end: number, text: string): void {
    this.runs.push({
      at: this.length,
      length: text.length,
      source,
      offset: start,
      sourceLength: end - start,
      replaced: true
    })
    this.append(text)
  }

  placeholder(source: number, start: number, end: number, name: string, meaning: Placeholder['meaning']): void {
    this.placeholders.push({start: this.length, end: this.length + 1, name, meaning})
    this.replace(source, start, end, placeholderCharacter)
  }

  private append(text: string): void {
    this.pieces.push(text)
    this.length += text.length
    for (let at = 0; at < text.length; at++) this.look(text, at)
  }

  private look(text: string, at: number): void {
    const char = text[at]!
    if (char === '\n') {
      if (this.lineIsEmpty) this.endParagraph()
      this.lineIsEmpty = true
      this.lineHasWords = false
      return
    }
    if (isSpace(char) || char === '\r') return
    this.lineIsEmpty = false
    if (this.inElement) {
      if (char === '>') this.endElement()
    } else if (char === '<' && /[a-z/!]/i.test(text[at + 1] ?? '')) {
      this.inElement = true
      this.inBlockElement = isBlockElement(elementName(text, text[at + 1] === '/' ? at + 2 : at + 1))
    } else {
      this.lineHasWords = true
      this.lastVisible = char
      this.visible++
    }
  }

  private endElement(): void {
    this.inElement = false
    if (!this.inBlockElement) return
    this.lineHasWords = false
    this.lastVisible = ''
  }

  private endParagraph(): void {
    this.lastVisible = ''
    this.inElement = false
  }
}
