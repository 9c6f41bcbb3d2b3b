/** A longer text is parsed in parts of at least this many characters: the parser's time grows with the square of the lists. */
const shortest = 6_000
/** More definitions than this would make each part too long; links to them then stay words in brackets. */
const mostDefinitions = 20_000

/** A part of a Markdown text that can be parsed by itself. */
export interface Chunk {
  start: number
  end: number
}

/**
 * Cuts a text where a paragraph or heading begins at the margin after a blank line, outside code and HTML:
 * there every list and quotation has ended. `definitions` are the lines that any part may refer to.
 */
export function chunksOf(text: string, from: number): {chunks: Chunk[]; definitions: string} {
  const chunks: Chunk[] = []
  const definitions: string[] = []
  let start = from
  let at = from
  let blank = true
  let fence = ''
  let raw: RegExp | null = null
  while (at < text.length) {
    let end = at
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const line = text.slice(at, Math.min(end, at + 2000))
    if (raw) {
      if (raw.test(line)) raw = null
    } else if (fence) {
      if (line.trim().startsWith(fence)) fence = ''
    } else {
      if (blank && at - start >= shortest && /^[#\p{L}]/u.test(line)) {
        chunks.push({start, end: at})
        start = at
      }
      fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
      raw = rawEnd(line)
      if (/^ {0,3}\[[^\]]{1,200}\]:/.test(line)) definitions.push(line)
    }
    blank = line.trim() === ''
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  chunks.push({start, end: text.length})
  const known = chunks.length > 1 ? definitions.join('\n') : ''
  return {chunks, definitions: known.length > mostDefinitions ? '' : known}
}

/** What ends a block of HTML that blank lines don't end. */
function rawEnd(line: string): RegExp | null {
  let end: RegExp | null = null
  if (/^ {0,3}<!--/.test(line)) end = /-->/
  else if (/^ {0,3}<(?:script|style|pre|textarea)\b/i.test(line)) end = /<\/(?:script|style|pre|textarea)>/i
  return end?.test(line) ? null : end
}
