import type {Loaded} from './check.js'
import {readLetter} from './formats/read.js'
import {buildTree} from './language/build.js'
import type {WordList} from './language/dictionary.js'
import type {AbbreviationResult} from './report/report.js'
import {termInside} from './rules/compounds.js'

/** A word that stands in one of the lists. */
export interface ListedWord {
  /** the rule that tells of it in letters */
  ruleId: string
  /** in its base form */
  term: string
  plain: string[]
  /** in at most twelve words; null when the list has none */
  explanation: string | null
  /** the field a term belongs to, by the name of its file: `debts-collection`; null for other words */
  domain: string | null
  severity: 'warning' | 'hint'
  /** of an abbreviation: what it stands for */
  kind: AbbreviationResult['kind'] | null
  /** nearly everybody knows it: it is never told of */
  known: boolean
}

/** The rule that uses a list. */
export const ruleOf: Record<WordList, string> = {
  term: 'jargon/term',
  formal: 'jargon/formal-word',
  prepositional: 'readability/prepositional-phrase',
  opening: 'tone/stock-opening',
  empty: 'tone/empty-phrase',
  vague: 'doability/vague-deadline'
}

/** The listed Dutch words in a text, in any form, in order of place; for `briefmaat explain`. */
export function lookUp(text: string, {languages: {nl}, shared, cache}: Loaded): ListedWord[] {
  const letter = readLetter(text, {
    path: 'x.txt',
    template: null,
    hints: shared.placeholders,
    roleCues: shared.roles
  })
  const {dictionary, engine} = nl
  const {sentences, syntax} = buildTree(letter, engine, cache)
  const found = new Map<string, ListedWord>()
  for (const {matches, words} of sentences) {
    for (const {text: short} of words) {
      const entry = dictionary.abbreviations.get(short) ?? dictionary.abbreviations.get(short.toLowerCase())
      if (entry)
        found.set(`abbreviation:${entry.id}`, {
          ruleId: 'jargon/undefined-abbreviation',
          term: entry.short,
          plain: [entry.full],
          explanation: entry.full,
          domain: null,
          severity: 'warning',
          kind: entry.kind,
          known: entry.known === true
        })
    }
    const inside = syntax ? words.flatMap(({text: word}) => termInside(word, syntax, dictionary) ?? []) : []
    for (const id of [...matches.map(match => match.id), ...inside]) {
      const entry = dictionary.words.get(id)
      // cues of other kinds are no words to explain
      const ruleId = entry && ruleOf[entry.list]
      if (!entry || !ruleId) continue
      found.set(id, {
        ruleId,
        term: entry.term,
        plain: entry.plain,
        explanation: entry.explanation ?? null,
        domain: entry.domain ?? null,
        severity: entry.level ?? 'hint',
        kind: null,
        known: false
      })
    }
  }
  return [...found.values()]
}
