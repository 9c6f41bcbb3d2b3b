import {isWording, literalIn, nameOf} from './expression.js'
import {jinjaStatement} from './jinja-statements.js'
import {isSpace, Scan, spaceEnd, wordEnd} from './scan.js'
import type {Range, Scanned, TokenBody, Trim} from './token.js'

const rawTags = new Set(['raw', 'verbatim', 'comment'])

/** Scans Jinja, Twig, Django and Nunjucks: `{{ naam|filter }}`, `{% if x %}`, `{# … #}`, `{% raw %}`. */
export function scanJinja(text: string): Scanned {
  const scan = new Scan(text)
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at)) {
    const sign = text[at + 1]
    if (sign === '#') at = comment(scan, at)
    else if (sign === '%' || sign === '{') at = tag(scan, at, sign === '%')
    else at++
  }
  return scan.finish()
}

function trimSign(char: string | undefined): 'all' | 'line' | undefined {
  return char === '-' ? 'all' : char === '~' ? 'line' : undefined
}

function comment(scan: Scan, at: number): number {
  const {text} = scan
  const end = scan.next('#}', at + 2)
  if (end === -1) {
    scan.unclosed(at)
    return at + 2
  }
  const trim: Trim = {before: trimSign(text[at + 2]), after: trimSign(text[end - 1])}
  const start = at + (trim.before ? 3 : 2)
  scan.tag(
    {start: at, end: end + 2},
    {kind: 'comment', text: text.slice(start, Math.max(start, trim.after ? end - 1 : end))},
    trim
  )
  return end + 2
}

/** A tag as found: the whole of it, and its inside without the signs for white space. */
interface Tag {
  range: Range
  inside: Range
  trim: Trim
}

function read(scan: Scan, at: number, statement: boolean): Tag | null {
  const {text} = scan
  const close = scan.closer(
    at + 2,
    statement ? '%}' : '}}',
    '([{',
    i => text[i] === '{' && (text[i + 1] === '{' || text[i + 1] === '%')
  )
  if (close === -1) return null
  const trim: Trim = {before: trimSign(text[at + 2]), after: close > at + 2 ? trimSign(text[close - 1]) : undefined}
  let start = at + (trim.before || text[at + 2] === '+' ? 3 : 2)
  let end = Math.max(start, trim.after || text[close - 1] === '+' ? close - 1 : close)
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return {range: {start: at, end: close + 2}, inside: {start, end}, trim}
}

function tag(scan: Scan, at: number, isStatement: boolean): number {
  const found = read(scan, at, isStatement)
  if (!found) {
    scan.unclosed(at)
    return at + 1
  }
  if (isStatement) return statement(scan, found)
  print(scan, found.range, found.inside, found.trim)
  return found.range.end
}

/** What `{{ … }}` prints: a string, a block or macro, or a value. */
function print(scan: Scan, range: Range, inside: Range, trim?: Trim): void {
  const expression = scan.text.slice(inside.start, inside.end)
  const literal = literalIn(expression) ?? translation(expression)
  if (literal) scan.string(range, {start: inside.start + literal.start, end: inside.start + literal.end}, trim)
  else scan.tag(range, printed(expression), trim)
}

/** `_('Geachte heer')` prints its string. */
function translation(expression: string): Range | null {
  const word = expression.slice(0, wordEnd(expression, 0))
  if (!['_', 'gettext', 't', 'trans'].includes(word) || expression[word.length] !== '(') return null
  const open = word.length + 1
  const close = expression.lastIndexOf(')')
  const inner = close > open ? literalIn(expression.slice(open, close)) : null
  return inner && isWording(expression.slice(open + inner.start, open + inner.end))
    ? {start: open + inner.start, end: open + inner.end}
    : null
}

function printed(expression: string): TokenBody {
  const named = nameOf(expression, '|')
  const open = calledName(expression)
  const argument =
    open === -1 ? null : literalIn(expression.slice(open + 1, Math.max(open + 1, expression.lastIndexOf(')'))))
  const called = open === -1 ? expression.split('|', 1)[0]!.trim() : expression.slice(0, open).trim()
  const string = argument ? expression.slice(open + 1 + argument.start, open + 1 + argument.end) : null
  if (called === 'block.super' || ((called === 'super' || called === 'parent') && open !== -1))
    return {kind: 'insert', target: {kind: 'parent'}, ...named}
  if (open === -1) return {kind: 'placeholder', ...named}
  if (called === 'caller') return {kind: 'insert', target: {kind: 'body'}, ...named}
  if (called === 'block' && string !== null) return {kind: 'insert', target: {kind: 'block', name: string}, ...named}
  if (called === 'include') {
    const names = string === null ? [] : [string]
    return {kind: 'insert', target: {kind: 'file', names, written: string ?? expression, optional: false}, ...named}
  }
  if (called.startsWith('self.')) return {kind: 'insert', target: {kind: 'block', name: called.slice(5)}, ...named}
  return {
    kind: 'insert',
    target: {kind: 'macro', name: called.replace(/^_self\./, ''), otherwise: 'placeholder'},
    ...named
  }
}

/** Where the bracket of a call opens, when the expression begins with one: `m.naam(…)`; else -1. */
function calledName(expression: string): number {
  let at = wordEnd(expression, 0)
  while (expression[at] === '.') at = wordEnd(expression, at + 1)
  const open = spaceEnd(expression, at)
  return at > 0 && expression[open] === '(' ? open : -1
}

function statement(scan: Scan, {range, inside, trim}: Tag): number {
  const source = scan.text.slice(inside.start, inside.end)
  const word = source.slice(0, wordEnd(source, 0))
  if (rawTags.has(word)) return raw(scan, range, word, trim)
  const rest = {start: spaceEnd(scan.text, inside.start + word.length), end: inside.end}
  const argument = scan.text.slice(rest.start, rest.end)
  const literal = word === 'trans' || word === 'translate' ? literalIn(argument.split(' as ', 1)[0]!) : null
  if (literal) {
    scan.string(range, {start: rest.start + literal.start, end: rest.start + literal.end}, trim)
    return range.end
  }
  const name = argument.slice(0, wordEnd(argument, 0))
  const short = spaceEnd(argument, name.length)
  if (
    word === 'block' &&
    short < argument.length &&
    !['scoped', 'required'].includes(argument.slice(short, wordEnd(argument, short)))
  ) {
    // Twig's short form, `{% block titel 'Besluit' %}`, has no end tag
    scan.tag(
      {start: range.start, end: range.start},
      {kind: 'open', tag: 'block', opening: {what: 'block', name}},
      trim && {before: trim.before},
      range
    )
    print(scan, range, {start: rest.start + short, end: rest.end})
    scan.tag({start: range.end, end: range.end}, {kind: 'close', tag: 'block'}, {after: trim.after})
    return range.end
  }
  scan.tag(range, jinjaStatement(word, argument), trim)
  return range.end
}

/** `{% raw %} … {% endraw %}`: its inside is text, or a comment. */
function raw(scan: Scan, range: Range, word: string, trim: Trim): number {
  const {text} = scan
  const end = scan.once(`end${word}`, range.end, at => {
    let open = at
    while (open > range.end && (isSpace(text[open - 1]) || '-+~'.includes(text[open - 1]!)) && at - open < 20) open--
    return text[open - 1] === '%' && text[open - 2] === '{' ? open - 2 : -1
  })
  const close = end === -1 ? -1 : scan.next('%}', end)
  if (close === -1) {
    scan.unclosed(range.start, range.end)
    scan.tag(range, {kind: 'logic'}, trim)
    return range.end
  }
  if (word === 'comment')
    scan.tag({start: range.start, end: close + 2}, {kind: 'comment', text: text.slice(range.end, end)}, trim)
  else {
    scan.tag(range, {kind: 'logic'}, trim)
    scan.tag(
      {start: end, end: close + 2},
      {kind: 'logic'},
      {before: trimSign(text[end + 2]), after: trimSign(text[close - 1])}
    )
  }
  return close + 2
}
