import type {TemplateSyntax} from '../formats/letter.js'
import type {PartOfSpeech} from '../language/dictionary.js'
import type {LetterType, Locale, Scores, Severity} from '../report/report.js'

/** How a rule is set: off, another severity, or options of its own. */
export type RuleSetting = 'off' | Severity | {severity?: Severity; [option: string]: unknown}

/** An own word of the organisation. */
export interface OwnTerm {
  term: string
  /** plain words to offer instead */
  plain?: string[]
  /** never flag this word */
  allow?: boolean
  explanation?: string
  /** how the word is inflected; without it, a single word in -en is taken for a verb and another for a noun */
  partOfSpeech?: PartOfSpeech
}

/** The least score that is good enough for a dimension, 0–100. */
export type Thresholds = Partial<Record<keyof Scores, number>>

/** What an organisation or repository sets, after `extends` and `overrides` were resolved. */
export interface Settings {
  locale?: Locale
  rules?: Record<string, RuleSetting>
  terms?: OwnTerm[]
  letterType?: LetterType
  language?: 'nl' | 'en'
  organisation?: {name?: string; phone?: string; email?: string; website?: string; address?: string}
  /** `roots`: folders where parts of templates may stand; the loader makes them paths from the top */
  templates?: {syntax?: TemplateSyntax; roots?: string[]}
  /** the least score that is good enough, 0–100, for one or more dimensions */
  thresholds?: Thresholds
}
