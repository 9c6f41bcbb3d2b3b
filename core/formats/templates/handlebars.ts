import {isWording, literalIn} from './expression.js'
import {argumentsOf, handlebarsName} from './handlebars-arguments.js'
import {Scan, spaceEnd, wordEnd} from './scan.js'
import type {Opening, Range, Scanned, Target, TokenBody, Trim} from './token.js'

const conditions = new Set([
  'if',
  'ifEquals',
  'ifEq',
  'ifCond',
  'eq',
  'neq',
  'ne',
  'is',
  'isnt',
  'and',
  'or',
  'not',
  'has',
  'gt',
  'lt',
  'gte',
  'lte',
  'compare'
])
const silent = new Set(['log', 'debug', 'debugger'])
const translators = new Set(['t', 'i18n', 'translate', '__', 'trans', 'gettext'])

/** Scans Handlebars and Mustache: `{{naam}}`, `{{#if x}}`, `{{> part}}`, `{{!-- --}}`, `\{{`, `{{{{raw}}}}`. */
export function scanHandlebars(text: string): Scanned {
  const scan = new Scan(text)
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
    if (text[at - 1] === '\\' && text[at - 2] !== '\\') {
      scan.skip(at - 1, at)
      at += 2
    } else at = rawBlock(scan, at) ?? comment(scan, at) ?? mustache(scan, at)
  }
  return scan.finish()
}

/** `{{{{raw}}}} … {{{{/raw}}}}`: its inside is text. */
function rawBlock(scan: Scan, at: number): number | null {
  if (!scan.text.startsWith('{{{{', at)) return null
  const nameEnd = wordEnd(scan.text, at + 4)
  const open = nameEnd > at + 4 ? scan.next('}}}}', nameEnd) : -1
  if (open === -1) return null
  const end = scan.next('{{{{/', open + 4)
  const done = end === -1 ? -1 : scan.next('}}}}', end)
  if (done === -1) return null
  scan.tag({start: at, end: open + 4}, {kind: 'logic'})
  scan.tag({start: end, end: done + 4}, {kind: 'logic'})
  return done + 4
}

function comment(scan: Scan, at: number): number | null {
  const {text} = scan
  const mark = text[at + 2] === '~' ? at + 3 : at + 2
  if (text[mark] !== '!') return null
  const long = text.startsWith('--', mark + 1)
  let end = scan.next(long ? '--' : '}}', mark + (long ? 3 : 1))
  while (long && end !== -1 && !text.startsWith('}}', end + 2) && !text.startsWith('~}}', end + 2))
    end = scan.next('--', end + 1)
  if (end === -1) {
    scan.unclosed(at)
    return at + 2
  }
  const inside = {start: mark + (long ? 3 : 1), end: !long && text[end - 1] === '~' ? end - 1 : end}
  const close = long ? text.indexOf('}}', end) : end
  const trim = trimOf(mark > at + 2, text[close - 1] === '~')
  scan.tag(
    {start: at, end: close + 2},
    {kind: 'comment', text: text.slice(inside.start, Math.max(inside.start, inside.end))},
    trim
  )
  return close + 2
}

function trimOf(before: boolean, after: boolean): Trim {
  return {before: before ? 'all' : undefined, after: after ? 'all' : undefined}
}

function mustache(scan: Scan, at: number): number {
  const {text} = scan
  const before = text[at + 2] === '~'
  let start = before ? at + 3 : at + 2
  const triple = text[start] === '{'
  if (triple) start++
  // of `{{{{{`, only the innermost braces may be a tag
  if (text[start] === '{') return at + 1
  const close = scan.closer(start, '}}', '[', i => text[i] === '{' && text[i + 1] === '{')
  if (close === -1) {
    scan.unclosed(at)
    return start
  }
  const end = close + (triple && text[close + 2] === '}' ? 3 : 2)
  const after = text[close - 1] === '~' || (triple && text[close + 1] === '~')
  const insideEnd = Math.max(start, text[close - 1] === '~' ? close - 1 : close)
  const range = {start: at, end}
  const body = tagOf(text.slice(start, insideEnd))
  if ('string' in body) {
    const inner = {start: start + body.string.start, end: start + body.string.end}
    scan.string(range, inner, trimOf(before, after))
  } else scan.tag(range, body, trimOf(before, after))
  return end
}

function tagOf(raw: string): TokenBody | {string: Range} {
  const inside = raw.trim()
  const sign = inside[0]
  const rest = inside.slice(1).trim()
  if (sign === '#') return openTag(rest)
  if (sign === '^') return rest === '' ? {kind: 'alternative', condition: null} : section(rest, true)
  if (sign === '/') return {kind: 'close', tag: rest === '' ? null : rest}
  if (sign === '>') return {kind: 'insert', target: partial(rest), name: rest, helpers: []}
  if (sign === '*' || sign === '=' || sign === undefined) return {kind: 'logic'}
  if (sign === '&') return printed(rest)
  const word = argumentsOf(inside)[0] ?? ''
  if (word === 'else') return alternative(inside.slice(4).trim())
  if (silent.has(word)) return {kind: 'logic'}
  const string = literalIn(raw) ?? translation(raw, word)
  return string ? {string} : printed(inside)
}

function printed(inside: string): TokenBody {
  return {kind: 'placeholder', ...handlebarsName(inside)}
}

function translation(raw: string, word: string): Range | null {
  if (!translators.has(word)) return null
  const start = spaceEnd(raw, raw.indexOf(word) + word.length)
  const inner = literalIn(raw.slice(start))
  if (!inner || !isWording(raw.slice(start + inner.start, start + inner.end))) return null
  return {start: start + inner.start, end: start + inner.end}
}

function alternative(rest: string): TokenBody {
  if (rest === '') return {kind: 'alternative', condition: null}
  const [word, ...others] = argumentsOf(rest)
  return {kind: 'alternative', condition: word === 'if' ? withoutParameters(others) : rest}
}

function openTag(rest: string): TokenBody {
  if (rest.startsWith('>')) {
    const name = rest.slice(1).trim()
    return {
      kind: 'open',
      tag: argumentsOf(name)[0] ?? '',
      opening: {what: 'insert', target: partial(name), embed: false}
    }
  }
  if (rest.startsWith('*')) {
    const [word = '', name = ''] = argumentsOf(rest.slice(1).trim())
    return {kind: 'open', tag: word, opening: {what: 'define', name: unquoted(name), capture: false}}
  }
  return section(rest, false)
}

function section(rest: string, inverse: boolean): TokenBody {
  const [word = '', ...others] = argumentsOf(rest)
  const condition = withoutParameters(others)
  return {kind: 'open', tag: word, opening: opening(word, condition, inverse)}
}

function opening(word: string, condition: string, inverse: boolean): Opening {
  const whole = condition === '' ? word : `${word} ${condition}`
  if (inverse) return {what: 'branch', condition: condition === '' ? word : whole, joins: 'inverse'}
  if (word === 'if') return {what: 'branch', condition}
  if (word === 'each' || word === 'list') return {what: 'loop', condition}
  if (word === 'with' || word === 'let') return {what: 'wrap', condition}
  // handlebars-layouts
  if ((word === 'block' || word === 'content') && condition !== '') return {what: 'block', name: unquoted(condition)}
  if (word === 'extend' || word === 'embed') return {what: 'insert', target: partial(condition), embed: true}
  if (condition === '' || word === 'unless' || conditions.has(word) || word.startsWith('if'))
    return {what: 'branch', condition: whole}
  return {what: 'wrap', condition: whole}
}

/** `as |item|` names what a block is given; it is no condition. */
function withoutParameters(words: readonly string[]): string {
  const end = words.indexOf('as')
  return (end === -1 ? words : words.slice(0, end)).join(' ')
}

function partial(argument: string): Target {
  const name = argumentsOf(argument)[0] ?? ''
  if (name === '@partial-block') return {kind: 'body'}
  return {kind: 'partial', names: name.startsWith('(') ? [] : [unquoted(name)], written: name}
}

function unquoted(word: string): string {
  const quoted = (word[0] === '"' || word[0] === "'" || word[0] === '[') && word.length > 1
  return quoted ? word.slice(1, -1) : (argumentsOf(word)[0] ?? '')
}
