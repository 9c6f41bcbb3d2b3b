import type {Document} from './library.js'
import {isBlank} from './lines.js'
import {isWordCharacter} from './scan.js'
import type {DefineNode, Node} from './tree.js'

const folders = new Set(
  'partials parts onderdelen delen blocks blokken includes layout layouts macros components bouwstenen'.split(' ')
)

/** Words, in lower case, by which the body of a letter is known. */
export interface BodyWords {
  salutations: readonly string[]
  closings: readonly string[]
}

export const defaultBodyWords: BodyWords = {
  salutations: ['geachte', 'beste', 'dear', 'hallo'],
  closings: ['groet', 'groeten', 'hoogachtend', 'regards', 'sincerely', 'faithfully']
}

/** Words of its own that a body has at least, so as to be more than the frame of somebody else's. */
const smallestBody = 15

/** Whether the path tells that the file is never sent by itself: it lies in a folder of parts, or its name begins with `_`. */
export function isPartPath(path: string): boolean {
  const segments = path.split(/[\\/]/)
  const name = segments.pop() ?? ''
  return name.startsWith('_') || segments.some(segment => folders.has(segment.toLowerCase()))
}

/**
 * Whether a template is only ever part of a letter, by its path (`isPartPath`) or because
 *
 * - it holds definitions and nothing else that is sent, or
 * - it is a layout: it extends nothing, leaves room for somebody else's text (an empty block, `{{> @partial-block}}`,
 *   `<#nested>` outside a macro), and has no body of its own, that is, 15 words or more
 *   between a salutation and a closing.
 */
export function isPart(document: Document, bodyWords: BodyWords): boolean {
  if (isPartPath(document.path)) return true
  if (document.layout) return false
  if (document.defines.size > 0 && !sends(document.nodes, document)) return true
  return hasRoom(document.nodes, document) && !hasBody(wordsOf(document.nodes, document), bodyWords)
}

/** Definitions that the file itself does not call: of a part they are what there is to read. */
export function uncalled(document: Document): Set<DefineNode> {
  const called = new Set<string>()
  collectCalls(document.nodes, called)
  const all = [...document.defines.values(), ...document.captures.values()]
  return new Set(all.filter(({name, capture}) => !called.has(capture ? `$${name}` : name)))
}

function collectCalls(nodes: readonly Node[], called: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'placeholder') called.add(`$${node.name}`)
    else if (node.kind === 'insert') {
      if ('name' in node.target) called.add(node.target.name)
      if (node.target.kind === 'partial') called.add(node.target.written)
      collectCalls(node.body ?? [], called)
    } else if (node.kind === 'branch') for (const {children} of node.alternatives) collectCalls(children, called)
    else if ('children' in node) collectCalls(node.children, called)
  }
}

function sends(nodes: readonly Node[], document: Document): boolean {
  return nodes.some(node => {
    if (node.kind === 'define') return false
    if (node.kind === 'text') return !isBlank(document.text, node.start, node.end)
    if (node.kind === 'branch') return node.alternatives.some(({children}) => sends(children, document))
    return !('children' in node) || sends(node.children, document)
  })
}

function hasRoom(nodes: readonly Node[], document: Document): boolean {
  return nodes.some(node => {
    if (node.kind === 'insert') return node.target.kind === 'body'
    if (node.kind === 'branch') return node.alternatives.some(({children}) => hasRoom(children, document))
    if (node.kind === 'block' && !sends(node.children, document)) return true
    return (node.kind === 'block' || node.kind === 'wrap') && hasRoom(node.children, document)
  })
}

/** The words of the file itself, without elements and definitions. */
function wordsOf(nodes: readonly Node[], document: Document): string[] {
  const words: string[] = []
  collect(nodes, document, words)
  return words
}

function collect(nodes: readonly Node[], document: Document, words: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') addWords(document.text.slice(node.start, node.end), words)
    else if (node.kind === 'branch') for (const {children} of node.alternatives) collect(children, document, words)
    else if (node.kind === 'block' || node.kind === 'wrap') collect(node.children, document, words)
  }
}

function addWords(text: string, words: string[]): void {
  let word = ''
  let inElement = false
  for (const char of text) {
    if (!inElement && isWordCharacter(char)) {
      word += char
      continue
    }
    if (word !== '') words.push(word.toLowerCase())
    word = ''
    if (char === '<') inElement = true
    else if (char === '>') inElement = false
  }
  if (word !== '') words.push(word.toLowerCase())
}

function hasBody(words: readonly string[], {salutations, closings}: BodyWords): boolean {
  const begin = words.findIndex(word => salutations.includes(word))
  if (begin === -1) return false
  const end = words.findIndex((word, i) => i > begin && closings.includes(word))
  return (end === -1 ? words.length : end) - begin > smallestBody
}
