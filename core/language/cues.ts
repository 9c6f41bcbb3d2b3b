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
  cues: string[]
  /** the cue does not count where one of these overlaps it */
  unless?: string[]
  /** the cue does not count in a sentence that holds one of these */
  not?: string[]
}

export interface Match {
  id: string
  /** which of the entry's cues matched */
  cue: number
  /** offsets in the block's prose, of the whole match */
  start: number
  end: number
  /** other words may stand between its own */
  hasGap: boolean
}

type Element =
  | {kind: 'word'; word: string; optional: boolean}
  | {kind: 'words'; words: ReadonlySet<string>; prefixes: string[]; suffixes: string[]; optional: boolean}
  | {kind: 'entity'; entity: string; optional: boolean}
  | {kind: 'gap'}

type Role = 'cue' | 'unless' | 'not'

interface Compiled {
  id: string
  cue: number
  role: Role
  atStart: boolean
  elements: Element[]
  hasGap: boolean
  /** how many tokens it takes at least */
  shortest: number
  /** its place among those that begin in the same way: they are tried in that order */
  order: number
}

/**
 * Cues by what they begin with, so that only those that a letter may hold are ever compiled.
 * A key is a word, `bez*` or `*ies` for a beginning or an end of three letters, `<date>` for an entity. Its value lists
 * cues in their order, parted by tabs: `12c0 in ... met`, where `12c0` means entry 12, `cues`, the first of them; without
 * text, the cue is the key. In `=12c0 in verband met` the second word is certain, so it is only read beside that word.
 */
export interface CueIndex {
  line(key: string): string | undefined
  /** the id of an entry */
  id(entry: number): string
}

const longestGap = 8
const affixLength = 3
/** `<date>` is any date, `<code>` any reference number. */
const entityAliases: Record<string, EntityKind[]> = {
  date: ['date', 'numeric-date'],
  address: ['street', 'postcode', 'po-box']
}
/** Alternatives beyond so many make no keys of two words. */
const mostPairs = 12

function parse(text: string): {atStart: boolean; elements: Element[]} {
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

function parseElement(part: string): Element {
  if (!/[|*?<.]/.test(part)) return {kind: 'word', word: part, optional: false}
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
    const {atStart, elements} = parse(text)
    const [first] = elements
    if (!first || first.kind === 'gap' || first.optional)
      throw new Error(`Cue "${text}" of ${id} must begin with a word.`)
    const pair = !atStart && isPair(elements) ? '=' : ''
    for (const key of keysOf(first)) {
      const line = lines.get(key) ?? []
      line.push(text === key ? ref : `${pair}${ref} ${text}`)
      lines.set(key, line)
    }
  }
  sources.forEach(({id, cues, unless = [], not = []}, entry) => {
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

function isOneOf({words, prefixes, suffixes}: Extract<Element, {kind: 'words'}>, word: string): boolean {
  if (words.has(word)) return true
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true
  for (const suffix of suffixes) if (word.endsWith(suffix)) return true
  return false
}

/** Where the rest of the elements ends when it fits from `at`; -1 when not. The shortest gap wins. */
function follow(elements: readonly Element[], from: number, tokens: readonly Token[], at: number): number {
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

interface Against extends Match {
  role: Role
}

/** How many words to remember the cues of; then the memory starts anew. */
const rememberedWords = 20_000
const refParts = /^=?(\d+)([cun])(\d+)(?: (.*))?$/
const roles: Record<string, Role> = {c: 'cue', u: 'unless', n: 'not'}

/** The cues that may begin with one word. */
interface Family {
  /** those that the word alone tells of */
  single: readonly Compiled[]
  /** those that their second word tells of, by that word */
  pairs: ReadonlyMap<string, readonly Ref[]> | null
  /** what may begin with the two words, `single` included, as far as they came by */
  beside: Map<string, readonly Compiled[]>
}

interface Ref {
  key: string
  text: string
  order: number
}

/**
 * Many cues as one index: a sentence is walked once, each token asking only for the cues that begin with it, which are
 * compiled when they are asked for first.
 */
export class CueSet {
  readonly #index: CueIndex
  /** by key of the index */
  readonly #families = new Map<string, Family | null>()
  /** by a word of the text */
  readonly #words = new Map<string, Family | null>()

  /** @throws Error on a cue without a word to begin with, when the entries come without their index */
  constructor(entries: CueIndex | Iterable<CueSource>) {
    if ('line' in entries) this.#index = entries
    else {
      const sources = [...entries]
      const lines = indexCues(sources)
      this.#index = {line: key => lines.get(key), id: entry => sources[entry]!.id}
    }
  }

  /** All matches in a sentence's tokens, less those that an `unless` or `not` takes away; in order of place. */
  match(tokens: readonly Token[]): Match[] {
    const found: Match[] = []
    const against: Against[] = []
    for (let at = 0; at < tokens.length; at++) {
      const {lower, entity} = tokens[at]!
      if (lower !== '') {
        const family = this.#ofWord(lower)
        if (family) tryAll(this.#beside(family, tokens[at + 1]), tokens, at, found, against)
      }
      if (entity) {
        const family = this.#family(`<${entity.kind}>`)
        if (family) tryAll(family.single, tokens, at, found, against)
      }
    }
    if (against.length === 0) return found
    return found.filter(
      match =>
        !against.some(
          other =>
            other.id === match.id && (other.role === 'not' || (other.start < match.end && other.end > match.start))
        )
    )
  }

  /** What may begin with a word: told by the word itself, by its beginning, by its end. */
  #ofWord(word: string): Family | null {
    let family = this.#words.get(word)
    if (family !== undefined) return family
    family = this.#family(word)
    if (word.length >= affixLength) {
      const keys = [`${word.slice(0, affixLength)}*`, `*${word.slice(-affixLength)}`]
      const single = keys
        .flatMap(key => this.#family(key)?.single ?? [])
        .filter(({elements: [first]}) => first?.kind === 'words' && isOneOf(first, word))
        .map(cue => ({...cue, order: Number.POSITIVE_INFINITY}))
      if (single.length > 0)
        family = {single: [...(family?.single ?? []), ...single], pairs: family?.pairs ?? null, beside: new Map()}
    }
    if (this.#words.size >= rememberedWords) this.#words.clear()
    this.#words.set(word, family)
    return family
  }

  #family(key: string): Family | null {
    let family = this.#families.get(key)
    if (family !== undefined) return family
    const line = this.#index.line(key)
    family = line === undefined ? null : this.#read(key, line)
    this.#families.set(key, family)
    return family
  }

  #read(key: string, line: string): Family {
    const single: Compiled[] = []
    const pairs = new Map<string, Ref[]>()
    line.split('\t').forEach((text, order) => {
      const ref = {key, text, order}
      if (text.startsWith('=')) {
        for (const second of text.split(' ', 3)[2]!.split('|')) {
          const list = pairs.get(second)
          if (list) list.push(ref)
          else pairs.set(second, [ref])
        }
      } else single.push(this.#compile(ref))
    })
    return {single, pairs: pairs.size > 0 ? pairs : null, beside: new Map()}
  }

  #beside({single, pairs, beside}: Family, next: Token | undefined): readonly Compiled[] {
    if (!pairs || !next) return single
    const known = beside.get(next.lower)
    if (known) return known
    const refs = pairs.get(next.lower)
    if (!refs) return single
    const list = [...single, ...refs.map(one => this.#compile(one))].sort((a, b) => a.order - b.order)
    beside.set(next.lower, list)
    return list
  }

  #compile({key, text, order}: Ref): Compiled {
    const [, entry, letter, place, cue = key] = refParts.exec(text)!
    const {atStart, elements} = parse(cue)
    let shortest = 0
    let hasGap = false
    for (const element of elements) {
      if (element.kind === 'gap') hasGap = true
      else if (!element.optional) shortest++
    }
    const id = this.#index.id(Number(entry))
    return {id, cue: Number(place), role: roles[letter!]!, atStart, elements, hasGap, shortest, order}
  }
}

/** Tries cues whose first word stands at `at`: that is how they were found. */
function tryAll(cues: readonly Compiled[], tokens: readonly Token[], at: number, found: Match[], against: Against[]) {
  for (const {id, cue, role, atStart, elements, hasGap, shortest} of cues) {
    if ((atStart && at > 0) || at + shortest > tokens.length) continue
    const end = follow(elements, 1, tokens, at + 1)
    if (end < 0) continue
    const match: Match = {id, cue, start: tokens[at]!.start, end: tokens[end - 1]!.end, hasGap}
    if (role === 'cue') found.push(match)
    else against.push({...match, role})
  }
}
