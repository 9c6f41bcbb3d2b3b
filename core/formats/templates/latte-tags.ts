import {fileNames, nameOf} from './expression.js'
import type {Opening, Target, TokenBody} from './token.js'

const wraps = [
  'snippet',
  'snippetArea',
  'spaceless',
  'try',
  'translate',
  'cache',
  'form',
  'formContext',
  'formContainer'
]
const branches = ['if', 'ifset', 'ifchanged', 'first', 'last', 'ifCurrent']
const loops = ['foreach', 'for', 'while', 'iterateWhile']
const containers = new Set([...wraps, ...branches, ...loops, 'block', 'define', 'capture', 'switch', 'embed', 'sep'])
const alternatives = new Set(['else', 'elseif', 'elseifset', 'case', 'default'])
const links = new Set(['link', 'plink', 'asset'])
const silent = new Set(
  'var parameters varType templateType templatePrint varPrint php do dump debugbreak contentType trace rollback breakIf continueIf skipIf exitIf syntax attr preload input inputError label formPrint formClassPrint control status'.split(
    ' '
  )
)
const others = new Set(['layout', 'extends', 'import', 'include', 'includeblock', 'sandbox', 'l', 'r'])

export function isKnownLatteTag(word: string): boolean {
  return containers.has(word) || alternatives.has(word) || silent.has(word) || links.has(word) || others.has(word)
}

/** What `{/word rest}` closes; `{if}…{/if $x}` bears its condition here. */
export function latteClose(word: string, rest: string): TokenBody {
  if (word === '') return {kind: 'close', tag: null}
  if (word === '_') return {kind: 'close', tag: '_'}
  if (!containers.has(word)) return {kind: 'logic'}
  return rest === '' ? {kind: 'close', tag: word} : {kind: 'close', tag: word, condition: rest}
}

/** What `{word argument}` does. */
export function latteTag(word: string, argument: string): TokenBody {
  if (containers.has(word))
    return {
      kind: 'open',
      tag: word,
      opening: openingOf(word, argument),
      ...((word === 'sep' || word === 'form') && {optional: true})
    }
  switch (word) {
    case 'else':
      return {
        kind: 'alternative',
        condition: argument.startsWith('if') ? argument.slice(argument.startsWith('ifset') ? 5 : 2).trim() : null
      }
    case 'elseif':
    case 'elseifset':
      return {kind: 'alternative', condition: word === 'elseifset' ? `isset ${argument}` : argument}
    case 'case':
      return {kind: 'alternative', condition: argument, value: true}
    case 'default':
      return argument === '' ? {kind: 'alternative', condition: null} : {kind: 'logic'}
    case 'layout':
    case 'extends':
      return argument === 'none' || argument === 'auto' ? {kind: 'logic'} : {kind: 'layout', target: file(argument)}
    case 'import':
    case 'includeblock':
      return {kind: 'import', target: file(argument), alias: null, names: null, blocks: true}
    case 'include':
      return {kind: 'insert', target: included(argument), name: argument, helpers: []}
    case 'sandbox':
      return {kind: 'insert', target: file(argument), name: argument, helpers: []}
    case 'l':
    case 'r':
      return {kind: 'literal', text: word === 'l' ? '{' : '}'}
    default:
      return links.has(word) ? {kind: 'placeholder', name: argument || word, helpers: [word]} : {kind: 'logic'}
  }
}

function openingOf(word: string, argument: string): Opening {
  if (word === 'block' || word === 'define') {
    const name = blockName(argument)
    return word === 'define' && name !== null ? {what: 'define', name, capture: false} : {what: 'block', name}
  }
  if (word === 'capture') return {what: 'define', name: nameOf(argument, '|').name, capture: true}
  if (word === 'sep') return {what: 'drop'}
  if (word === 'switch') return {what: 'switch', subject: argument}
  if (word === 'embed') return {what: 'insert', target: included(argument.replace(/^file\s+/, '')), embed: true}
  if (loops.includes(word)) return {what: 'loop', condition: argument}
  if (word === 'ifset') return {what: 'branch', condition: `isset ${argument}`}
  if (branches.includes(word)) return {what: 'branch', condition: argument || (word === 'if' ? '' : word)}
  return {what: 'wrap', condition: argument}
}

/** The name in `{block local naam|filter}` or `{define naam, $x}`; null when the block bears none or a computed one. */
function blockName(argument: string): string | null {
  const name = firstWord(argument.replace(/^local\s+/, '')).replace(/^#/, '')
  return name === '' || name.includes('$') ? null : name
}

function firstWord(text: string): string {
  let end = 0
  while (end < text.length && !' \t\r\n,|'.includes(text[end]!)) end++
  return text.slice(0, end)
}

function file(argument: string): Target & {kind: 'file'} {
  const quoted = argument[0] === '"' || argument[0] === "'"
  const {names, written} = quoted ? fileNames(argument) : {names: [firstWord(argument)], written: firstWord(argument)}
  const computed = names.some(name => name.includes('$') || name === '') || !/^[\w./@'"-]/.test(argument)
  return {kind: 'file', names: computed ? [] : names, written: written || argument, optional: false}
}

function included(argument: string): Target {
  if (argument.startsWith('file ')) return file(argument.slice(5).trim())
  const quoted = argument[0] === '"' || argument[0] === "'"
  const word = firstWord(argument.replace(/^block\s+/, '')).replace(/^#/, '')
  if (word === 'parent') return {kind: 'parent'}
  const isFile = quoted || word.includes('$') || (/[./]/.test(word) && !argument.startsWith('block '))
  if (isFile) return file(argument)
  const from = argument.match(/\sfrom\s+(.*)$/s)
  return from ? {kind: 'block', name: word, from: fileNames(from[1]!).names} : {kind: 'block', name: word}
}
