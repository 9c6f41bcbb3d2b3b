/** The names a configuration may use, as values: the types of the contract exist only while compiling. */
import type {TemplateSyntax} from '../formats/letter.js'
import type {PartOfSpeech} from '../language/dictionary.js'
import type {Language, Locale, Scores, Severity} from '../report/report.js'

/** A list with exactly the members of a union: the compiler refuses one too few, too many or unknown. */
function names<T extends string>(all: Record<T, true>): readonly T[] {
  return Object.keys(all) as T[]
}

export {letterTypes} from '../reading/letter-types.js'

export const templateSyntaxes = names<TemplateSyntax>({
  handlebars: true,
  jinja: true,
  twig: true,
  freemarker: true,
  latte: true,
  dollar: true
})

/** From worst to mildest. */
export const severities = names<Severity>({error: true, warning: true, hint: true})
export const partsOfSpeech = names<PartOfSpeech>({
  noun: true,
  verb: true,
  adjective: true,
  adverb: true,
  preposition: true,
  conjunction: true,
  pronoun: true,
  phrase: true
})
export const locales = names<Locale>({nl: true, en: true})
export const languages = names<Language>({nl: true, en: true})

/** The six dimensions, in the order in which they are shown. */
export const scoreNames = names<keyof Scores>({
  readability: true,
  jargon: true,
  doability: true,
  contact: true,
  recovery: true,
  tone: true
})
