import {isWording, literalIn, nameOf} from './expression.js'
import {Elements} from './latte-elements.js'
import {isKnownLatteTag, latteClose, latteTag} from './latte-tags.js'
import {isLetter, isSpace, Scan, wordEnd} from './scan.js'
import type {Scanned, TokenBody} from './token.js'

/** Words before a bracket that are no functions. */
const statements = new Set(['if', 'elseif', 'ifset', 'foreach', 'for', 'while', 'switch', 'case'])

/**
 * Scans Latte: `{$x|filter}`, `{if $x}`, `{* … *}`, `{=expr}`, `{_'text'}`, `{l}`, `{syntax off}`, `n:if`.
 * A brace before white space or a quote is text, as are words in braces that are no tag of Latte (CSS, JSON).
 */
export function scanLatte(text: string): Scanned {
  const scan = new Scan(text)
  const elements = text.includes('n:') ? new Elements(scan) : null
  let brace = '{'
  for (let at = 0; at < text.length; ) {
    if (elements) {
      const passed = elements.pass(at)
      if (passed > at) {
        at = passed
        continue
      }
    }
    if (text[at] === '<') {
      elements?.enter(at)
      at++
    } else if (text.startsWith(brace, at)) {
      const end = tag(scan, at, brace)
      // `{syntax double}` until `{{/syntax}}`
      if (text.startsWith('{syntax double}', at)) brace = '{{'
      else if (text.startsWith('{{/syntax}}', at)) brace = '{'
      at = end
    } else at++
  }
  elements?.finish()
  return scan.finish()
}

function tag(scan: Scan, at: number, brace: string): number {
  const {text} = scan
  const start = at + brace.length
  const next = text[start]
  if (next === '*') return comment(scan, at, start)
  if (!beginsTag(text, start)) return at + 1
  const close = scan.closer(
    start,
    brace === '{' ? '}' : '}}',
    '{',
    i => text[i] === '{' && i > start && !isSpace(text[i + 1])
  )
  if (close === -1) {
    scan.unclosed(at)
    return start
  }
  const range = {start: at, end: close + brace.length}
  const inside = text.slice(start, close)
  if (inside === 'syntax off') return raw(scan, range)
  const string = stringOf(inside)
  if (string !== null) scan.string(range, {start: start + string.start, end: start + string.end})
  else scan.tag(range, tagOf(inside))
  return range.end
}

function comment(scan: Scan, at: number, start: number): number {
  const end = scan.next(scan.text[at + 1] === '{' ? '*}}' : '*}', start + 1)
  if (end === -1) {
    scan.unclosed(at)
    return start
  }
  const done = end + (scan.text[at + 1] === '{' ? 3 : 2)
  scan.tag({start: at, end: done}, {kind: 'comment', text: scan.text.slice(start + 1, end)})
  return done
}

function raw(scan: Scan, range: {start: number; end: number}): number {
  scan.tag(range, {kind: 'logic'})
  const end = scan.next('{/syntax}', range.end)
  if (end === -1) return scan.text.length
  scan.tag({start: end, end: end + 9}, {kind: 'logic'})
  return end + 9
}

/** Whether a brace before `start` opens a tag: a variable, `=`, `_`, a closing tag, a known tag, a call or a constant. */
function beginsTag(text: string, start: number): boolean {
  const char = text[start]
  const following = text[start + 1]
  if (char === '$') return isLetter(following) || following === '_'
  if (char === '!') return following === '$'
  if (char === '=') return following !== '}'
  if (char === '_') return following !== '_'
  if (char === '/') return following === '}' || isLetter(following) || following === '_'
  if (char === '(') return following === '$'
  if (char === '\\') return isLetter(following)
  if (!isLetter(char)) return false
  const end = wordEnd(text, start)
  const after = text[end]
  if (after === '(' || text.startsWith('::', end) || text.startsWith('->', end)) return true
  return isKnownLatteTag(text.slice(start, end)) && (after === '}' || after === '/' || isSpace(after) || after === '|')
}

/** The string that `{_'text'}` or `{='text'}` prints, unless it is the key of a translation. */
function stringOf(inside: string): {start: number; end: number} | null {
  if (inside[0] !== '_' && inside[0] !== '=') return null
  const inner = literalIn(inside.slice(1))
  if (!inner) return null
  const string = inside.slice(1 + inner.start, 1 + inner.end)
  return inside[0] === '=' || isWording(string) ? {start: 1 + inner.start, end: 1 + inner.end} : null
}

function tagOf(inside: string): TokenBody {
  if (inside[0] === '/') {
    const end = wordEnd(inside, 1)
    return latteClose(inside.slice(1, end), inside.slice(end).trim())
  }
  const end = wordEnd(inside, 0)
  const word = inside.slice(0, end)
  if (word === '_' && inside.trim() === '_') return {kind: 'open', tag: '_', opening: {what: 'wrap', condition: ''}}
  const isCall =
    inside.startsWith('::', end) || inside.startsWith('->', end) || (inside[end] === '(' && !statements.has(word))
  if (isKnownLatteTag(word) && !isCall) return latteTag(word, inside.slice(end).trim())
  const expression = '=_!'.includes(inside[0]!) ? inside.slice(1) : inside
  return {kind: 'placeholder', ...nameOf(expression, '|')}
}
