import type {ElementName, ElementStatus, LetterType, PartName, Requirement} from '../report/report.js'

/** A stretch of a block's prose that shows something. */
export interface Evidence {
  block: number
  start: number
  end: number
}

export interface TypeReading {
  value: LetterType
  confidence: number
  given: boolean
  also: LetterType[]
  evidence: Evidence[]
}

export interface ElementReading {
  status: ElementStatus
  evidence: Evidence[]
  /** for `conditional`: the template condition under which it is there */
  condition: string | null
}

/** Something that the letter's type needs beside the elements: an amount, a term, the reasons. */
export interface PartReading extends ElementReading {
  requirement: Requirement
}

export interface Deadline extends Evidence {
  sentence: number
  kind: 'absolute' | 'relative'
  who: 'reader' | 'organisation'
  days: number | null
  date: string | null
  unit: 'day' | 'working-day' | 'week' | 'month' | 'year' | null
  /** how many of `unit`; null where it is not said */
  count: number | null
  /** what a relative term counts from: this letter, or something else that is named; null when it is not said */
  runsFrom: 'letter' | 'elsewhere' | null
  /** the date after which a relative term begins to run, where it is known: that of the letter */
  from: string | null
  /** the deadline counts from a date in the past that the reader must look up (na dagtekening) */
  fromLetter: boolean
}

export interface Action extends Evidence {
  sentence: number
  obligation: 'must' | 'may' | 'conditional'
  /** index in `Reading.deadlines` */
  deadline: number | null
  documents: string[]
  route: 'digital' | 'paper' | 'phone' | 'counter' | null
}

export interface Abbreviation extends Evidence {
  text: string
  kind: 'organisation' | 'law' | 'identifier' | 'text' | 'unknown'
  known: boolean
  definedAt: Evidence | null
}

/** A subject of the letter. */
export interface Topic extends Evidence {
  /** a line at most */
  title: string
  /** what the letter is about; the others come on top of it */
  main: boolean
}

/** What the sender does next. */
export interface NextStep extends Evidence {
  /** the words that say when; null when nothing does */
  when: Evidence | null
  /** ISO date, where the letter names one */
  date: string | null
}

/** What the letter says, apart from how it says it. */
export interface Reading {
  type: TypeReading
  elements: Record<ElementName, ElementReading>
  /** only those that the letter's type needs */
  parts: Partial<Record<PartName, PartReading>>
  actions: Action[]
  deadlines: Deadline[]
  consequences: Evidence[]
  keyMessage: (Evidence & {wordsBefore: number}) | null
  /** the main subject first */
  topics: Topic[]
  nextStep: NextStep | null
  abbreviations: Abbreviation[]
  /** asks a login, an upload, or any other digital step of the reader */
  asksDigital: Evidence[]
  asksMoney: boolean
}
