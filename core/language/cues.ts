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
  | {kind: 'words'; words: Set<string>; prefixes: string[]; suffixes: string[]; optional: boolean}
  | {kind: 'entity'; entity: string; optional: boolean}
  | {kind: 'gap'}

interface Compiled {
  id: string
  cue: number
  role: 'cue' | 'unless' | 'not'
  atStart: boolean
  elements: Element[]
}

const longestGap = 8
/** `<date>` is any date, `<code>` any reference number. */
const entityAliases: Record<string, EntityKind[]> = {
  date: ['date', 'numeric-date'],
  address: ['street', 'postcode', 'po-box']
}

/** @throws Error when a cue has no word to begin with: that is a mistake in a dictionary */
function compile(id: string, cue: number, text: string, role: Compiled['role']): Compiled {
  const parts = text.normalize('NFC').toLowerCase().split(' ').filter(Boolean)
  const atStart = parts[0] === '^'
  const elements = (atStart ? parts.slice(1) : parts).map(parseElement)
  const first = elements[0]
  if (!first || first.kind === 'gap' || first.optional)
    throw new Error(`Cue "${text}" of ${id} must begin with a word.`)
  return {id, cue, role, atStart, elements}
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

function fits(element: Exclude<Element, {kind: 'gap'}>, token: Token): boolean {
  switch (element.kind) {
    case 'words':
      return (
        element.words.has(token.lower) ||
        element.prefixes.some(prefix => token.lower.startsWith(prefix)) ||
        element.suffixes.some(suffix => token.lower.endsWith(suffix))
      )
    case 'entity': {
      const kind = token.entity?.kind
      return kind !== undefined && (kind === element.entity || (entityAliases[element.entity]?.includes(kind) ?? false))
    }
  }
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

/** Many cues as one index: a sentence is walked once, each token asking only for the cues that begin with it. */
export class CueSet {
  #byWord = new Map<string, Compiled[]>()
  #byAffix = new Map<string, Compiled[]>()
  #byEntity = new Map<string, Compiled[]>()

  /** @throws Error on a cue without a word to begin with */
  constructor(sources: Iterable<CueSource>) {
    for (const source of sources) {
      const add = (role: Compiled['role']) => (cue: string, i: number) => {
        for (const form of expand(cue)) this.#add(compile(source.id, i, form, role))
      }
      source.cues.forEach(add('cue'))
      source.unless?.forEach(add('unless'))
      source.not?.forEach(add('not'))
    }
  }

  #add(cue: Compiled) {
    const put = (map: Map<string, Compiled[]>, key: string) => {
      const list = map.get(key)
      if (list) list.push(cue)
      else map.set(key, [cue])
    }
    const first = cue.elements[0]!
    if (first.kind === 'words') {
      for (const word of first.words) put(this.#byWord, word)
      for (const prefix of first.prefixes) put(this.#byAffix, `<${prefix.slice(0, 3)}`)
      for (const suffix of first.suffixes) put(this.#byAffix, `${suffix.slice(-3)}>`)
    } else if (first.kind === 'entity')
      for (const kind of entityAliases[first.entity] ?? [first.entity]) put(this.#byEntity, kind)
  }

  /** All matches in a sentence's tokens, less those that an `unless` or `not` takes away; in order of place. */
  match(tokens: readonly Token[]): Match[] {
    const found: Match[] = []
    const against: (Match & {role: Compiled['role']})[] = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      const {lower} = token
      const candidates = [
        this.#byWord.get(lower),
        lower.length >= 3 ? this.#byAffix.get(`<${lower.slice(0, 3)}`) : undefined,
        lower.length >= 3 ? this.#byAffix.get(`${lower.slice(-3)}>`) : undefined,
        token.entity ? this.#byEntity.get(token.entity.kind) : undefined
      ]
      for (const list of candidates) {
        if (!list) continue
        for (const cue of list) {
          if (cue.atStart && at > 0) continue
          const end = follow(cue.elements, 0, tokens, at)
          if (end <= at) continue
          const match: Match = {
            id: cue.id,
            cue: cue.cue,
            start: token.start,
            end: tokens[end - 1]!.end,
            hasGap: cue.elements.some(element => element.kind === 'gap')
          }
          if (cue.role === 'cue') found.push(match)
          else against.push({...match, role: cue.role})
        }
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
}
