import {fileNames, nameOf} from './expression.js'
import {wordEnd} from './scan.js'
import type {Opening, Target, TokenBody} from './token.js'

const wraps = [
  'with',
  'filter',
  'autoescape',
  'spaceless',
  'apply',
  'cache',
  'sandbox',
  'blocktrans',
  'blocktranslate',
  'trans',
  'localize',
  'localtime',
  'language',
  'guard'
]
const branches = ['if', 'ifAsync', 'ifequal', 'ifnotequal', 'ifchanged', 'unless']
const loops = ['for', 'asyncEach', 'asyncAll', 'while']
const containers = new Set([...wraps, ...branches, ...loops, 'block', 'macro', 'call', 'set', 'embed', 'switch'])
/** Closing tags that do not bear the name of their opening tag. */
const endings: Readonly<Record<string, string>> = {endeach: 'asyncEach', endall: 'asyncAll'}

/** What `{% word argument %}` does. Statements that are not known print nothing. */
export function jinjaStatement(word: string, argument: string): TokenBody {
  if (word.startsWith('end')) {
    const tag = endings[word] ?? word.slice(3)
    return containers.has(tag) ? {kind: 'close', tag} : {kind: 'logic'}
  }
  const opening = containers.has(word) ? openingOf(word, argument) : null
  if (opening) return {kind: 'open', tag: word, opening}
  switch (word) {
    case 'elif':
    case 'elseif':
    case 'elsif':
      return {kind: 'alternative', condition: argument}
    case 'else':
    case 'empty':
    case 'default':
    case 'plural':
      return {kind: 'alternative', condition: null}
    case 'case':
      return {kind: 'alternative', condition: argument, value: true}
    case 'extends':
      return {kind: 'layout', target: file(argument)}
    case 'include':
      return {kind: 'insert', target: file(argument), name: argument, helpers: []}
    case 'import':
    case 'from':
    case 'use':
      return importOf(word, argument)
    case 'now':
    case 'url':
    case 'path':
      return argument.includes(' as ') ? {kind: 'logic'} : {kind: 'placeholder', name: word, helpers: []}
    case 'firstof':
    case 'widthratio':
    case 'trans':
    case 'translate':
      return {kind: 'placeholder', ...nameOf(argument, '|')}
    default:
      return {kind: 'logic'}
  }
}

function openingOf(word: string, argument: string): Opening | null {
  const name = argument.slice(0, wordEnd(argument, 0))
  if (loops.includes(word)) return {what: 'loop', condition: argument}
  if (word === 'ifequal' || word === 'ifnotequal' || word === 'unless')
    return {what: 'branch', condition: `${word} ${argument}`}
  if (branches.includes(word)) return {what: 'branch', condition: argument || word}
  if (word === 'block') return {what: 'block', name: name || null}
  if (word === 'macro') return {what: 'define', name, capture: false}
  if (word === 'switch') return {what: 'switch', subject: argument}
  if (word === 'embed') return {what: 'insert', target: file(argument), embed: true}
  if (word === 'call')
    return {what: 'insert', target: {kind: 'macro', name: calledIn(argument), otherwise: 'placeholder'}, embed: false}
  // `{% set x = 1 %}` and `{% trans "x" %}` have no end tag
  if (word === 'set') return argument.includes('=') || name === '' ? null : {what: 'define', name, capture: true}
  if (word === 'trans' && argument !== '' && !argument.startsWith('with')) return null
  return {what: 'wrap', condition: argument}
}

/** The macro's name in `(parameters) m.naam(arguments)`. */
function calledIn(argument: string): string {
  const start = argument.startsWith('(') ? argument.indexOf(')') + 1 : 0
  const end = argument.indexOf('(', start)
  return argument.slice(start, end === -1 ? undefined : end).trim()
}

function file(argument: string): Target & {kind: 'file'} {
  const {names, written, rest} = fileNames(argument)
  return {kind: 'file', names, written, optional: rest.includes('ignore missing')}
}

/** `{% import "m.html" as m %}`, `{% from "m.html" import a, b as c %}`, `{% use "blokken.html" %}`. */
function importOf(word: string, argument: string): TokenBody {
  if (word === 'import' && argument.startsWith('_self')) return {kind: 'logic'}
  const target = file(argument)
  const {rest} = fileNames(argument)
  if (word === 'use') return {kind: 'import', target, alias: null, names: null, blocks: true}
  if (word === 'import')
    return {
      kind: 'import',
      target,
      alias: rest.startsWith('as ') ? rest.slice(3).trim().split(' ', 1)[0]! : null,
      names: null,
      blocks: false
    }
  const names = new Map<string, string>()
  for (const part of rest.replace(/^import /, '').split(',')) {
    const [own = '', as, local] = part.trim().split(' ')
    if (own !== '') names.set(as === 'as' && local ? local : own, own)
  }
  return {kind: 'import', target, alias: null, names, blocks: false}
}
