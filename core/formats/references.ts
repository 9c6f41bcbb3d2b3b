import {parseEntities} from 'parse-entities'

const shape = /&(?:#[xX][\da-fA-F]{1,20}|#\d{1,20}|[A-Za-z][A-Za-z\d]{1,31});?/y

/**
 * Reads the character reference that begins at `at` (`&eacute;`, `&#233;`, `&#xE9;`).
 * With `terminated`, as in Markdown, only with its semicolon; else as browsers do (`&copy 2026`).
 * Null when it is no reference.
 */
export function referenceAt(text: string, at: number, terminated: boolean): {value: string; end: number} | null {
  shape.lastIndex = at
  const written = shape.exec(text)?.[0]
  if (!written || (terminated && !written.endsWith(';'))) return null
  let found: {value: string; end: number} | null = null
  parseEntities(written, {
    reference(value, _, source) {
      found ??= {value, end: at + source.length}
    }
  })
  if (found !== null && terminated && (found as {end: number}).end !== at + written.length) return null
  return found
}

/** A text with all its character references resolved, as in an attribute. */
export function resolveReferences(text: string): string {
  return text.includes('&') ? parseEntities(text, {attribute: true}) : text
}
