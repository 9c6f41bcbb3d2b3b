import {affixLength, type CueSource, type Element, follow, indexCues, isOneOf, parseCue} from './cue-syntax.js'
import type {Token} from './tree.js'

export {type CueSource, indexCues} from './cue-syntax.js'

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
    const {atStart, elements} = parseCue(cue)
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
