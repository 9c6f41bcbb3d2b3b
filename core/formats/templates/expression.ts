import {isLetter, isWordCharacter, spaceEnd, stringEnd, wordEnd} from './scan.js'
import type {Range} from './token.js'

/** A placeholder's name, and the filters and functions applied to it. */
export interface Named {
  name: string
  helpers: string[]
}

const longestName = 80
const longestIndex = 40
const operators = new Set([
  'not',
  'if',
  'else',
  'and',
  'or',
  'is',
  'in',
  'true',
  'false',
  'none',
  'null',
  'new',
  'defined',
  'as',
  'True',
  'False',
  'None'
])

/**
 * What an expression prints: the first variable in it, as written but without `$`,
 * with the functions round it and the filters after it (`|` or, in Freemarker, `?`).
 * `formatCurrency($content->amount)` is `content->amount` with the helper `formatCurrency`.
 */
export function nameOf(expression: string, filterMark: '|' | '?'): Named {
  const helpers: string[] = []
  let name = ''
  let string = ''
  for (let at = 0; at < expression.length; ) {
    const char = expression[at]!
    if (char === '"' || char === "'") {
      const end = stringEnd(expression, at)
      if (end === -1) break
      string ||= expression.slice(at + 1, end)
      at = end + 1
    } else if (char === filterMark && expression[at + 1] !== filterMark && expression[at - 1] !== filterMark) {
      const start = filterMark === '?' ? at + 1 : spaceEnd(expression, at + 1)
      const end = wordEnd(expression, start)
      if (end > start && isLetter(expression[start])) helpers.push(expression.slice(start, end))
      at = Math.max(end, at + 1)
    } else if (char === '$' || char === '_' || isLetter(char)) {
      const end = pathEnd(expression, at)
      const path = expression.slice(at, end)
      if (expression[spaceEnd(expression, end)] === '(') name = called(path, name, helpers)
      else if (!operators.has(path)) name ||= path
      at = end
    } else at++
  }
  name ||= helpers[0] ?? (string || expression.trim())
  return {name: (name.startsWith('$') ? name.slice(1) : name).slice(0, longestName), helpers}
}

/** Sorts a called path into name and helper; a getter's own name says what it gives. */
function called(path: string, name: string, helpers: string[]): string {
  const dot = Math.max(path.lastIndexOf('.'), path.lastIndexOf('->'))
  if (dot <= 0) {
    helpers.push(path)
    return name
  }
  const method = path.slice(path[dot] === '.' ? dot + 1 : dot + 2)
  if (method.startsWith('get') || name !== '') return name || path
  helpers.push(method)
  return path.slice(0, path[dot - 1] === '?' ? dot - 1 : dot)
}

/** The end of `a.b->c['d']` that begins at `at`. */
function pathEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    while (isWordCharacter(text[end]) || text[end] === '$') end++
    const word = (from: number) => isWordCharacter(text[from]) || text[from] === '$'
    if (text[end] === '.' && word(end + 1)) end += 1
    else if ((text.startsWith('->', end) || text.startsWith('::', end)) && word(end + 2)) end += 2
    else if (text.startsWith('?->', end) && word(end + 3)) end += 3
    else if (text[end] === '[') {
      const close = text.slice(end, end + longestIndex).indexOf(']')
      if (close === -1) return end
      end += close + 1
    } else return end
  }
}

/**
 * Where the characters of a string literal lie, when the expression is nothing else (filters after it do not count).
 * Offsets in `expression`.
 */
export function literalIn(expression: string): Range | null {
  const start = spaceEnd(expression, 0)
  if (expression[start] !== '"' && expression[start] !== "'") return null
  const end = stringEnd(expression, start)
  if (end === -1) return null
  const rest = spaceEnd(expression, end + 1)
  const filtered = expression[rest] === '|' && expression[rest + 1] !== '|'
  return rest === expression.length || filtered ? {start: start + 1, end} : null
}

/** A text to be translated is sent as it stands; a key (`brief.aanhef`) is not. */
export function isWording(text: string): boolean {
  return text.trim().includes(' ')
}

export interface FileNames {
  /** empty when the name is computed */
  names: string[]
  written: string
  /** what follows the name: `with …`, `as x`, `import y` */
  rest: string
}

const afterName = new Set(['with', 'only', 'ignore', 'as', 'import', 'without', 'from', 'force', 'scoped'])

/** Reads the file name, or the list of them to be tried, with which a tag's argument begins. */
export function fileNames(argument: string): FileNames {
  const text = argument.trim()
  const names: string[] = []
  let at = 0
  if (text[0] === '"' || text[0] === "'") {
    const end = stringEnd(text, 0)
    if (end !== -1) names.push(text.slice(1, end))
    at = end + 1
  } else if (text[0] === '[') {
    for (at = 1; at < text.length && text[at] !== ']'; at++) {
      if (text[at] !== '"' && text[at] !== "'") continue
      const end = stringEnd(text, at)
      if (end === -1) break
      names.push(text.slice(at + 1, end))
      at = end
    }
    at++
  }
  const rest = text.slice(at).trim()
  const follows = rest.slice(0, wordEnd(rest, 0))
  if (names.length > 0 && (rest === '' || rest[0] === ',' || rest[0] === '{' || afterName.has(follows))) {
    return {names, written: names.join(', '), rest}
  }
  const end = text.search(/ (?:with|only|ignore|as|import) /)
  return {
    names: [],
    written: (end === -1 ? text : text.slice(0, end)).slice(0, longestName),
    rest: end === -1 ? '' : text.slice(end + 1)
  }
}
