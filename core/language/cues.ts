import {
  affixLength,
  type CueSource,
  type Element,
  follow,
  indexCues,
  isOneOf,
  isPlain,
  parseCue,
  placesOf
} from './cue-syntax.js'
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
  /** with a gap: the offsets at which its own words start */
  pieces?: readonly number[]
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

/** A cue that may begin with one word; text until it may match. */
interface Candidate {
  key: string
  text: string
  /** its place among those that begin in the same way: they are tried in that order */
  order: number
  /** the last of its words, which a sentence must hold; '' when there are alternatives for it */
  last: string
  compiled: Compiled | null
}

/** The cues that may begin with one word. */
interface Family {
  /** those that the word alone tells of */
  single: readonly Candidate[]
  /** those that their second word tells of, by that word */
  pairs: ReadonlyMap<string, readonly Candidate[]> | null
  /** what may begin with the two words, `single` included, as far as they came by */
  beside: Map<string, readonly Candidate[]>
}

/**
 * Many cues as one index: a sentence is walked once, each token asking only for the cues that begin with it, which are
 * compiled when they are asked for first.
 */
export class CueSet {
  readonly #index: CueIndex
  /** by those keys of the index that came by */
  readonly #families = new Map<string, Family>()
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
    const words = new Set<string>()
    for (const {lower} of tokens) words.add(lower)
    const tryAll = (candidates: readonly Candidate[], at: number) => {
      for (const candidate of candidates) {
        if (candidate.last !== '' && !words.has(candidate.last)) continue
        const {id, cue, role, atStart, elements, hasGap, shortest} = this.#compiled(candidate)
        if ((atStart && at > 0) || at + shortest > tokens.length) continue
        // the first word fits: that is how the cue was found
        const end = follow(elements, 1, tokens, at + 1)
        if (end < 0) continue
        const match: Match = {id, cue, start: tokens[at]!.start, end: tokens[end - 1]!.end, hasGap}
        if (hasGap) match.pieces = placesOf(elements, tokens, at).map(place => tokens[place]!.start)
        if (role === 'cue') found.push(match)
        else against.push({...match, role})
      }
    }
    for (let at = 0; at < tokens.length; at++) {
      const {lower, entity} = tokens[at]!
      const family = lower === '' ? null : this.#ofWord(lower)
      if (family) tryAll(beside(family, tokens[at + 1]), at)
      if (entity) tryAll(this.#family(`<${entity.kind}>`)?.single ?? [], at)
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
        .filter(candidate => {
          const [first] = this.#compiled(candidate).elements
          return first?.kind === 'words' && isOneOf(first, word)
        })
        .map(candidate => ({...candidate, order: Number.POSITIVE_INFINITY}))
      if (single.length > 0)
        family = {single: [...(family?.single ?? []), ...single], pairs: family?.pairs ?? null, beside: new Map()}
    }
    if (this.#words.size >= rememberedWords) this.#words.clear()
    this.#words.set(word, family)
    return family
  }

  #family(key: string): Family | null {
    const known = this.#families.get(key)
    if (known) return known
    const line = this.#index.line(key)
    if (line === undefined) return null
    const family = familyOf(key, line)
    this.#families.set(key, family)
    return family
  }

  #compiled(candidate: Candidate): Compiled {
    candidate.compiled ??= this.#compile(candidate)
    return candidate.compiled
  }

  #compile({key, text}: Candidate): Compiled {
    const [, entry, letter, place, cue = key] = refParts.exec(text)!
    const {atStart, elements} = parseCue(cue)
    let shortest = 0
    let hasGap = false
    for (const element of elements) {
      if (element.kind === 'gap') hasGap = true
      else if (!element.optional) shortest++
    }
    const id = this.#index.id(Number(entry))
    return {id, cue: Number(place), role: roles[letter!]!, atStart, elements, hasGap, shortest}
  }
}

function familyOf(key: string, line: string): Family {
  const single: Candidate[] = []
  const pairs = new Map<string, Candidate[]>()
  line.split('\t').forEach((text, order) => {
    const words = text.split(' ')
    const last = words.length > 2 ? words.at(-1)! : ''
    const candidate = {key, text, order, last: isPlain(last) ? last : '', compiled: null}
    if (!text.startsWith('=')) single.push(candidate)
    else {
      for (const second of words[2]!.split('|')) {
        const list = pairs.get(second)
        if (list) list.push(candidate)
        else pairs.set(second, [candidate])
      }
    }
  })
  return {single, pairs: pairs.size > 0 ? pairs : null, beside: new Map()}
}

function beside({single, pairs, beside: known}: Family, next: Token | undefined): readonly Candidate[] {
  if (!pairs || !next) return single
  const list = known.get(next.lower)
  if (list) return list
  const own = pairs.get(next.lower)
  if (!own) return single
  const both = [...single, ...own].sort((a, b) => a.order - b.order)
  known.set(next.lower, both)
  return both
}
