import type {Sentence, SyntaxWord} from '../language/tree.js'

/** A verb that is hidden in a noun. */
export interface Nominalisation {
  /**
   * `light`: a verb that says little carries it ('de betaling vindt plaats'); `infinitive`: 'het betalen van de boete';
   * `bare`: 'ter betaling van', 'tot intrekking van'; `object`: 'de betaling van de boete', which is heavy only beside
   * others
   */
  kind: 'light' | 'infinitive' | 'bare' | 'object'
  /** the words that hold it, as places in the block's prose */
  start: number
  end: number
  /** the noun as written */
  noun: string
  /** the verb that says the same */
  verb: string
}

/** Verbs that say little beside the noun that says what is done, and how that noun hangs on them. */
const lightVerbs: ReadonlyMap<string, 'subject' | 'object' | 'tot'> = new Map([
  ['geschieden', 'subject'],
  ['plaatsvinden', 'subject'],
  ['doen', 'object'],
  ['verrichten', 'object'],
  ['komen', 'tot'],
  ['overgaan', 'tot']
])
const bareRelations: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'compound:prt'])
/** Infinitives that are words of their own: 'het inkomen van uw partner'. */
const nouns = new Set(
  `aanzien bestaan bezwaren denken eten inkomen leven nadenken optreden overlijden schrijven streven tegoed toedoen
  verblijven vermoeden vermogen verleden verlangen vertrouwen voornemen voorkomen weten wezen wonen`.split(/\s+/)
)
/** With these before it, an infinitive as a noun is better a clause: 'na het betalen van' → 'als u hebt betaald'. */
const heavyPrepositions = new Set(['door', 'na', 'ondanks', 'ter', 'tot', 'wegens'])
/** words between noun and verb that may be marked along with them */
const near = 8

/** The verbs in a sentence that are hidden in nouns, in order of their places. */
export function nominalisationsOf(sentence: Sentence): Nominalisation[] {
  const {syntax, matches} = sentence
  const verbs = new Map<number, string>()
  for (const {id, start} of matches)
    if (id.startsWith('nominal.')) verbs.set(start, id.slice('nominal.'.length).replaceAll('_', ' '))
  const found: Nominalisation[] = []
  const carried = new Set<number>()
  syntax.forEach((word, at) => {
    const isInfinitive = isNominalInfinitive(syntax, at)
    const verb = isInfinitive ? word.form.toLowerCase() : verbs.get(word.start)
    if (verb === undefined || (!isInfinitive && word.partOfSpeech !== 'NOUN')) return
    const own = readAt(syntax, at, isInfinitive)
    // 'betaling of verrekening vindt plaats': one remark for both
    if (!own || (own.kind === 'light' && word.relation === 'conj' && carried.has(word.head))) return
    if (own.kind === 'light') carried.add(at)
    found.push({...own, noun: word.form, verb})
  })
  return found
}

function readAt(
  syntax: readonly SyntaxWord[],
  at: number,
  isInfinitive: boolean
): Pick<Nominalisation, 'kind' | 'start' | 'end'> | undefined {
  const preposition = caseOf(syntax, at)
  const light = lightVerbOf(syntax, at, preposition)
  if (light) {
    const first = preposition < 0 ? at : preposition
    const places = [first, at, ...light].sort((a, b) => a - b)
    const isNear = places.at(-1)! - places[0]! <= near
    return isNear ? range(syntax, 'light', places[0]!, places.at(-1)!) : range(syntax, 'light', first, at)
  }
  const van = syntax.findIndex(({lemma}, k) => k === at + 1 && lemma === 'van')
  if (van < 0) return undefined
  const before = preposition < 0 ? '' : syntax[preposition]!.form.toLowerCase()
  if (isInfinitive) {
    const isHeavy = preposition < 0 ? /^nsubj/.test(syntax[at]!.relation) : heavyPrepositions.has(before)
    const first = preposition < 0 ? at - 1 : preposition
    return isHeavy ? range(syntax, 'infinitive', first, van) : undefined
  }
  // 'besluit tot betaling van', not 'wachten tot betaling van'
  const isBare = before === 'ter' || (before === 'tot' && syntax[at]!.relation !== 'obl')
  if (isBare && preposition === at - 1) return range(syntax, 'bare', preposition, van)
  return range(syntax, 'object', at, van)
}

function range(syntax: readonly SyntaxWord[], kind: Nominalisation['kind'], first: number, last: number) {
  return {kind, start: syntax[first]!.start, end: syntax[last]!.end}
}

/** 'Het indienen'. */
function isNominalInfinitive(syntax: readonly SyntaxWord[], at: number): boolean {
  const {features, lemma, form} = syntax[at]!
  if (features.VerbForm !== 'Inf' || nouns.has(lemma) || nouns.has(form.toLowerCase())) return false
  const before = syntax[at - 1]
  return before?.form.toLowerCase() === 'het' && before.head === at && before.relation === 'det'
}

/** The preposition of a noun, or -1. */
function caseOf(syntax: readonly SyntaxWord[], at: number): number {
  return syntax.findIndex(({head, relation}, k) => head === at && relation === 'case' && k < at)
}

/** The verb that says little, and its particle; none when the noun hangs on another verb. */
function lightVerbOf(syntax: readonly SyntaxWord[], at: number, preposition: number): number[] | undefined {
  const {head: verb, relation} = topOfRow(syntax, at)
  if (verb < 0 || !bareRelations.has(relation.replace(':arg', ''))) return undefined
  const particle = syntax.findIndex(
    ({head, relation: own, form}) =>
      head === verb && (own === 'compound:prt' || form.toLowerCase() === 'plaats') && form !== syntax[at]!.form
  )
  const {lemma} = syntax[verb]!
  const known = lemma === 'vinden' && syntax[particle]?.form.toLowerCase() === 'plaats' ? 'plaatsvinden' : lemma
  const asks = lightVerbs.get(known)
  if (!asks || (known === 'komen' && particle >= 0)) return undefined
  // 'melding doen' is one verb, 'de opgave doen' is not
  if (known === 'doen' && syntax.some(({head, relation: own}) => head === at && own === 'det')) return undefined
  const hasTot = preposition >= 0 && syntax[preposition]!.form.toLowerCase() === 'tot'
  if (asks === 'tot' ? !hasTot : preposition >= 0) return undefined
  return particle < 0 ? [verb] : [verb, particle]
}

/** Of words in a row ('betaling of verrekening') the first one, which says how they hang on the verb. */
function topOfRow(syntax: readonly SyntaxWord[], at: number): SyntaxWord {
  let word = syntax[at]!
  for (let steps = 0; word.relation === 'conj' && word.head >= 0 && steps < syntax.length; steps++)
    word = syntax[word.head]!
  return word
}
