/** Entries of the word lists: terms, formal words, phrases. How they are packed, and unpacked when they are asked for. */
import type {EntrySource, Lookup} from './dictionary.js'
import type {Inflector} from './nl/inflect.js'
import {wordCuesOf} from './nl/word-cues.js'

/** Which list a word stands in; each is used by one rule. */
export type WordList = 'term' | 'formal' | 'prepositional' | 'opening' | 'empty' | 'vague'

export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'phrase'

/** A word or phrase that writers can do without, with plain ones. */
export interface WordEntry {
  id: string
  list: WordList
  term: string
  /** `noun`, `verb` … : how it is inflected, and as what it counts; absent in lists of phrases that never change */
  partOfSpeech?: PartOfSpeech
  /** of a verb, where the lists of inflection tell otherwise */
  separable?: boolean
  /** a noun: compounds that hold it count too */
  compounds?: boolean
  /** other spellings or wordings of the same term */
  variants?: string[]
  plain: string[]
  /** `sure`: replacing the term by `plain[0]` is right in every sentence */
  repair?: 'sure'
  /** other forms, each with a sure replacement or null; packed, only where one has a replacement */
  forms?: Record<string, string | null>
  /** for people, in at most twelve words */
  explanation?: string
  /** of a term: the field it belongs to, named by its file */
  domain?: string
  level?: 'hint' | 'warning'
  /** not packed: it stands in the index */
  unless?: string[]
}

/** An entry as it is packed: keys of one letter, and nothing that its id or its kind tells. */
interface PackedWord {
  t?: string
  p?: PartOfSpeech
  a?: string[]
  e?: string
  l?: 'warning'
  r?: 1
  s?: boolean
  c?: 1
  f?: Record<string, string | null>
  d?: string
}

export function packWord(entry: WordEntry, inflector: Inflector | null): {cue: EntrySource; known: object} {
  const {id, list, term, partOfSpeech, plain, explanation, level, repair, separable, compounds, forms, unless, domain} =
    entry
  const hasSureForm = Object.values(forms ?? {}).some(form => form !== null)
  const known: PackedWord = {
    ...(term !== id && {t: term}),
    ...(partOfSpeech && {p: partOfSpeech}),
    ...(plain.length > 0 && {a: plain}),
    ...(explanation && {e: explanation}),
    ...(level === 'warning' && {l: level}),
    ...(repair && {r: 1}),
    ...(separable !== undefined && {s: separable}),
    ...(compounds && {c: 1}),
    ...(hasSureForm && forms && {f: forms}),
    ...(domain && {d: domain})
  }
  return {cue: {id: `${list}:${id}`, cues: wordCuesOf(entry, inflector), ...(unless && {unless})}, known}
}

function unpackWord(key: string, {t, p, a = [], e, l, r, s, c, f, d}: PackedWord): WordEntry {
  const at = key.indexOf(':')
  const id = key.slice(at + 1)
  return {
    id,
    list: key.slice(0, at) as WordList,
    term: t ?? id,
    plain: a,
    level: l ?? 'hint',
    ...(p && {partOfSpeech: p}),
    ...(e && {explanation: e}),
    ...(r && {repair: 'sure'}),
    ...(s !== undefined && {separable: s}),
    ...(c && {compounds: true}),
    ...(f && {forms: f}),
    ...(d && {domain: d})
  }
}

/** Entries of word lists, unpacked when they are asked for. */
export class Words implements Lookup<WordEntry> {
  readonly #known: Lookup<unknown>
  readonly #entries = new Map<string, WordEntry | undefined>()

  constructor(known: Lookup<unknown>) {
    this.#known = known
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  get(id: string): WordEntry | undefined {
    if (!this.#entries.has(id)) {
      const packed = this.#known.get(id) as PackedWord | undefined
      this.#entries.set(id, packed && unpackWord(id, packed))
    }
    return this.#entries.get(id)
  }
}

/** Where the terms that count inside compounds stand in the index. */
export const compoundKey = '+'
/** How many words to remember the terms of. */
const remembered = 5000
/** "terbeschikkingstelling" is no *beschikking*. */
const notBefore = new Set(['ter', 'ten', 'te'])

/** Looks for terms in compounds, between parts that are words themselves. */
export function compoundTerms(
  packed: () => string
): (word: string, isWord: (part: string) => boolean) => string | null {
  let terms: {id: string; term: string}[] | null = null
  const known = new Map<string, string | null>()
  return (word, isWord) => {
    let found = known.get(word)
    if (found !== undefined) return found
    terms ??= packed()
      .split('|')
      .filter(Boolean)
      .map(line => ({id: line.slice(0, line.indexOf(' ')), term: line.slice(line.indexOf(' ') + 1)}))
      .sort((a, b) => b.term.length - a.term.length)
    found = terms.find(({term}) => isPart(term, word, isWord))?.id ?? null
    if (known.size >= remembered) known.clear()
    known.set(word, found)
    return found
  }
}

function isPart(term: string, word: string, isWord: (part: string) => boolean): boolean {
  const at = word.indexOf(term)
  if (at < 0 || word === term) return false
  const before = word.slice(0, at).replace(/-$/, '')
  const after = word.slice(at + term.length)
  if (notBefore.has(before)) return false
  // "vorderingen" is the term itself
  if (before === '' && /^(?:s|en|n|'s)?$/.test(after)) return false
  const stands = (part: string) => part.length > 2 && isWord(part)
  const opens = before === '' || stands(before) || stands(before.replace(/(?:s|en|e)$/, ''))
  if (/^(?:s|en|n)?$/.test(after)) return opens
  return opens && ['', 's', 'en', '-', 's-'].some(link => after.startsWith(link) && stands(after.slice(link.length)))
}
