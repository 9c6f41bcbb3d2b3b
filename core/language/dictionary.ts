import type {RoleCues} from '../formats/roles.js'
import type {PlaceholderHints} from '../formats/templates/meaning.js'
import type {AbbreviationResult, Language, LetterType} from '../report/report.js'
import {CueSet, type CueSource} from './cues.js'
import type {LanguageSource} from './data.js'

/** Which list a word stands in; each is used by one rule. */
export type WordList = 'term' | 'formal' | 'prepositional' | 'opening' | 'empty' | 'vague'

/** A word or phrase that writers can do without, with plain ones. */
export interface WordEntry {
  id: string
  list: WordList
  term: string
  plain: string[]
  /** `sure`: replacing the term by `plain[0]` is right in every sentence */
  repair?: 'sure'
  /** other forms, each with a sure replacement or null */
  forms?: Record<string, string | null>
  explanation?: string
  level?: 'hint' | 'warning'
  unless?: string[]
}

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
  variants?: string[]
  help?: boolean
}

/** A cue for what a letter does. */
export interface TypeCue extends CueSource {
  type: LetterType
  weight: number
  where?: 'subject' | 'early'
}

/** One language's dictionaries as `npm run generate` writes them. */
export interface DictionarySource {
  /** first characters of a hash over the dictionaries: the report names it */
  version: string
  language: LanguageSource
  cues: CueSource[]
  letterTypes: TypeCue[]
  words: WordEntry[]
  abbreviations: AbbreviationEntry[]
  organisations: OrganisationEntry[]
}

/** What does not depend on a letter's language. */
export interface SharedSource {
  placeholders: PlaceholderHints
  roles: RoleCues
}

/** A language's dictionaries made ready for look-ups; made once. */
export interface Dictionary {
  language: Language
  version: string
  cues: CueSet
  words: Map<string, WordEntry>
  letterTypes: Map<string, TypeCue>
  /** by exact spelling, and in lower case where case does not matter */
  abbreviations: Map<string, AbbreviationEntry>
  organisations: Map<string, OrganisationEntry>
}

/** The cues by which a word entry is found: the term, then its forms in order. */
export function wordCues(entry: Pick<WordEntry, 'term' | 'forms'>): string[] {
  return [entry.term, ...Object.keys(entry.forms ?? {})]
}

/** @throws Error on a cue that cannot be used: a mistake in a dictionary, caught by the tests */
export function prepareDictionary(language: Language, source: DictionarySource): Dictionary {
  const words = new Map(source.words.map(entry => [`${entry.list}:${entry.id}`, entry]))
  const letterTypes = new Map(source.letterTypes.map(cue => [`type:${cue.type}.${cue.id}`, cue]))
  const organisations = new Map(source.organisations.map(entry => [`organisation:${entry.id}`, entry]))
  const cues: CueSource[] = [...source.cues]
  for (const [id, cue] of letterTypes) cues.push({...cue, id})
  for (const [id, entry] of words) cues.push({id, cues: wordCues(entry), ...(entry.unless && {unless: entry.unless})})
  for (const [id, entry] of organisations) cues.push({id, cues: [entry.name, ...(entry.variants ?? [])]})
  const abbreviations = new Map<string, AbbreviationEntry>()
  for (const entry of source.abbreviations) {
    for (const form of [entry.short, ...(entry.variants ?? [])]) {
      abbreviations.set(form, entry)
      if (entry.caseSensitive === false) abbreviations.set(form.toLowerCase(), entry)
    }
  }
  return {language, version: source.version, cues: new CueSet(cues), words, letterTypes, abbreviations, organisations}
}
