import type {Nodes} from 'nlcst'
import type {Letter, SourceRange} from '../formats/letter.js'
import type {Dictionary} from '../language/dictionary.js'
import type {Sentence, Tree, TreeBlock} from '../language/tree.js'
import type {Look} from '../reading/look.js'
import type {Evidence, Reading} from '../reading/reading.js'
import type {LetterType, Locale, Severity} from '../report/report.js'
import type {OwnTerm} from '../settings/settings.js'

export type Localised = Record<Locale, string>

/** Where a rule rests on: the law, a norm, research, a seed statement, or an own proposal. */
export interface RuleSource {
  kind: 'law' | 'norm' | 'research' | 'seed' | 'own'
  title: string
  /** the id in the rule catalogue, or the article */
  place?: string
  url?: string
}

export type OptionSpec =
  | {type: 'integer' | 'number'; default: number; minimum: number; maximum: number; help: Localised}
  | {type: 'boolean'; default: boolean; help: Localised}
  | {type: 'string'; default: string; values: readonly string[]; help: Localised}

export type OptionSpecs = Record<string, OptionSpec>
export type OptionValues<O extends OptionSpecs> = {[K in keyof O]: O[K]['default']}

/** What a rule may look at. */
export interface RuleContext<O extends OptionSpecs = OptionSpecs> {
  options: OptionValues<O>
  letter: Letter
  tree: Tree
  look: Look
  reading: Reading
  dictionary: Dictionary
  /** the organisation's own words */
  ownTerms: readonly OwnTerm[]
  /** the rules there are, for rules about directives */
  knownRules: ReadonlySet<string>
}

/** A finding before wording: a range, and the data for the message. */
export interface Hit {
  /** a stretch of a block's prose, a node of the tree in that block, or a stretch of a source (a tag, a comment) */
  at: Evidence | {block: number; node: Nodes} | {range: SourceRange}
  /** for the message; a list holds keys of names in the message catalogue */
  data?: Record<string, string | number | readonly string[]>
  /** which of several messages; default the only one */
  message?: string
  /** texts to put in place of what was found: one is a sure repair, unless it is a suggestion */
  expected?: string[]
  /** the stretch that `expected` replaces, where it is wider than the finding */
  expectedAt?: Evidence
  /** `expected` is for the writer to choose from, even where it holds one text */
  suggestion?: boolean
  severity?: Severity
  /** the listed word, in its base form, and what it means */
  word?: {term: string; explanation?: string | undefined}
  /** something is missing: the place is where it would be added */
  missing?: boolean
  /** the paragraph for what is missing, by its name in `dictionaries/nl/paragraphs.yaml` */
  insert?: string
}

export interface Example {
  /** ⟦ and ⟧ mark the exact range that must be found, in bad examples */
  text: string
  options?: Record<string, unknown>
  letterType?: LetterType
  language?: 'nl' | 'en'
  /** an example that cannot stand in every format or beside a placeholder */
  only?: 'text' | 'handlebars' | 'html' | 'markdown'
}

export interface RuleDefinition<O extends OptionSpecs> {
  /** permanent: file, documentation page and configuration key bear it */
  id: string
  title: Localised
  /** one sentence: what the reader runs into */
  why: Localised
  sources: RuleSource[]
  severity: Severity
  status: 'trial' | 'stable' | 'retired'
  since: string
  options: O
  message: Localised | Record<string, Localised>
  good: Example[]
  bad: Example[]
  /** languages it can judge; default both */
  languages?: readonly ('nl' | 'en')[]
  /** false: not for parts, which are never sent by themselves; default true */
  parts?: boolean
  /** the paragraph that it offers, for those who read about the rule; a hit names its own */
  insert?: string
  sentence?(sentence: Sentence, context: RuleContext<O>): Iterable<Hit>
  block?(block: TreeBlock, context: RuleContext<O>): Iterable<Hit>
  letter?(context: RuleContext<O>): Iterable<Hit>
}

/** A rule as the registry knows it, whatever its options. */
export type Rule = RuleDefinition<OptionSpecs>

/** Types a rule: its options reach its functions with their own types. */
export function defineRule<const O extends OptionSpecs>(rule: RuleDefinition<O>): Rule {
  return rule as unknown as Rule
}

/** Defaults of a rule's options. */
export function defaultOptions(rule: Rule): Record<string, number | boolean | string> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]))
}

/** `message` of one wording or of several by key. */
export function messageOf(rule: Rule, key: string | undefined, locale: Locale): string {
  const {message} = rule
  if ('nl' in message && typeof message.nl === 'string') return message[locale] as string
  const several = message as Record<string, Localised>
  return (several[key ?? ''] ?? Object.values(several)[0]!)[locale]
}
