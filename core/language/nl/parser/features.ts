/**
 * Hashes of what is known of a word form: the word, its shape, endings and beginnings, what follows a hyphen. The same
 * as in `dictionaries/nl/parser/data.py`, where the names of the features are.
 */

const basis = 0x811c9dc5
const prime = 0x01000193
const start = '<'.charCodeAt(0)
const end = '>'.charCodeAt(0)

/** FNV-1a of the code points of a text, 32 bits, unsigned. */
export function fnv(text: string): number {
  let hash = basis
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, prime)
  return hash >>> 0
}

/** How a form is written: A and I all capitals, X capitalised, M mixed, x small, d with digits, o other. */
export function shapeOf(form: string): 'A' | 'I' | 'X' | 'M' | 'x' | 'd' | 'o' {
  const small = form.toLowerCase()
  const capitals = form.toUpperCase()
  if (small === capitals) return /\d/.test(form) ? 'd' : 'o'
  if (form === capitals) return form.length > 1 ? 'A' : 'I'
  if (form === small) return 'x'
  const [first = ''] = form
  const rest = form.slice(first.length)
  if (first === first.toLowerCase()) return /\d/.test(form) ? 'd' : 'o'
  return rest === rest.toLowerCase() && rest !== rest.toUpperCase() ? 'X' : 'M'
}

/** Writes the hashes of a form's features into `out` and returns how many there are (at most 14). */
export function featureHashes(form: string, out: Uint32Array): number {
  const points = Array.from(form.toLowerCase(), character => (/\d/.test(character) ? 48 : character.codePointAt(0)!))
  let count = 0
  const hashOf = (kind: string, from: number, to: number) => {
    let hash = Math.imul(basis ^ kind.charCodeAt(0), prime)
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ points[i]!, prime)
    out[count++] = hash
  }
  hashOf('w', 0, points.length)
  points.push(end)
  points.unshift(start)
  const size = points.length
  out[count++] = fnv(`c${shapeOf(form)}`)
  for (let k = 2; k < Math.min(8, size); k++) hashOf('s', size - k, size)
  for (let k = 2; k < Math.min(6, size); k++) hashOf('p', 0, k)
  const hyphen = points.lastIndexOf(45)
  if (hyphen > 1) hashOf('h', hyphen + 1, size - 1)
  return count
}
