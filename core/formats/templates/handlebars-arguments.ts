import type {Named} from './expression.js'
import {isLetter, isSpace, stringEnd} from './scan.js'

/** The words of a tag; a string, a `[segment]` and a `(sub expression)` are one word each. */
export function argumentsOf(inside: string): string[] {
  const words: string[] = []
  for (let at = 0; at < inside.length; ) {
    if (isSpace(inside[at])) {
      at++
      continue
    }
    const end = argumentEnd(inside, at)
    words.push(inside.slice(at, end))
    at = end
  }
  return words
}

function argumentEnd(text: string, start: number): number {
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const char = text[at]!
    if (char === '"' || char === "'") {
      const end = stringEnd(text, at)
      if (end !== -1) at = end
    } else if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && depth > 0) depth--
    else if (depth === 0 && isSpace(char)) break
  }
  return at
}

/**
 * What a Handlebars expression prints: `{{naam}}` itself; of a helper with arguments the first that is a variable.
 * `formatDate datum "D MMMM"` is `datum` with the helper `formatDate`.
 */
export function handlebarsName(inside: string): Named {
  const helpers: string[] = []
  const name = firstVariable(argumentsOf(inside), helpers, 0)
  return {name: name || helpers[0] || inside, helpers}
}

const deepest = 10

function firstVariable(words: readonly string[], helpers: string[], depth: number): string {
  if (words.length <= 1 && depth === 0) {
    const only = words[0] ?? ''
    return only.startsWith('(') && depth < deepest
      ? firstVariable(argumentsOf(only.slice(1, -1)), helpers, depth + 1)
      : plain(only)
  }
  if (words[0] !== undefined) helpers.push(words[0])
  for (const word of words.slice(1)) {
    if (word.startsWith('(') && depth < deepest) {
      const found = firstVariable(argumentsOf(word.slice(1, -1)), helpers, depth + 1)
      if (found !== '') return found
    } else if (isVariable(word)) return plain(word)
  }
  return ''
}

function isVariable(word: string): boolean {
  if (word === 'true' || word === 'false' || word === 'null' || word === 'undefined' || word === 'as') return false
  return (isLetter(word[0]) || '@_.[$'.includes(word[0] ?? ' ')) && !word.includes('=')
}

function plain(word: string): string {
  return word.startsWith('$') ? word.slice(1) : word
}
