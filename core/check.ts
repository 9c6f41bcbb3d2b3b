import {readLetter} from './formats/read.js'
import type {CheckOptions} from './index.js'
import {type BlockCache, buildTree, type LanguageEngine} from './language/build.js'
import {detectLanguage} from './language/detect.js'
import type {Dictionary, SharedSource} from './language/dictionary.js'
import {readTree} from './reading/index.js'
import {letterTypes} from './reading/letter-types.js'
import {buildReport} from './report/build.js'
import {compareFindings, wordFinding, wordFindings} from './report/findings.js'
import {Paragraphs} from './report/paragraphs.js'
import {Places} from './report/places.js'
import type {Language, LetterType, Locale, Report} from './report/report.js'
import {suppress} from './report/suppress.js'
import {noOwnTerms} from './rules/own-words.js'
import {rules} from './rules/registry.js'
import {activeRules, runRules} from './rules/run.js'
import type {Settings} from './settings/settings.js'
import {version} from './version.js'

/** Everything loaded once: per language an engine and its dictionary. */
export interface Loaded {
  shared: SharedSource
  languages: Record<Language, {engine: LanguageEngine; dictionary: Dictionary}>
  cache: BlockCache
}

const knownRules: ReadonlySet<string> = new Set(rules.map(rule => rule.id))

/** text → letter → tree → reading → rules → scores → report */
export function check(text: string, options: CheckOptions, settings: Settings, locale: Locale, loaded: Loaded): Report {
  const letter = readLetter(text, {
    path: options.path ?? 'brief.txt',
    hints: loaded.shared.placeholders,
    roleCues: loaded.shared.roles,
    ...(options.format && {format: options.format}),
    ...(templateOf(options, settings) !== undefined && {template: templateOf(options, settings)!}),
    ...(options.resolve && {resolve: options.resolve})
  })
  const language = options.language ?? settings.language ?? detectLanguage(letter)
  const {engine, dictionary} = loaded.languages[language]
  const tree = buildTree(letter, engine, loaded.cache)
  const {look, reading} = readTree(tree, dictionary, givenType(options, letter.given.letterType, settings))
  const places = new Places(letter)
  const active = activeRules(rules, settings.rules)
  const hits = runRules(active, look, reading, {ownTerms: settings.terms ?? noOwnTerms, knownRules})
  const paragraphs = new Paragraphs(look, reading, places, locale, settings.organisation)
  const {kept, suppressed, unused} = suppress(letter, wordFindings(hits, places, locale, paragraphs), places)
  const unusedRule = active.find(({rule}) => rule.id === 'config/unused-ignore')
  if (unusedRule) for (const {at} of unused) kept.push(wordFinding(unusedRule, {at: {range: at}}, places, locale))
  return buildReport(look, reading, kept.sort(compareFindings), suppressed, places, {
    name: 'briefmaat',
    version,
    dictionaries: dictionary.version,
    model: newest(engine.syntax?.version, dictionary.acts?.version)
  })
}

/** The later of the dates of the parser and of what was learnt from labelled letters. */
function newest(...dates: (string | undefined)[]): string | null {
  return (
    dates
      .filter(date => date !== undefined)
      .sort()
      .at(-1) ?? null
  )
}

function templateOf(options: CheckOptions, settings: Settings): CheckOptions['template'] {
  return options.template !== undefined ? options.template : settings.templates?.syntax
}

function givenType(options: CheckOptions, inFile: string | undefined, settings: Settings): LetterType | undefined {
  const known = letterTypes.find(type => type === inFile?.toLowerCase())
  return options.letterType ?? known ?? settings.letterType
}
