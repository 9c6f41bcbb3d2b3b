/** The Report: what Briefmaat says of one letter. Version 1; fields may be added, never changed. */

export type Severity = 'error' | 'warning' | 'hint'
export type Label = 'goed' | 'kan beter' | 'moeilijk'
export type Language = 'nl' | 'en'
export type Locale = 'nl' | 'en'

export type LetterType =
  | 'toekenning'
  | 'afwijzing'
  | 'terugvordering'
  | 'boete'
  | 'aanmaning'
  | 'informatieverzoek'
  | 'uitnodiging'
  | 'herstelverzoek'
  | 'ontvangstbevestiging'
  | 'voornemen'
  | 'informatiebrief'
  | 'beslissing-op-bezwaar'

export type ElementName =
  | 'phone'
  | 'phone_hours'
  | 'email'
  | 'visit_address'
  | 'postal_address'
  | 'website'
  | 'named_contact'
  | 'reference'
  | 'non_digital_alternative'
  | 'help_by_others'
  | 'objection_clause'
  | 'objection_deadline'
  | 'objection_address'
  | 'recovery_period'
  | 'extension_possible'
  | 'mistake_correction'
  | 'payment_plan'
  | 'hardship'
  | 'provisional_relief'
  | 'view'

/** What a letter of a type must hold beside the elements. */
export type PartName =
  | 'amount'
  | 'payment-term'
  | 'account'
  | 'offence'
  | 'provision'
  | 'reasons'
  | 'warning'
  | 'fee'
  | 'decision-date'
  | 'appointment-date'
  | 'appointment-time'
  | 'appointment-place'
  | 'appointment-purpose'

export type ElementStatus = 'present' | 'conditional' | 'absent' | 'unknown'
export type Requirement = 'required' | 'expected' | 'advised' | 'optional' | 'not-applicable'

/** A point in a file. */
export interface Point {
  /**
   * from 1
   * @minimum 1
   */
  line: number
  /**
   * from 1, in UTF-16 units
   * @minimum 1
   */
  column: number
  /**
   * from 0, in UTF-16 units
   * @minimum 0
   */
  offset: number
}

/** A stretch of a file with exactly its characters. */
export interface Span {
  text: string
  start: Point
  end: Point
  /** where the stretch is not in the letter's own file */
  path?: string
}

export interface LintScore {
  /** 0–100, higher is harder */
  score: number
  level: 1 | 2 | 3 | 4
  frequency: number
  dependencyLength: number
  contentWordsPerClause: number
  concreteNouns: number
}

/** One dimension: 0–100, higher is better. */
export interface Score {
  /**
   * @minimum 0
   * @maximum 100
   */
  score: number
  label: Label
}

export interface ReadabilityScore extends Score {
  /** true below 50 words: then it is an indication only */
  indicative: boolean
  lint: LintScore | null
  fleschDouma: number | null
  leesindexA: number | null
  wordsPerSentence: number | null
  passivePercentage: number | null
}

export interface JargonScore extends Score {
  termsPer100Words: number
}

/** What adds to the demand (D01…) or to the support (R01…) of a letter, with its sentences. */
export interface Contribution {
  id: string
  points: number
  at: Span[]
}

export interface DoabilityScore extends Score {
  /**
   * @minimum 0
   * @maximum 100
   */
  demand: number
  band: 'laag' | 'middel' | 'hoog' | 'zeer hoog'
  /** ids of the supports that are present */
  support: string[]
  contributions: Contribution[]
}

export interface Scores {
  readability: ReadabilityScore
  jargon: JargonScore
  doability: DoabilityScore
  contact: Score
  recovery: Score
  tone: Score
}

export interface LetterTypeResult {
  value: LetterType
  /**
   * @minimum 0
   * @maximum 1
   */
  confidence: number
  /** true when configuration, front matter or the caller named it */
  given: boolean
  also: LetterType[]
  evidence: Span[]
}

export interface ElementResult {
  status: ElementStatus
  requirement: Requirement
  evidence: Span[]
  /** the template condition under which it is there, or null */
  condition: string | null
}

export interface ActionResult {
  text: string
  obligation: 'must' | 'may' | 'conditional'
  /** index in `deadlines`, or null */
  deadline: number | null
  documents: string[]
  route: 'digital' | 'paper' | 'phone' | 'counter' | null
  at: Span
}

export interface DeadlineResult {
  text: string
  kind: 'absolute' | 'relative'
  who: 'reader' | 'organisation'
  days: number | null
  /** ISO date when it can be computed */
  date: string | null
  at: Span
}

/** A subject of the letter. */
export interface TopicResult {
  /** a line at most */
  title: string
  /** true for what the letter is about; the others come on top of it */
  main: boolean
  at: Span
}

/** What the sender does next. */
export interface NextStepResult {
  text: string
  /** ISO date, where the letter names one */
  date: string | null
  /** the words that say when, or null */
  when: Span | null
  at: Span
}

export interface AbbreviationResult {
  text: string
  kind: 'organisation' | 'law' | 'identifier' | 'text' | 'unknown'
  definedAt: Span | null
  at: Span
}

export interface SentenceResult {
  words: number
  /** null where the language has no parser */
  passive: boolean | null
  /** LiNT-II, 0–100, higher is harder; null when the sentence has no finite verb or no noun that is listed */
  lint: number | null
  at: Span
}

export interface Finding {
  ruleId: string
  severity: Severity
  message: string
  /** why it matters and, where known, the source */
  note: string
  /** the words found, or null when something is missing */
  actual: string | null
  /** one entry: a sure repair; several: suggestions */
  expected: string[]
  /** the stretch that `expected` replaces, where it is wider than `at`: an article, a verb's other half */
  expectedAt?: Span
  /** the listed word that was found, in its base form */
  term?: string
  /** `expected` is for the writer to choose from, even where it holds one text; `fix` leaves it */
  suggestion?: true
  at: Span
  url: string
  /**
   * when something is missing: a paragraph for it in the letter's own form of address, format (without tags around it)
   * and template syntax, with `[…]` where the writer knows what comes; null where there is none
   */
  insert?: string | null
  /** what that paragraph is about, for a button: `bezwaar maken` */
  insertAbout?: string
  /** where it goes, in the file that `at` is in: between two paragraphs */
  insertAt?: Point
}

export interface Suppressed {
  ruleId: string
  reason: string | null
  at: Span
}

export interface Report {
  version: 1
  /** `model`: the date of the language model, since scores depend on it; null where the language has none */
  tool: {name: 'briefmaat'; version: string; dictionaries: string; model: string | null}
  path: string
  /** a part (layout, partial) is never sent by itself: it is checked for its words, not for elements */
  kind: 'letter' | 'part'
  language: Language
  format: 'text' | 'markdown' | 'html'
  template: 'handlebars' | 'jinja' | 'twig' | 'freemarker' | 'latte' | 'dollar' | null
  letterType: LetterTypeResult
  parts: {path: string; found: boolean}[]
  counts: {words: number; sentences: number; paragraphs: number; placeholders: number}
  scores: Scores
  elements: Record<ElementName, ElementResult>
  /** only the parts that the letter's type needs; `unknown`: it may stand in what cannot be read */
  requiredParts: Partial<Record<PartName, ElementResult>>
  actions: ActionResult[]
  deadlines: DeadlineResult[]
  consequences: {text: string; at: Span}[]
  keyMessage: {text: string; at: Span} | null
  /** the main subject first */
  topics: TopicResult[]
  nextStep: NextStepResult | null
  abbreviations: AbbreviationResult[]
  sentences: SentenceResult[]
  findings: Finding[]
  suppressed: Suppressed[]
}
