import type {RoleCues} from '../formats/roles.js'
import type {PlaceholderHints} from '../formats/templates/meaning.js'
import type {AbbreviationResult, Language, LetterType} from '../report/report.js'
import {ActsModel} from './acts-model.js'
import {ClauseCueSet, type ClauseCueSource, indexClasses, indexClauseCues} from './clause-cues.js'
import {CueSet, type CueSource, indexCues} from './cues.js'
import {type ClauseSource, type ClauseWords, type LanguageSource, prepareClauses} from './data.js'
import {type InflectionSource, Inflector} from './nl/inflect.js'
import {compoundKey, compoundTerms, packWord, type WordEntry, Words} from './word-entries.js'

export type {PartOfSpeech, WordEntry, WordList} from './word-entries.js'

export interface AbbreviationEntry {
  id: string
  short: string
  full: string
  kind: Exclude<AbbreviationResult['kind'], 'unknown'>
  known?: boolean
  caseSensitive?: boolean
  variants?: string[]
}

export interface OrganisationEntry {
  id: string
  name: string
  kind: string
  /** not packed: they stand in the index */
  variants?: string[]
  help?: boolean
}

/** What a letter that holds a certain cue does. */
export interface TypeCue {
  type: LetterType
  weight: number
  where?: 'subject' | 'early'
}

/** Something that is recognised by words in a row, by clauses, or by both. */
export type EntrySource = CueSource & ClauseCueSource

/** One language's dictionaries before they are packed. */
export interface DictionarySource {
  /** first characters of a hash over the dictionaries: the report names it */
  version: string
  language: LanguageSource
  clauses?: ClauseSource
  /** a language without it does not inflect */
  inflection?: InflectionSource
  /** words that go for one another in clause cues: `@benefit` */
  classes?: Record<string, string[]>
  /** words that name one thing, the plainest first */
  synonyms?: {id: string; words: string[]}[]
  cues: EntrySource[]
  letterTypes: (TypeCue & EntrySource)[]
  words: WordEntry[]
  abbreviations: AbbreviationEntry[]
  organisations: OrganisationEntry[]
}

/** What does not depend on a letter's language. */
export interface SharedSource {
  placeholders: PlaceholderHints
  roles: RoleCues
}

/** Entries by a key of theirs. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>

/** A language's dictionaries made ready for look-ups; made once. Entries go by the ids of their cues. */
export interface Dictionary {
  language: Language
  version: string
  cues: CueSet
  clauses: ClauseCueSet
  clauseWords: ClauseWords
  /** what sentences do, as far as it was learnt from labelled letters; null where it was not */
  acts: ActsModel | null
  inflector: Inflector
  /** groups of words that name one thing, by each of their words */
  synonyms: ReadonlyMap<string, readonly string[]>
  words: Lookup<WordEntry>
  /** the id of a term inside a compound that counts there, the longest first; null when there is none */
  compoundTerm(word: string, isWord: (part: string) => boolean): string | null
  letterTypes: ReadonlyMap<string, TypeCue>
  /** by exact spelling, and in lower case where case does not matter */
  abbreviations: Lookup<AbbreviationEntry>
  organisations: Lookup<OrganisationEntry>
}

interface Packed {
  cue: EntrySource
  known: object
}

function packType({cues, unless, not, clauses, mood, id, ...known}: TypeCue & EntrySource): Packed {
  const cue = {
    id: `type:${known.type}.${id}`,
    cues: cues ?? [],
    ...(unless && {unless}),
    ...(not && {not}),
    ...(clauses && {clauses}),
    ...(mood && {mood})
  }
  return {cue, known}
}

function packOrganisation({variants = [], ...entry}: OrganisationEntry): Packed {
  return {cue: {id: `organisation:${entry.id}`, cues: [entry.name, ...variants]}, known: entry}
}

/** Of entries with one id the last counts. */
function byId(entries: Packed[]): Packed[] {
  return [...new Map(entries.map(entry => [entry.cue.id, entry])).values()]
}

/**
 * A language's dictionaries as one text, of which only those lines are read that a letter asks for: reading them all
 * would take longer than checking the letter. First a line with `version` and `language`, then, parted by empty lines:
 * - everything with cues: its id, and what is known of it in JSON
 * - abbreviations in JSON
 * - forms of abbreviations, each with the number of its line
 * - the `CueIndex` in so many pieces, each for the keys that `pieceOf` counts to it
 * @throws Error on a cue that cannot be used: a mistake in a dictionary
 */
export function packDictionary(source: DictionarySource): string {
  const {
    version,
    language,
    clauses,
    inflection,
    synonyms,
    classes = {},
    cues,
    letterTypes,
    words,
    organisations,
    abbreviations
  } = source
  const inflector = inflection ? new Inflector(inflection) : null
  const entries = [
    ...cues.map(cue => ({cue, known: undefined})),
    ...byId(letterTypes.map(packType)),
    ...byId(words.map(word => packWord(word, inflector))),
    ...byId(organisations.map(packOrganisation))
  ]
  const forms = new Map<string, number>()
  abbreviations.forEach(({short, variants = [], caseSensitive}, line) => {
    for (const form of [short, ...variants]) {
      forms.set(form, line)
      if (caseSensitive === false) forms.set(form.toLowerCase(), line)
    }
  })
  const index: [string, string][][] = Array.from({length: pieces}, () => [])
  const sources = entries.map(({cue}) => cue)
  const compounds = words.filter(word => word.compounds).map(({list, id, term}) => `${list}:${id} ${term}`)
  index[pieceOf(compoundKey)]!.push([compoundKey, compounds.join('|')])
  for (const rows of [indexCues(sources), indexClauseCues(sources, classes), indexClasses(classes)])
    for (const row of rows) index[pieceOf(row[0])]!.push(row)
  const table = (rows: Iterable<readonly unknown[]>) => [...rows].map(row => row.join('\t')).join('\n')
  return [
    JSON.stringify({version, language, clauses, inflection, synonyms}),
    table(entries.map(({cue, known}) => (known ? [cue.id, JSON.stringify(known)] : [cue.id]))),
    abbreviations.map(entry => JSON.stringify(entry)).join('\n'),
    table(forms),
    ...index.map(table)
  ].join('\n\n')
}

const noInflection: InflectionSource = {
  separable: [],
  inseparable: [],
  verbs: {},
  unstressed: [],
  plurals: {},
  neuter: [],
  adjectives: {}
}

const pieces = 256

function pieceOf(key: string): number {
  const {length} = key
  const middle = key.charCodeAt(length >> 1)
  return (length * 7 + key.charCodeAt(0) * 31 + middle * 101 + key.charCodeAt(length - 1) * 211) % pieces
}

/** A packed dictionary made ready for look-ups, and what the language room needs of it. */
export function unpackDictionary(
  language: Language,
  packed: string,
  acts?: Uint8Array
): {dictionary: Dictionary; source: LanguageSource} {
  const [head = '', entries = '', abbreviations = '', forms = '', ...index] = packed.split('\n\n')
  const {
    version,
    language: source,
    clauses,
    inflection,
    synonyms = []
  } = JSON.parse(head) as Pick<DictionarySource, 'version' | 'language' | 'clauses' | 'inflection' | 'synonyms'>
  const known = new Known(entries.split('\n'))
  const short = abbreviations.split('\n')
  const lines = {line: (key: string) => lineIn(index[pieceOf(key)] ?? '', key), id: (entry: number) => known.id(entry)}
  return {
    source,
    dictionary: {
      language,
      version,
      cues: new CueSet(lines),
      clauses: new ClauseCueSet(lines),
      clauseWords: prepareClauses(clauses),
      acts: acts ? new ActsModel(acts) : null,
      inflector: new Inflector(inflection ?? noInflection),
      synonyms: new Map(synonyms.flatMap(({words}) => words.map(word => [word, words] as const))),
      words: new Words(known),
      compoundTerm: compoundTerms(() => lines.line(compoundKey) ?? ''),
      letterTypes: known.group('type:') as Map<string, TypeCue>,
      abbreviations: new Parsed(rows(forms).map(([form, line]) => [form, short[Number(line)]!])),
      organisations: known as Lookup<OrganisationEntry>
    }
  }
}

/** What stands after a key and a tab in one of the lines. */
function lineIn(lines: string, key: string): string | undefined {
  const start = lines.startsWith(`${key}\t`) ? 0 : lines.indexOf(`\n${key}\t`) + 1
  if (start === 0 && !lines.startsWith(`${key}\t`)) return undefined
  const end = lines.indexOf('\n', start)
  return lines.slice(start + key.length + 1, end < 0 ? undefined : end)
}

function rows(table: string): [key: string, value: string][] {
  return table === '' ? [] : table.split('\n').map(line => line.split('\t', 2) as [string, string])
}

/** Entries that stay JSON until they are asked for. */
class Parsed<T extends object> implements Lookup<T> {
  readonly #entries: Map<string, string | T>

  constructor(entries: [key: string, json: string][]) {
    this.#entries = new Map(entries)
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    if (typeof entry !== 'string') return entry
    const parsed = JSON.parse(entry) as T
    this.#entries.set(key, parsed)
    return parsed
  }
}

/** What is known of an id: lines of the id and, after a tab, JSON. */
class Known implements Lookup<unknown> {
  readonly #lines: readonly string[]
  readonly #places = new Map<string, number>()
  readonly #parsed: unknown[] = []

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  /** Whoever comes to know an id may ask for the rest of its line. */
  id(place: number): string {
    const id = this.#lines[place]!.split('\t', 1)[0]!
    this.#places.set(id, place)
    return id
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  get(id: string): unknown {
    const place = this.#places.get(id) ?? this.#lines.findIndex(line => line.startsWith(`${id}\t`))
    const json = this.#lines[place]?.split('\t', 2)[1]
    if (json !== undefined) this.#parsed[place] ??= JSON.parse(json)
    return this.#parsed[place]
  }

  group(prefix: string): Map<string, unknown> {
    const lines = this.#lines.filter(line => line.startsWith(prefix))
    return new Map(rows(lines.join('\n')).map(([id, json]) => [id, JSON.parse(json)]))
  }
}
