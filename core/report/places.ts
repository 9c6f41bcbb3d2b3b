import type {Letter, SourceRange} from '../formats/letter.js'
import {locate} from '../formats/runs.js'
import type {Evidence} from '../reading/reading.js'
import type {Point, Span} from './report.js'

/** Offsets of line starts, per source; `\r\n`, `\n` and `\r` end a line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Turns ranges in prose or sources into spans of the files, exact to the character. */
export class Places {
  #letter: Letter
  #starts: (number[] | undefined)[] = []

  constructor(letter: Letter) {
    this.#letter = letter
  }

  range({block, start, end}: Evidence): SourceRange {
    const runs = this.#letter.blocks[block]?.runs
    return runs && runs.length > 0 ? locate(runs, start, end) : {source: 0, start: 0, end: 0}
  }

  span(evidence: Evidence): Span {
    return this.sourceSpan(this.range(evidence))
  }

  sourceSpan({source, start, end}: SourceRange): Span {
    const {path, text} = this.#letter.sources[source]!
    const span: Span = {text: text.slice(start, end), start: this.#point(source, start), end: this.#point(source, end)}
    if (source !== 0) span.path = path
    return span
  }

  #point(source: number, offset: number): Point {
    this.#starts[source] ??= lineStarts(this.#letter.sources[source]!.text)
    const starts = this.#starts[source]!
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}
