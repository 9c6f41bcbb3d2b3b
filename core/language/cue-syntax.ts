import type {EntityKind} from './entities.js'
import type {Token} from './tree.js'

/**
 * Cues: the words by which something is recognised, as they stand in `dictionaries/`.
 *
 * A cue is words separated by spaces. `a|b`: either word; `aan_te_vullen|aanvullen`: either, of several words;
 * `word?`: may be missing; `word*` / `*word`: a word that begins or ends so; `...`: up to eight other words; `<date>`,
 * `<amount>`, `<number>` …: an entity; `^`: the start of the sentence. Everything is compared in lower case.
 */
export interface CueSource {
  /** permanent, unique; the part before the first `.` or `:` tells the group */
  id: string
  cues?: string[]
  /** the cue does not count where one of these overlaps it */
  unless?: string[]
  /** the cue does not count in a sentence that holds one of these */
  not?: string[]
}

export type Element =
  | {kind: 'word'; word: string; optional: boolean}
  | {kind: 'words'; words: ReadonlySet<string>; prefixes: string[]; suffixes: string[]; optional: boolean}
  | {kind: 'entity'; entity: string; optional: boolean}
  | {kind: 'gap'}

const longestGap = 8
export const affixLength = 3
/** `<date>` is any date, `<code>` any reference number. */
const entityAliases: Record<string, EntityKind[]> = {
  date: ['date', 'numeric-date'],
  address: ['street', 'postcode', 'po-box']
}
/** Alternatives beyond so many make no keys of two words. */
const mostPairs = 12

/** The elements of one cue. */
export function parseCue(text: string): {atStart: boolean; elements: Element[]} {
  const parts = text.split(' ')
  const atStart = parts[0] === '^'
  return {atStart, elements: (atStart ? parts.slice(1) : parts).map(parseElement)}
}

/** A cue with alternatives of several words as one cue for each of those. */
function expand(cue: string): string[] {
  if (!cue.includes('_')) return [cue]
  const parts = cue.split(' ')
  const at = parts.findIndex(part => part.includes('_'))
  const optional = parts[at]!.endsWith('?') ? '?' : ''
  const alternatives = parts[at]!.slice(0, optional ? -1 : undefined).split('|')
  const single = alternatives.filter(word => !word.includes('_')).join('|')
  const forms = [
    ...(single ? [single + optional] : optional ? [''] : []),
    ...alternatives.filter(word => word.includes('_')).map(word => word.replaceAll('_', ' '))
  ]
  return forms.flatMap(form => expand([...parts.slice(0, at), form, ...parts.slice(at + 1)].filter(Boolean).join(' ')))
}

/** Whether an element of a cue stands for itself. */
export function isPlain(part: string): boolean {
  return !/[|*?<.]/.test(part)
}

function parseElement(part: string): Element {
  if (isPlain(part)) return {kind: 'word', word: part, optional: false}
  if (part === '...') return {kind: 'gap'}
  const optional = part.length > 1 && part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  if (body.startsWith('<') && body.endsWith('>')) return {kind: 'entity', entity: body.slice(1, -1), optional}
  const all = body.split('|')
  const isPrefix = (word: string) => word.length > 3 && word.endsWith('*')
  const isSuffix = (word: string) => word.length > 3 && word.startsWith('*')
  return {
    kind: 'words',
    words: new Set(all.filter(word => !isPrefix(word) && !isSuffix(word))),
    prefixes: all.filter(isPrefix).map(word => word.slice(0, -1)),
    suffixes: all.filter(isSuffix).map(word => word.slice(1)),
    optional
  }
}

/** The keys under which a cue with this first element is looked up. */
function keysOf(first: Element): string[] {
  if (first.kind === 'gap') return []
  if (first.kind === 'word') return [first.word]
  if (first.kind === 'entity') return (entityAliases[first.entity] ?? [first.entity]).map(kind => `<${kind}>`)
  return [
    ...first.words,
    ...first.prefixes.map(prefix => `${prefix.slice(0, affixLength)}*`),
    ...first.suffixes.map(suffix => `*${suffix.slice(-affixLength)}`)
  ]
}

/** Whether a cue begins with two whole words, each one of a few. */
function isPair([first, second]: readonly Element[]): boolean {
  return (
    isWhole(first) && isWhole(second) && !second.optional && (second.kind === 'word' || second.words.size <= mostPairs)
  )
}

function isWhole(element: Element | undefined): element is Extract<Element, {kind: 'word' | 'words'}> {
  if (element?.kind === 'word') return true
  return element?.kind === 'words' && element.prefixes.length + element.suffixes.length === 0
}

/**
 * The lines of the index of these entries; `npm run generate` writes them into the dictionaries.
 * @throws Error on a cue without a word to begin with: that is a mistake in a dictionary
 */
export function indexCues(sources: readonly CueSource[]): Map<string, string> {
  const lines = new Map<string, string[]>()
  const add = (id: string, ref: string, text: string) => {
    const {atStart, elements} = parseCue(text)
    const [first] = elements
    if (!first || first.kind === 'gap' || first.optional)
      throw new Error(`Cue "${text}" of ${id} must begin with a word.`)
    const pair = !atStart && isPair(elements) ? '=' : ''
    for (const key of keysOf(first)) {
      const line = lines.get(key) ?? []
      // of several words to begin with, each needs to know of itself only
      const own =
        first.kind === 'words' && !atStart && !/[*]/.test(key) ? [key, ...text.split(' ').slice(1)].join(' ') : text
      line.push(own === key ? ref : `${pair}${ref} ${own}`)
      lines.set(key, line)
    }
  }
  sources.forEach(({id, cues = [], unless = [], not = []}, entry) => {
    for (const [role, list] of [cues, unless, not].entries()) {
      list.forEach((text, cue) => {
        const plain = text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
        for (const form of expand(plain)) add(id, `${entry}${'cun'[role]}${cue}`, form)
      })
    }
  })
  return new Map([...lines].map(([key, line]) => [key, line.join('\t')]))
}

function fits(element: Exclude<Element, {kind: 'gap'}>, token: Token): boolean {
  if (element.kind === 'word') return element.word === token.lower
  if (element.kind === 'words') return isOneOf(element, token.lower)
  const kind = token.entity?.kind
  return kind !== undefined && (kind === element.entity || (entityAliases[element.entity]?.includes(kind) ?? false))
}

export function isOneOf({words, prefixes, suffixes}: Extract<Element, {kind: 'words'}>, word: string): boolean {
  if (words.has(word)) return true
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true
  for (const suffix of suffixes) if (word.endsWith(suffix)) return true
  return false
}

/** The places of the tokens that a cue takes, from its first token on; for a cue that is known to fit there. */
export function placesOf(elements: readonly Element[], tokens: readonly Token[], at: number): number[] {
  const places = [at]
  let next = at + 1
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind === 'gap') {
      while (next < tokens.length && follow(elements, i + 1, tokens, next) < 0) next++
      continue
    }
    const token = tokens[next]
    if (!token || !fits(element, token)) continue
    if (element.optional && follow(elements, i + 1, tokens, next + 1) < 0) continue
    places.push(next++)
  }
  return places
}

/** Where the rest of the elements ends when it fits from `at`; -1 when not. The shortest gap wins. */
export function follow(elements: readonly Element[], from: number, tokens: readonly Token[], at: number): number {
  for (let i = from; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind === 'gap') {
      if (i === elements.length - 1) return at
      for (let skip = 0; skip <= longestGap && at + skip < tokens.length; skip++) {
        const end = follow(elements, i + 1, tokens, at + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const token = tokens[at]
    if (token && fits(element, token)) {
      if (element.optional) {
        const end = follow(elements, i + 1, tokens, at + 1)
        if (end >= 0) return end
        continue
      }
      at++
    } else if (!element.optional) return -1
  }
  return at
}
