import type {Flag} from './clause-cues.js'

/** What clauses are read by (`dictionaries/nl/clauses.yaml`). */
export interface ClauseWords {
  reader: ReadonlySet<string>
  readerOwn: ReadonlySet<string>
  sender: ReadonlySet<string>
  readerNouns: ReadonlySet<string>
  household: ReadonlySet<string>
  senderNouns: ReadonlySet<string>
  otherNouns: ReadonlySet<string>
  merging: ReadonlySet<string>
  would: ReadonlySet<string>
  negators: ReadonlySet<string>
  bounds: ReadonlySet<string>
  /** words that point back to a step: "Doe dat", "Bel ons daarvoor" */
  pointers: ReadonlySet<string>
  pointingAdverbs: ReadonlySet<string>
  modals: Readonly<Record<string, Flag>>
  embedding: Readonly<Record<string, Flag | 'asserted'>>
  subordinators: Readonly<Record<string, Flag>>
}

/** The same as it stands in the file. */
export type ClauseSource = {
  [K in keyof ClauseWords]: ClauseWords[K] extends ReadonlySet<string> ? string[] : ClauseWords[K]
}

const none = {} as ClauseSource

/** Lists as sets; a language without a parser has none. */
export function prepareClauses(source: ClauseSource = none): ClauseWords {
  const set = (list: string[] = []) => new Set(list)
  return {
    reader: set(source.reader),
    readerOwn: set(source.readerOwn),
    sender: set(source.sender),
    readerNouns: set(source.readerNouns),
    household: set(source.household),
    senderNouns: set(source.senderNouns),
    otherNouns: set(source.otherNouns),
    merging: set(source.merging),
    would: set(source.would),
    negators: set(source.negators),
    bounds: set(source.bounds),
    pointers: set(source.pointers),
    pointingAdverbs: set(source.pointingAdverbs),
    modals: source.modals ?? {},
    embedding: source.embedding ?? {},
    subordinators: source.subordinators ?? {}
  }
}

/** What the language room needs from the dictionaries, made ready once. */
export interface LanguageData {
  /** month names in lower case → 1–12 */
  months: Map<string, number>
  /** a date in words, with groups `day`, `month` and `year` */
  datePattern: RegExp
  /** number words → value */
  numbers: Map<string, number>
  /** abbreviations with a full stop that never end a sentence, in lower case */
  neverEnds: Set<string>
  /** abbreviations with a full stop that may end a sentence, in lower case */
  mayEnd: Set<string>
  /** words that a sentence often starts with, in lower case */
  starters: Set<string>
  /** ordinary words with a full stop that look like abbreviations to a parser, in lower case */
  plainWords: Set<string>
}

/** The language part of the generated dictionary (`dictionaries/nl/language.yaml`). */
export interface LanguageSource {
  months: string[]
  weekdays: string[]
  numbers: Record<string, number>
  neverEnds: string[]
  mayEnd: string[]
  starters: string[]
  plainWords: string[]
}

export function prepareLanguage(source: LanguageSource): LanguageData {
  const months = new Map<string, number>()
  source.months.forEach((name, i) => {
    for (const form of name.split('|')) months.set(form, i + 1)
  })
  const names = [...months.keys()].join('|')
  const days = source.weekdays.join('|')
  return {
    months,
    datePattern: new RegExp(
      `\\b(?:(?:${days}),? )?(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)? (?<month>${names})\\b\\.?(?: (?<year>\\d{4})\\b| \\uA78F)?`,
      'gi'
    ),
    numbers: new Map(Object.entries(source.numbers)),
    neverEnds: new Set(source.neverEnds),
    mayEnd: new Set(source.mayEnd),
    starters: new Set(source.starters),
    plainWords: new Set(source.plainWords)
  }
}
