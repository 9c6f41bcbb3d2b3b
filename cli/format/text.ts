/** Text on a terminal: colours, widths, wrapping. */
import type {Io} from '../io.js'

const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39]} as const

export type Style = keyof typeof codes
export type Paint = (style: Style, text: string) => string

/** Colours or none. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  return (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`
}

/** Whether to use colours: the option, then NO_COLOR, FORCE_COLOR, and whether a person is looking. */
export function wantsColour(io: Io, asked: boolean | undefined): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = io.env
  if (asked === false || NO_COLOR) return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return io.stdout.isTTY && TERM !== 'dumb'
}

/** Columns of the terminal; undefined when nobody is looking: then lines stay whole, so that grep finds them. */
export function terminalWidth(io: Io): number | undefined {
  if (!io.stdout.isTTY) return undefined
  return Math.max(40, io.stdout.columns ?? 80)
}

/** Text of a letter or file name, safe for a terminal: no line ends or control characters. */
export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD')
}

/** Columns a text takes: combining characters none, wide ones counted as one. */
export function widthOf(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** Lines of at most `width` columns, broken between words; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A piece of a line, with the columns it takes: colours take none. */
export interface Part {
  text: string
  width: number
}

/** Parts on as few lines as the width allows; it leaves two columns for an indent. */
export function packed(parts: readonly Part[], separator: string, width: number | undefined): string[] {
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const part of parts) {
    if (lines.length > 0 && used + separator.length + part.width <= (width ?? Number.POSITIVE_INFINITY) - 2) {
      lines[lines.length - 1] += separator + part.text
      used += separator.length + part.width
    } else {
      lines.push(part.text)
      used = part.width
    }
  }
  return lines
}
