import type {TemplateSyntax} from '../letter.js'
import {isLetter, isSpace, isWordCharacter, spaceEnd, wordEnd} from './scan.js'

const endings: Readonly<Record<string, TemplateSyntax>> = {
  hbs: 'handlebars',
  handlebars: 'handlebars',
  mustache: 'handlebars',
  j2: 'jinja',
  jinja: 'jinja',
  jinja2: 'jinja',
  njk: 'jinja',
  nunjucks: 'jinja',
  twig: 'twig',
  ftl: 'freemarker',
  ftlh: 'freemarker',
  latte: 'latte'
}

const freemarkerWords = new Set(
  'if list assign include import macro function switch ftl local global setting escape compress noparse'.split(' ')
)
const latteWords = new Set('if ifset foreach for while elseif elseifset var capture switch case'.split(' '))
/** How far a tag may run before it is no longer taken for one. */
const longestTag = 300

/**
 * The syntax of a template, by the ending of its path (`brief.md.twig`), else by tags in the text that no other syntax has;
 * null when there are none. Where only `${x}` or `{{naam}}` is found: `dollar`, `handlebars`. Linear in the text.
 */
export function detectSyntax(path: string, text: string): TemplateSyntax | null {
  return endings[endingOf(path)] ?? syntaxOf(text)
}

/**
 * The path from which the format of the markup is seen: `brief.md.twig` gives `brief.md`, `brief.latte` gives `brief`,
 * of which the content must tell. `.ftlh` is always HTML: `brief.html`.
 */
export function withoutTemplateEnding(path: string): string {
  const ending = endingOf(path)
  if (!(ending in endings)) return path
  const bare = path.slice(0, path.length - ending.length - 1)
  return ending === 'ftlh' && endingOf(bare) !== 'html' ? `${bare}.html` : bare
}

function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

function syntaxOf(text: string): TemplateSyntax | null {
  let weak: TemplateSyntax | null = null
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    let found: {syntax: TemplateSyntax; sure: boolean} | null = null
    if (char === '{') found = braces(text, at)
    else if (char === '<' || char === '[') found = freemarker(text, at)
    else if (char === '$' && text[at + 1] === '{') found = dollar(text, at)
    if (found?.sure) return found.syntax
    // `{{ a.b }}` tells more than `{{naam}}`, which both write
    if (found && (weak === null || (weak === 'handlebars' && found.syntax === 'jinja'))) weak = found.syntax
    if (found || (char === '{' && text[at + 1] === '{') || char === '$') at++
  }
  return weak
}

function braces(text: string, at: number): {syntax: TemplateSyntax; sure: boolean} | null {
  const next = text[at + 1]
  if (next === '%') return statement(text, at) ? {syntax: 'jinja', sure: true} : null
  if (next === '{') return mustache(text, at)
  if (next === '$' && (isLetter(text[at + 2]) || text[at + 2] === '_'))
    return insideOf(text, at + 1, '}') === null ? null : {syntax: 'latte', sure: true}
  if (!isLetter(next)) return null
  const end = wordEnd(text, at + 1)
  const inside = insideOf(text, at + 1, '}')
  if (inside === null) return null
  const word = text.slice(at + 1, end)
  const file =
    (word === 'layout' || word === 'extends' || word === 'include' || word === 'import') &&
    (text[end + 1] === "'" || text[end + 1] === '"')
  const variable = latteWords.has(word) && (isSpace(text[end]) || text[end] === '(') && inside.includes('$')
  const call = text[end] === '(' && inside.includes('$')
  return file || variable || call ? {syntax: 'latte', sure: true} : null
}

/** `{% word`, also with a sign for white space. */
function statement(text: string, at: number): boolean {
  const start = spaceEnd(text, '-+~'.includes(text[at + 2] ?? ' ') ? at + 3 : at + 2)
  return start - at < longestTag && isLetter(text[start]) && insideOf(text, start, '%}') !== null
}

function mustache(text: string, at: number): {syntax: TemplateSyntax; sure: boolean} | null {
  const inside = insideOf(text, at + 2, '}}')?.trim()
  if (!inside) return null
  const bare = inside.replace(/^[-~]/, '').trim()
  const sign = bare[0] ?? ''
  if ('#/>^!{&'.includes(sign) || bare === 'else' || bare.startsWith('else ')) return {syntax: 'handlebars', sure: true}
  if (!isLetter(sign) && !'$_@\'"('.includes(sign)) return null
  const paths = bare.startsWith('this.') || bare.startsWith('../') || bare.startsWith('@')
  if (!paths && [...'.|(\'"'].some(mark => beforeSpace(bare).includes(mark) || (mark === '|' && bare.includes('|'))))
    return {syntax: 'jinja', sure: false}
  return {syntax: 'handlebars', sure: false}
}

/** The first word: a helper has its arguments after a space. */
function beforeSpace(text: string): string {
  const end = text.indexOf(' ')
  return end === -1 ? text : text.slice(0, end)
}

function freemarker(text: string, at: number): {syntax: TemplateSyntax; sure: boolean} | null {
  if (text[at + 1] !== '#') return null
  const close = text[at] === '<' ? '>' : ']'
  if (text.startsWith('--', at + 2))
    return text.startsWith(`--${close}`, at + 4) || text[at] === '<' ? {syntax: 'freemarker', sure: true} : null
  const word = text.slice(at + 2, wordEnd(text, at + 2))
  return freemarkerWords.has(word) && insideOf(text, at + 2, close) !== null ? {syntax: 'freemarker', sure: true} : null
}

function dollar(text: string, at: number): {syntax: TemplateSyntax; sure: boolean} | null {
  const inside = insideOf(text, at + 2, '}')
  if (!inside || (!isLetter(inside[0]) && inside[0] !== '_' && inside[0] !== '(')) return null
  let end = 0
  while (isWordCharacter(inside[end]) || inside[end] === '.' || inside[end] === ')' || inside[end] === '(') end++
  const builtIn = inside[end] === '!' || (inside[end] === '?' && (isLetter(inside[end + 1]) || inside[end + 1] === '?'))
  return {syntax: builtIn ? 'freemarker' : 'dollar', sure: builtIn}
}

/** What stands before `close`, when it comes soon and no new line of braces opens first. */
function insideOf(text: string, from: number, close: string): string | null {
  const end = text.slice(from, from + longestTag).indexOf(close)
  return end === -1 ? null : text.slice(from, from + end)
}
