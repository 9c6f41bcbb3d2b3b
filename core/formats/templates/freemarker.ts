import {fileNames, literalIn, nameOf} from './expression.js'
import {freemarkerClose, freemarkerTag} from './freemarker-tags.js'
import {isLetter, isSpace, Scan, wordEnd} from './scan.js'
import type {Scanned, Target, TokenBody} from './token.js'

/** Scans Freemarker, with `<#if>` or `[#if]`: directives, `<@macro>`, `${x!"-"}`, `#{x}`, `<#-- -->`, `<#noparse>`. */
export function scanFreemarker(text: string): Scanned {
  const scan = new Scan(text)
  const open = isSquare(text) ? '[' : '<'
  for (let at = 0; at < text.length; ) {
    const char = text[at]
    const next = text[at + 1]
    if (char === open && (next === '#' || next === '@' || next === '/')) at = directive(scan, at, open)
    else if ((char === '$' || char === '#') && next === '{') at = interpolation(scan, at)
    else at++
  }
  return scan.finish()
}

/** Freemarker goes by the first directive of the file. */
function isSquare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char !== '<' && char !== '[') continue
    const sign = text[at + 1]
    if (sign === '#' && (isLetter(text[at + 2]) || text[at + 2] === '-')) return char === '['
    if (sign === '@' && isLetter(text[at + 2]) && char === '<') return false
  }
  return false
}

function interpolation(scan: Scan, at: number): number {
  const {text} = scan
  const close = scan.closer(at + 2, '}', '{([', i => (text[i] === '$' || text[i] === '#') && text[i + 1] === '{')
  if (close === -1) {
    scan.unclosed(at)
    return at + 2
  }
  const range = {start: at, end: close + 1}
  const inside = text.slice(at + 2, close)
  const raw = inside.startsWith('r') ? 1 : 0
  const string = literalIn(inside.slice(raw))
  if (string) scan.string(range, {start: at + 2 + raw + string.start, end: at + 2 + raw + string.end})
  else scan.tag(range, {kind: 'placeholder', ...nameOf(inside, '?')})
  return range.end
}

function directive(scan: Scan, at: number, open: string): number {
  const {text} = scan
  const closing = text[at + 1] === '/'
  const sign = text[closing ? at + 2 : at + 1]
  const start = closing ? at + 3 : at + 2
  const end = open === '<' ? '>' : ']'
  if (!closing && text.startsWith('--', start)) return comment(scan, at, end)
  const isDirective = sign === '#' && isLetter(text[start])
  const isCall = sign === '@' && (isLetter(text[start]) || (closing && text[start] === end))
  if (!isDirective && !isCall) return at + 1
  const close = scan.closer(
    start,
    end,
    '([{',
    i => text[i] === open && (text[i + 1] === '#' || text[i + 1] === '@' || text.startsWith('/#', i + 1))
  )
  if (close === -1) {
    scan.unclosed(at)
    return start
  }
  const range = {start: at, end: close + 1}
  const alone = text[close - 1] === '/' && close - 1 >= start
  const inside = text.slice(start, alone ? close - 1 : close).trim()
  if (isDirective && inside === 'noparse' && !closing) return noparse(scan, range, open, end)
  if (isCall) scan.tag(range, callTag(inside, closing, alone))
  else scan.tag(range, closing ? freemarkerClose(inside) : directiveTag(inside, alone))
  return range.end
}

function directiveTag(inside: string, alone: boolean): TokenBody {
  const end = wordEnd(inside, 0)
  const body = freemarkerTag(inside.slice(0, end), inside.slice(end).trim())
  return alone && body.kind === 'open' ? {kind: 'logic'} : body
}

function comment(scan: Scan, at: number, end: string): number {
  const close = scan.next(`--${end}`, at + 4)
  if (close === -1) {
    scan.unclosed(at)
    return at + 4
  }
  scan.tag({start: at, end: close + 3}, {kind: 'comment', text: scan.text.slice(at + 4, close)})
  return close + 3
}

function noparse(scan: Scan, range: {start: number; end: number}, open: string, end: string): number {
  const closing = `${open}/#noparse${end}`
  const close = scan.next(closing, range.end)
  scan.tag(range, {kind: 'logic'})
  if (close === -1) {
    scan.unclosed(range.start, range.end)
    return range.end
  }
  scan.tag({start: close, end: close + closing.length}, {kind: 'logic'})
  return close + closing.length
}

/** `<@naam …>`; its body, if any, goes where the macro says `<#nested>`. */
function callTag(inside: string, closing: boolean, alone: boolean): TokenBody {
  let end = 0
  while (end < inside.length && !isSpace(inside[end]) && inside[end] !== '(') end++
  const name = inside.slice(0, end)
  if (closing) return {kind: 'close', tag: name === '' ? null : `@${name}`}
  const target = targetOf(name, inside.slice(end).trim())
  if (!alone) return {kind: 'open', tag: `@${name}`, opening: {what: 'insert', target, embed: false}}
  return {kind: 'insert', target, name: inside, helpers: []}
}

function targetOf(name: string, argument: string): Target {
  const path = name === 'include' && argument.startsWith('path=') ? fileNames(argument.slice(5)) : null
  if (path) return {kind: 'file', names: path.names, written: path.written, optional: false}
  return {kind: 'macro', name, otherwise: 'part'}
}
