import type {Sentence, SyntaxWord} from '../language/tree.js'

/** Two denials that cancel each other; the places are those in `Sentence.syntax`. */
export interface DoubleNegation {
  /**
   * `adjective`: 'niet onmogelijk'; `without`: 'niet zonder'; `unless`: 'tenzij … niet'; `verb`: 'niet ontkennen';
   * `pair`: 'nooit niet', 'niemand … niet'
   */
  kind: 'adjective' | 'without' | 'unless' | 'verb' | 'pair'
  first: number
  last: number
}

/** Words that deny a clause; 'geen' by its noun. */
const denials = new Set(['niet', 'nooit', 'nergens', 'niemand', 'niets', 'geen'])
const adverbs = new Set(['niet', 'nooit', 'allerminst', 'geenszins'])
/** Adjectives with 'on-' whose opposite is the word without it: not 'onmiddellijk', and not 'onroerend'. */
const opposites = new Set(
  `onaannemelijk onaanvaardbaar onbegrijpelijk onbehoorlijk onbekend onbelangrijk onbereikbaar onbevoegd onbillijk
  onbruikbaar ondenkbaar onduidelijk oneens oneerlijk onevenredig ongebruikelijk ongegrond ongeldig ongeloofwaardig
  ongepast ongerechtvaardigd ongeschikt ongewenst ongewoon ongunstig onjuist onlogisch onmogelijk onnodig onrealistisch
  onrechtmatig onrechtvaardig onredelijk onterecht ontoelaatbaar onveilig onverantwoord onverenigbaar onverklaarbaar
  onverstandig onverwacht onvoldoende onvolledig onvoorstelbaar onwaarschijnlijk onwenselijk onwettig onzeker`.split(
    /\s+/
  )
)
/** Verbs that deny or forbid by themselves. */
const denying = new Set(['betwijfelen', 'nalaten', 'ontkennen', 'uitsluiten', 'verbieden', 'verhinderen'])
/** 'Niet zonder reden' says 'with reason' in the only way people say it. */
const idioms = new Set(['gevolgen', 'meer', 'moeite', 'reden', 'risico', 'succes'])
/** 'Niet alleen', 'niets anders dan' deny once or not at all. */
const harmless = new Set([
  'alleen',
  'anders',
  'enkel',
  'langer',
  'louter',
  'meer',
  'minder',
  'slechts',
  'uitsluitend',
  'zozeer'
])

/** The double negations of a sentence: within one clause by the tree, so that 'als u niet komt, krijgt u geen …' is none. */
export function doubleNegationsOf({syntax}: Pick<Sentence, 'syntax'>): DoubleNegation[] {
  const words = syntax.map(({form}) => form.toLowerCase())
  const found: DoubleNegation[] = []
  words.forEach((form, at) => {
    if (!denials.has(form) && !adverbs.has(form)) return
    const own = denialAt(syntax, words, at)
    if (own) found.push(own)
  })
  return found
}

function denialAt(syntax: readonly SyntaxWord[], words: readonly string[], at: number): DoubleNegation | undefined {
  const form = words[at]!
  const clause = clauseOf(syntax, at)
  if (adverbs.has(form)) {
    if (harmless.has(words[at + 1] ?? '')) return undefined
    if (words[at + 1] === 'zonder' && !idioms.has(words[at + 2] ?? ''))
      return {kind: 'without', first: at, last: at + 1}
    const adjective = deniedAdjective(syntax, words, at)
    if (adjective >= 0) return {kind: 'adjective', first: at, last: adjective}
    if (clause >= 0 && denying.has(syntax[clause]!.lemma) && syntax[clause]!.features.Mood !== 'Imp')
      return span(words, 'verb', at, clause)
  }
  if (clause < 0) return undefined
  const unless = syntax.findIndex(
    ({head, relation}, k) => head === clause && relation === 'mark' && words[k] === 'tenzij'
  )
  if (unless >= 0 && unless < at) return {kind: 'unless', first: unless, last: at}
  const other = words.findIndex(
    (word, k) =>
      k > at &&
      word !== form &&
      denials.has(word) &&
      clauseOf(syntax, k) === clause &&
      words[k - 1] !== 'voor' &&
      !harmless.has(words[k + 1] ?? '')
  )
  return other < 0 ? undefined : span(words, 'pair', at, other)
}

/** None where a conjunction or a comma parts the two: 'niet of onvolledig'. */
function span(
  words: readonly string[],
  kind: DoubleNegation['kind'],
  one: number,
  two: number
): DoubleNegation | undefined {
  const [first, last] = one < two ? [one, two] : [two, one]
  return isParted(words, first, last) ? undefined : {kind, first, last}
}

function isParted(words: readonly string[], first: number, last: number): boolean {
  return words.slice(first + 1, last).some(word => /^(?:en|of|maar|dan|ook|[,;:()–-])$/.test(word))
}

/** The adjective with 'on-' that a word for 'not' denies, or -1. */
function deniedAdjective(syntax: readonly SyntaxWord[], words: readonly string[], at: number): number {
  const {head} = syntax[at]!
  return opposites.has(words[head]?.replace(/e$/, '') ?? '') || opposites.has(words[head] ?? '')
    ? head > at && !isParted(words, at, head)
      ? head
      : -1
    : -1
}

/** The head of the clause that a word denies, or -1 where it denies a part of it: 'niet meer dan', 'niet-leden'. */
function clauseOf(syntax: readonly SyntaxWord[], at: number): number {
  const {head, relation} = syntax[at]!
  if (head < 0) return -1
  if (syntax[at]!.form.toLowerCase() !== 'geen') return relation === 'conj' || isPart(syntax, head) ? -1 : head
  const noun = syntax[head]!
  return relation === 'det' && /^(?:nsubj|nsubj:pass|obj|obl|obl:arg)$/.test(noun.relation) ? noun.head : -1
}

/** No verb, and no predicate with 'zijn': what is denied is a phrase within a clause. */
function isPart(syntax: readonly SyntaxWord[], head: number): boolean {
  const {partOfSpeech} = syntax[head]!
  return (
    partOfSpeech !== 'VERB' &&
    partOfSpeech !== 'AUX' &&
    !syntax.some(word => word.head === head && word.relation === 'cop')
  )
}
