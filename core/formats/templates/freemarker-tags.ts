import {fileNames} from './expression.js'
import {isSpace} from './scan.js'
import type {Opening, Target, TokenBody} from './token.js'

const wraps = ['compress', 'escape', 'noescape', 'autoesc', 'noautoesc', 'outputformat', 'attempt', 'transform']
const loops = ['list', 'foreach']
const captures = ['assign', 'local', 'global']
const containers = new Set([
  ...wraps,
  ...loops,
  ...captures,
  'if',
  'items',
  'sep',
  'switch',
  'macro',
  'function',
  'recover'
])

export function freemarkerClose(inside: string): TokenBody {
  const word = inside.trim()
  return containers.has(word) ? {kind: 'close', tag: word} : {kind: 'logic'}
}

/** What `<#word argument>` does. */
export function freemarkerTag(word: string, argument: string): TokenBody {
  const opening = containers.has(word) ? openingOf(word, argument) : null
  if (opening)
    return {kind: 'open', tag: word, opening, ...((word === 'sep' || word === 'recover') && {optional: true})}
  switch (word) {
    case 'elseif':
    case 'elseIf':
      return {kind: 'alternative', condition: argument}
    case 'else':
    case 'default':
      return {kind: 'alternative', condition: null}
    case 'case':
    case 'on':
      return {kind: 'alternative', condition: argument, value: true}
    case 'include':
      return {kind: 'insert', target: file(argument), name: argument, helpers: []}
    case 'import': {
      const alias = fileNames(argument).rest
      return {
        kind: 'import',
        target: file(argument),
        alias: alias.startsWith('as ') ? alias.slice(3).trim() : null,
        names: null,
        blocks: false
      }
    }
    case 'nested':
      return {kind: 'insert', target: {kind: 'body'}, name: word, helpers: []}
    default:
      return {kind: 'logic'}
  }
}

function openingOf(word: string, argument: string): Opening | null {
  if (word === 'if') return {what: 'branch', condition: argument}
  if (loops.includes(word)) return {what: 'loop', condition: argument}
  if (word === 'switch') return {what: 'switch', subject: argument}
  if (word === 'macro') return {what: 'define', name: firstWord(argument), capture: false}
  if (word === 'sep' || word === 'recover' || word === 'function') return {what: 'drop'}
  // `<#assign x = 1>` has no end tag; `<#assign x>…</#assign>` catches what stands in it
  if (captures.includes(word))
    return assigns(argument) ? null : {what: 'define', name: firstWord(argument), capture: true}
  return {what: 'wrap', condition: argument}
}

function assigns(argument: string): boolean {
  return argument === '' || argument.includes('=') || argument.includes('++') || argument.includes('--')
}

function firstWord(text: string): string {
  const start = text[0] === '"' || text[0] === "'" ? 1 : 0
  let end = start
  while (end < text.length && !isSpace(text[end]) && !'("\''.includes(text[end]!)) end++
  return text.slice(start, end)
}

function file(argument: string): Target & {kind: 'file'} {
  const {names, written, rest} = fileNames(withoutOptions(argument))
  const computed = names.some(name => name.includes('${'))
  return {
    kind: 'file',
    names: computed ? [] : names,
    written,
    optional: argument.includes('ignore_missing=true') || rest.includes('ignore missing')
  }
}

/** `"x.ftl" parse=false` has options after the name. */
function withoutOptions(argument: string): string {
  const end = argument.search(/\s(?:parse|encoding|ignore_missing)\s*=/)
  return end === -1 ? argument : argument.slice(0, end)
}
