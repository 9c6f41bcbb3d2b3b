/** A configuration's text as plain data, with the place of every key and value. */
import type {Document, YAMLMap} from 'yaml'
import type {SettingsMessages} from './messages.js'

export type KeyPath = readonly (string | number)[]

export interface Place {
  /** from 1 */
  line: number
  /** from 1, in UTF-16 units */
  column: number
}

export interface ParsedConfig {
  /** undefined when the text is empty or can't be read */
  value: unknown
  /** mistakes in the syntax */
  problems: (Place & {message: string})[]
  /** where a key (or the value behind it) stands; the nearest thing around it when it is not there */
  place(path: KeyPath, of: 'key' | 'value'): Place
}

type Yaml = typeof import('./yaml.js')

/** in UTF-16 units */
const sizeLimit = 1_000_000
/** The parser calls itself for every level; a text of nothing but brackets would end the whole process. */
const depthLimit = 100

/** Reads YAML or JSON. Never throws, and never runs anything. */
export async function parseConfig(text: string, messages: SettingsMessages): Promise<ParsedConfig> {
  const failed = (message: string, place: Place = {line: 1, column: 1}): ParsedConfig => ({
    value: undefined,
    problems: [{...place, message}],
    place: () => place
  })
  if (text.length > sizeLimit) return failed(messages.tooLarge)
  const yaml = await import('./yaml.js')
  if (tooDeep(text, yaml)) return failed(messages.tooDeep)
  const lines = new yaml.LineCounter()
  const at = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
  try {
    const document = yaml.parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false // the parser compares every key with every other; `repeatedKey` does not
    })
    const [error] = document.errors
    if (error) return failed(error.code === 'TAB_AS_INDENT' ? messages.tab : messages.syntax, at(error.pos[0]))
    const repeated = repeatedKey(document, yaml)
    if (repeated !== undefined) return failed(messages.duplicateKey, at(repeated))
    return {value: document.toJS(), problems: [], place: (path, of) => at(offsetOf(document, path, of, yaml))}
  } catch (error) {
    // the parser throws on an alias that is not there, or that is repeated until it fills the memory
    return failed(error instanceof ReferenceError ? messages.tooMuch : messages.syntax)
  }
}

function tooDeep(text: string, yaml: Yaml): boolean {
  let depth = 0
  let inLine = 0
  for (const token of new yaml.Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1)
    else if (token === '-' || token === '?' || token === ':') inLine++
    else if (token.endsWith('\n')) inLine = 0
    // spaces before a line: as deep as they are wide
    else if (token.length > depthLimit && inLine === 0 && depth === 0 && token.trim() === '') return true
    if (depth > depthLimit || (depth === 0 && inLine > depthLimit)) return true
  }
  return false
}

/** The place of the first key that a mapping has twice. */
function repeatedKey(document: Document, {isNode, isScalar, visit}: Yaml): number | undefined {
  let found: number | undefined
  visit(document, {
    Map: (_, map: YAMLMap) => {
      const seen = new Set<unknown>()
      for (const {key} of map.items) {
        const name = isScalar(key) ? key.value : key
        if (seen.has(name)) {
          found = isNode(key) ? (key.range?.[0] ?? 0) : 0
          return visit.BREAK
        }
        seen.add(name)
      }
      return undefined
    }
  })
  return found
}

/** The offset of a key or value, or of the nearest thing around it. */
function offsetOf(document: Document, path: KeyPath, of: 'key' | 'value', yaml: Yaml): number {
  const {isAlias, isMap, isNode, isScalar, isSeq} = yaml
  let node: unknown = document.contents
  let nearest = isNode(node) ? node.range : undefined
  for (const [depth, step] of path.entries()) {
    const inside = isAlias(node) ? node.resolve(document) : node
    const pair = isMap(inside) ? inside.items.find(({key}) => isScalar(key) && String(key.value) === step) : undefined
    node = isSeq(inside) ? inside.items[Number(step)] : pair?.value
    const shown = pair && of === 'key' && depth === path.length - 1 ? pair.key : node
    if (isNode(shown)) nearest = shown.range
    else if (isNode(pair?.key)) nearest = pair.key.range
  }
  return nearest?.[0] ?? 0
}
