/** Front matter: what a file says of itself between `---` lines at its start. */
export interface FrontMatter {
  /** values of simple lines `key: value`, without quotes; keys in lower case */
  values: Record<string, string>
  /** past the line that closes it; 0 when there is none, or past a byte order mark */
  end: number
}

/** A line that front matter may hold: a key, a list item, something indented, a remark, or nothing. */
const yamlLine = /^(?:[\w.-]{1,60}[ \t]*:(?:[ \t].*)?|[ \t]+.*|- .*|-|#.*|)$/

/** Reads the front matter at the start of a text; a first `---` without all that follows from it is none. */
export function readFrontMatter(text: string): FrontMatter {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const values: Record<string, string> = {}
  const none = {values: {}, end: from}
  if (!text.startsWith('---', from)) return none
  let at = from
  let first = true
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    if (end - at > 2000) return none
    const line = text.slice(at, end).trimEnd()
    at = end + 1
    if (first && line !== '---') return none
    if (!first && (line === '---' || line === '...')) return {values, end: Math.min(at, text.length)}
    if (!first) {
      if (!yamlLine.test(line)) return none
      const colon = line.indexOf(':')
      const value = line.slice(colon + 1).trim()
      if (colon > 0 && /\w/.test(line[0]!) && value) values[line.slice(0, colon).trim().toLowerCase()] = unquote(value)
    }
    first = false
  }
  return none
}

function unquote(value: string): string {
  const quote = value[0]
  if ((quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)) return value.slice(1, -1)
  return value.replace(/\s#.*$/, '').trimEnd()
}
