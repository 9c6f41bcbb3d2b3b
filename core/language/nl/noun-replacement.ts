import type {SyntaxWord} from '../tree.js'
import type {Edit, Site} from './replacements.js'
import {headPlace} from './word-cues.js'
import type {WordData} from './word-data.js'

const shortestHead = 4
/** What is no noun phrase: these words make a sentence of it. */
export const clauseWords: ReadonlySet<string> = new Set(
  'dat die dit deze wie wat waar hoe of als omdat niet u wij we ons uw uzelf is zijn was wordt worden werd kan kunt mag moet heeft hebt hebben krijgt'.split(
    ' '
  )
)
const articles = new Set(['de', 'het', 'een', 'dit', 'deze', 'die', 'dat', 'uw', 'ons', 'onze', 'alle', 'elke'])
/** Determiners that show the gender of their noun: with a de-word, with a het-word. */
const pairs: readonly (readonly [common: string, neuter: string])[] = [
  ['de', 'het'],
  ['deze', 'dit'],
  ['die', 'dat'],
  ['onze', 'ons'],
  ['elke', 'elk'],
  ['iedere', 'ieder'],
  ['welke', 'welk']
]
/** After these an adjective has an -e with every noun. */
const definite = new Set('de het deze dit die dat onze ons uw mijn zijn haar hun jouw jullie'.split(' '))
/** With these old forms the noun cannot change. */
const frozen = new Set(['ten', 'ter', 'der', 'des', 'te', 'den'])

/** A plain noun in place of a listed one: its number, and article and adjectives before it that agree. */
export function replaceNoun(plain: string, site: Site): Edit[] | null {
  const {entry, places, syntax, inflector, words, start, end} = site
  const ownWords = entry.term.split(' ')
  const head = syntax[places[headPlace(ownWords)] ?? -1]
  if (!head || places.length !== ownWords.length || isScattered(places)) return null
  const plainWords = plain.split(' ')
  if (plainWords.some(word => clauseWords.has(word)) || articles.has(plainWords[0]!) || plain.includes(',')) return null
  const at = headPlace(plainWords)
  const noun = plainWords[at]!
  if (!isNoun(noun, words) || (noun.endsWith('en') && inflector.plural(noun) !== noun && plainWords.length > at + 1))
    return null
  const before = places[0]! - 1
  if (frozen.has(syntax[before]?.form.toLowerCase() ?? '')) return null
  const form = head.form.toLowerCase()
  const ownHead = ownWords[headPlace(ownWords)]!
  const plural = form !== ownHead
  const alwaysPlural = inflector.plural(noun) === noun
  if (plural || head.features.Number === 'Plur') {
    if (!plural && !alwaysPlural) return null
    const many = inflector.plural(noun)
    if (many === null) return null
    const changed = plainWords.map((word, i) => (i === at ? many : i === at - 1 ? inflector.adjective(word) : word))
    return at > 1 ? null : [{start, end, text: changed.join(' ')}]
  }
  if (alwaysPlural) return null
  return agreeing(plainWords, at, site, before)
}

/** One of something: article and adjectives take the gender of the plain noun. */
function agreeing(plainWords: readonly string[], at: number, site: Site, before: number): Edit[] | null {
  const {syntax, inflector, start, end, places} = site
  const adjectives: SyntaxWord[] = []
  let i = before
  while (syntax[i]?.partOfSpeech === 'ADJ' && syntax[i]!.relation === 'amod') adjectives.push(syntax[i--]!)
  const article = syntax[i]
  const word = article && isDeterminer(article) ? article.form.toLowerCase() : ''
  const neuter = inflector.isNeuter(plainWords[at]!)
  const isDefinite = definite.has(word)
  const text = plainWords.map((plain, k) => (k === at - 1 && isDefinite ? inflector.adjective(plain) : plain))
  if (isDefinite && at > 1) return null
  const edits: Edit[] = [{start, end, text: text.join(' ')}]
  const pair = pairs.find(each => each.includes(word))
  const was = pair ? word === pair[1] : null
  if (pair && was !== neuter) {
    edits.push({start: article!.start, end: article!.end, text: likeArticle(article!.form, pair[neuter ? 1 : 0])})
    if (isRelative(syntax, places.at(-1)!)) return null
  }
  if (!isDefinite)
    for (const adjective of adjectives) {
      const wanted = neuter ? adjective.lemma : inflector.adjective(adjective.lemma)
      const form = adjective.form.toLowerCase()
      if (form === wanted || form === inflector.adjective(form)) {
        if (form !== wanted && neuter && inflector.adjective(adjective.lemma) === form)
          edits.push({start: adjective.start, end: adjective.end, text: adjective.lemma})
        continue
      }
      if (inflector.adjective(adjective.lemma) !== wanted && adjective.lemma !== wanted) return null
      edits.push({start: adjective.start, end: adjective.end, text: wanted})
    }
  return edits
}

/** A listed noun, or a longer word that ends in one. */
function isNoun(word: string, words: WordData): boolean {
  for (let at = 0; word.length - at >= shortestHead; at++)
    if ((at === 0 || at >= shortestHead) && words.noun(word.slice(at))) return true
  return false
}

function likeArticle(model: string, article: string): string {
  return model[0] === model[0]!.toUpperCase() ? article[0]!.toUpperCase() + article.slice(1) : article
}

function isDeterminer({partOfSpeech, relation}: SyntaxWord): boolean {
  return partOfSpeech === 'DET' || (partOfSpeech === 'PRON' && (relation === 'det' || relation.startsWith('nmod')))
}

/** "het verzoek dat u deed": the word after it would have to change too. */
function isRelative(syntax: readonly SyntaxWord[], at: number): boolean {
  return syntax
    .slice(at + 1, at + 4)
    .some(({form, partOfSpeech}) => partOfSpeech === 'PRON' && /^(?:die|dat)$/i.test(form))
}

function isScattered(places: readonly number[]): boolean {
  return places.some((at, i) => i > 0 && at - places[i - 1]! > 1)
}
