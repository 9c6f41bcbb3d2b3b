import type {WordEntry} from '../dictionary.js'
import type {SyntaxWord} from '../tree.js'
import type {Inflector, VerbForms} from './inflect.js'
import {verbTerm} from './word-cues.js'
import type {WordData} from './word-data.js'

/** log10 per billion: a lemma that occurs less is likelier a guess than a word. */
const leastKnown = 3
/** How far two words of one phrase may lie apart in the tree. */
const mostSteps = 3
/** How far the preposition of a phrase may stand from it. */
const mostBefore = 10
const mostBehind = 8

/** Small words, of which the parser is sure. */
const closedClasses = new Set(['ADP', 'ADV', 'PRON', 'DET', 'CCONJ', 'SCONJ', 'NUM'])

/** The words of a match as the parser read them. */
export interface Found {
  entry: WordEntry
  /** places in the syntax, in order of the text */
  places: readonly number[]
  /** other words stand between them */
  hasGap: boolean
}

/**
 * Whether a match is the word that the entry means: the same kind of word, and, where others stand between its words,
 * words that belong together. The parser is only believed against the dictionary where it has a known word to put
 * instead: of rare words it is unsure.
 */
export function isMeant(found: Found, syntax: readonly SyntaxWord[], data: WordData, inflector: Inflector): boolean {
  const {entry, places, hasGap} = found
  const [first] = places
  if (first === undefined) return true
  if (entry.partOfSpeech === 'verb') {
    const {lead, verb, trail} = verbTerm(entry.term)
    if (lead !== '' && trail !== '' && !hasPreposition(trail, places, syntax)) return false
    if (lead !== '' && !lead.includes(' ') && hasOtherCase(lead, trail !== '', places, syntax)) return false
    if (lead === '' && hasGap && trail !== '' && isOfAnother(trail, places, syntax)) return false
    if (lead === '' && !isThatVerb(inflector.verb(verb, entry.separable), places, syntax)) return false
  }
  if (places.length === 1) return fitsKind(entry, syntax[first]!, syntax[first + 1], data)
  return !hasGap || entry.partOfSpeech !== 'verb' || belongTogether(places, syntax)
}

/** "Wij doen dit op verzoek van uw arts" is no "verzoek doen": the noun hangs on a preposition of its own. */
function hasOtherCase(
  lead: string,
  hasTrail: boolean,
  places: readonly number[],
  syntax: readonly SyntaxWord[]
): boolean {
  const nouns = places.filter(at => syntax[at]!.partOfSpeech === 'NOUN' && lead === syntax[at]!.form.toLowerCase())
  if (nouns.some(at => syntax[at]!.relation === 'fixed')) return true
  return syntax.some(
    ({head, relation}, at) =>
      nouns.includes(head) &&
      // "Doet u uw beroep op de post?"
      ((hasTrail && relation === 'nmod:poss') || (relation === 'case' && at < head && !places.includes(at)))
  )
}

/** "aanspraak maken op": without *op* it is another phrase. */
function hasPreposition(trail: string, places: readonly number[], syntax: readonly SyntaxWord[]): boolean {
  const from = places[0]! - mostBefore
  const to = places.at(-1)! + mostBehind
  const bare = trail === 'met' ? 'mee' : trail === 'tot' ? 'toe' : trail
  return syntax.some(({form}, at) => {
    const lower = form.toLowerCase()
    return (
      at >= from &&
      at <= to &&
      (lower === trail || /^(?:er|daar|hier|waar)(?=\p{L})/u.exec(lower)?.input.endsWith(bare) === true)
    )
  })
}

/** "voorzien in de kosten van het bestaan" is no "voorzien van": the preposition hangs on another word behind the first. */
function isOfAnother(trail: string, places: readonly number[], syntax: readonly SyntaxWord[]): boolean {
  const at = places.find(place => syntax[place]!.form.toLowerCase() === trail)
  const verb = places.find(place => isVerb(syntax[place]!))
  if (at === undefined || verb === undefined || verb > at || syntax[at]!.relation !== 'case') return false
  const {head} = syntax[syntax[at]!.head]!
  const isOwn = head === verb || head === syntax[verb]!.head
  return !isOwn && syntax.slice(verb + 1, at).some(word => word.relation === 'case' && word.partOfSpeech === 'ADP')
}

/** "Wij keuren het goed" is another verb than *keuren*; a stem such as *kort* must be read as a verb. */
function isThatVerb(forms: VerbForms, places: readonly number[], syntax: readonly SyntaxWord[]): boolean {
  const own = ({form}: SyntaxWord) =>
    [forms.stem, forms.present, forms.plural, forms.past, forms.pastPlural, forms.participle].includes(
      form.toLowerCase()
    )
  const at = places.find(place => isVerb(syntax[place]!)) ?? places.find(place => own(syntax[place]!)) ?? places[0]!
  const {form, partOfSpeech} = syntax[at]!
  const lower = form.toLowerCase()
  if (forms.particle === '') {
    if (syntax.some(({head, relation}) => head === at && relation === 'compound:prt')) return false
  }
  if (lower === forms.stem && lower !== forms.present && partOfSpeech !== 'VERB') return false
  // "Dit staat voor u klaar", "u hebt een band met de plaats": a preposition or a noun with its article is no half of a verb
  return !places.some(place => {
    if (
      forms.particle === '' ||
      place === at ||
      isTe(syntax[place]!) ||
      syntax[place]!.form.toLowerCase() !== forms.particle
    )
      return false
    const {relation, head} = syntax[place]!
    if (relation === 'case') return head !== at
    return syntax.some(word => word.head === place && /^(?:det|case|nmod:poss|amod)/.test(word.relation))
  })
}

function fitsKind({partOfSpeech}: WordEntry, word: SyntaxWord, next: SyntaxWord | undefined, data: WordData): boolean {
  const {partOfSpeech: read, features, lemma} = word
  const form = word.form.toLowerCase()
  const isNoun = read === 'NOUN' && data.noun(form) !== null
  const isOtherVerb = features.VerbForm === 'Fin' || features.VerbForm === 'Inf'
  switch (partOfSpeech) {
    case 'noun':
      // "bescheiden kantoren"
      if ((word.relation === 'amod' || read === 'ADJ') && next?.partOfSpeech === 'NOUN') return false
      return !(isOtherVerb && isKnown(lemma, data))
    case 'verb':
      return !closedClasses.has(read) && (!isNoun || features.VerbForm !== undefined)
    case 'adjective':
      return !isNoun && !(features.VerbForm === 'Fin' && isKnown(lemma, data))
    default:
      return true
  }
}

function isKnown(lemma: string, data: WordData): boolean {
  return (data.frequency(lemma) ?? 0) >= leastKnown
}

/**
 * The verb is the word that the others hang on, or hangs with them on the same word; a particle must not be the
 * preposition of something else.
 */
function belongTogether(places: readonly number[], syntax: readonly SyntaxWord[]): boolean {
  const verb = places.find(at => isVerb(syntax[at]!)) ?? places[0]!
  const {relation: own, head: above} = syntax[verb]!
  const anchor = above >= 0 && /^(?:aux|cop)/.test(own) ? above : verb
  const isBound = (at: number) => {
    const {relation, head, features} = syntax[at]!
    if (features.VerbForm === 'Fin') return false
    if (relation === 'compound:prt') return head === verb || sameClause(at, verb, syntax)
    if (relation === 'mark')
      // "het bewijs dient om te laten zien" is no duty
      return (
        head >= 0 &&
        (syntax[head]!.head === verb || above === head) &&
        !syntax.some(word => word.head === head && word.form.toLowerCase() === 'om')
      )
    return near(at, anchor, syntax) || near(anchor, at, syntax)
  }
  // words in a row stand or fall together: "in het geding"
  const rows: number[][] = []
  for (const at of places) {
    if (at === verb) continue
    const row = rows.at(-1)
    if (row && at - row.at(-1)! === 1) row.push(at)
    else rows.push([at])
  }
  return rows.every(row => row.some(at => Math.abs(at - verb) === 1 || isBound(at)))
}

function isTe({form}: SyntaxWord): boolean {
  return form.toLowerCase() === 'te'
}

function isVerb({partOfSpeech}: SyntaxWord): boolean {
  return partOfSpeech === 'VERB' || partOfSpeech === 'AUX'
}

function near(at: number, top: number, syntax: readonly SyntaxWord[]): boolean {
  for (let k = at, steps = 0; k >= 0 && steps <= mostSteps; k = syntax[k]!.head, steps++) if (k === top) return true
  return false
}

/** No other verb, comma or conjunction between. */
function sameClause(a: number, b: number, syntax: readonly SyntaxWord[]): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  for (let i = from + 1; i < to; i++) {
    const {partOfSpeech, features} = syntax[i]!
    if (partOfSpeech === 'SCONJ' || features.VerbForm === 'Fin') return false
  }
  return true
}
