import type {ElementName, ElementStatus, LetterType} from '../report/report.js'

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

export interface Deadline extends Evidence {
  sentence: number
  kind: 'absolute' | 'relative'
  who: 'reader' | 'organisation'
  days: number | null
  date: string | null
  unit: 'day' | 'working-day' | 'week' | 'month' | 'year' | null
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

/** What the letter says, apart from how it says it. */
export interface Reading {
  type: TypeReading
  elements: Record<ElementName, ElementReading>
  actions: Action[]
  deadlines: Deadline[]
  consequences: Evidence[]
  keyMessage: (Evidence & {wordsBefore: number}) | null
  abbreviations: Abbreviation[]
  /** asks a login, an upload, or any other digital step of the reader */
  asksDigital: Evidence[]
  asksMoney: boolean
}
