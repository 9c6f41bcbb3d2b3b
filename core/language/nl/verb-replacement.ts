import type {SyntaxWord} from '../tree.js'
import type {Inflector, VerbForms} from './inflect.js'
import type {Edit, Site} from './replacements.js'
import {verbTerm} from './word-cues.js'

type Slot = 'infinitive' | 'participle' | 'attributive' | 'stem' | 'present' | 'plural' | 'past' | 'pastPlural'

/** Verbs that make their perfect with *zijn*. */
const withZijn = new Set(
  'beginnen stoppen gaan komen blijven worden gebeuren vallen ontstaan aflopen doorgaan veranderen eindigen verdwijnen overlijden groeien zijn vertrekken voorbijgaan starten'.split(
    ' '
  )
)
const perfect = new Set(['hebben', 'zijn', 'worden'])
const reader = new Set(['u', 'jij', 'je'])
/** Verbs that take another infinitive: "laten weten". */
const helping = new Set(['laten', 'kunnen', 'mogen', 'moeten', 'willen', 'gaan', 'blijven', 'helpen', 'hoeven', 'doen'])
const neverLead = new Set(['niet', 'zich', 'geen', 'te', 'om', 'dat'])

/** A plain verb to put in: "opsturen", "laten weten", "contact opnemen met". */
interface PlainVerb {
  forms: VerbForms
  /** what stands with it; behind the verb in "laten weten" */
  lead: string
  behind: boolean
  trail: string
}

/** A plain verb in place of a listed one: tense, person and number, and where its parts go. */
export function replaceVerb(plain: string, site: Site): Edit[] | null {
  const {entry, places, syntax, inflector} = site
  const own = verbTerm(entry.term)
  if (entry.repair !== 'sure' && (entry.term.includes(' ') || plain.includes(' '))) return null
  const to = plainVerb(plain, inflector)
  if (!to || own.lead.startsWith('zich')) return null
  const from = inflector.verb(own.verb, entry.separable)
  const verb = places.find(at => slotOf(syntax, at, from, inflector) !== null)
  if (verb === undefined) return null
  const slot = slotOf(syntax, verb, from, inflector)!
  const trail = trailEdits(own, to, site, verb)
  if (!trail) return null
  const others = places.filter(at => at !== verb && !trail.places.includes(at) && !isTe(syntax[at]!))
  const edits = verbEdits(to, from, slot, verb, others, site)
  return edits && [...edits, ...trail.edits]
}

function plainVerb(plain: string, inflector: Inflector): PlainVerb | null {
  const {lead, verb, trail} = verbTerm(plain)
  const words = lead.split(' ').filter(Boolean)
  if (!/n$/.test(verb) || words.some(word => neverLead.has(word))) return null
  if (words.length === 1 && helping.has(words[0]!))
    return {forms: inflector.verb(words[0]!), lead: verb, behind: true, trail}
  if (words.some(word => helping.has(word))) return null
  return {forms: inflector.verb(verb), lead, behind: false, trail}
}

/** As which form of the verb a word stands there; null when it is none. */
function slotOf(syntax: readonly SyntaxWord[], at: number, forms: VerbForms, inflector: Inflector): Slot | null {
  const {form, features, partOfSpeech} = syntax[at]!
  const lower = form.toLowerCase()
  const bare = lower === forms.plural || lower === forms.infinitive ? forms.plural : withoutParticle(lower, forms)
  const inPresentOrPast = [
    forms.stem,
    forms.present,
    forms.ofReader,
    forms.plural,
    forms.past,
    forms.pastPlural
  ].includes(bare)
  const hasHelper = syntax.some(word => word.head === at && /^aux/.test(word.relation) && perfect.has(word.lemma))
  if (
    lower === forms.participle &&
    (features.VerbForm === 'Part' || partOfSpeech === 'ADJ' || hasHelper || !inPresentOrPast)
  )
    return 'participle'
  const isAttributive = /[dt]$/.test(forms.participle) && lower === inflector.adjective(forms.participle)
  if (isAttributive && (!inPresentOrPast || syntax[at]!.relation === 'amod' || features.VerbForm === 'Part'))
    return 'attributive'
  if (!inPresentOrPast) return null
  if (bare === forms.plural && (features.VerbForm === 'Inf' || syntax[at - 1]?.form.toLowerCase() === 'te'))
    return 'infinitive'
  if (bare === forms.pastPlural && bare !== forms.plural) return 'pastPlural'
  if (bare === forms.past && (bare !== forms.present || features.Tense === 'Past')) return 'past'
  if (bare === forms.plural) return features.VerbForm === 'Fin' ? 'plural' : 'infinitive'
  if ((bare === forms.present || bare === forms.ofReader) && bare !== forms.stem) return 'present'
  const subject = subjectOf(syntax, at)
  return bare === forms.present && features.Mood !== 'Imp' && subject !== 'ik' ? 'present' : 'stem'
}

function withoutParticle(form: string, {particle}: VerbForms): string {
  return particle && form.startsWith(particle) ? form.slice(particle.length) : form
}

function subjectOf(syntax: readonly SyntaxWord[], verb: number): string | null {
  return syntax.find(({head, relation}) => head === verb && relation.startsWith('nsubj'))?.form.toLowerCase() ?? null
}

/** The preposition that goes with the verb: it stays, goes or changes. */
function trailEdits(
  own: {lead: string; trail: string},
  {trail}: PlainVerb,
  {places, syntax, inflector}: Site,
  verb: number
): {edits: Edit[]; places: number[]} | null {
  if (own.trail === trail)
    return {edits: [], places: places.filter(at => syntax[at]!.form.toLowerCase() === trail && at !== verb)}
  if (own.trail === 'te')
    return {edits: teEdits(places, syntax, inflector), places: places.filter(place => isTe(syntax[place]!))}
  const at =
    own.lead === '' && own.trail !== ''
      ? places.find(place => syntax[place]!.form.toLowerCase() === own.trail)
      : undefined
  if (at === undefined) return null
  const {start, end} = syntax[at]!
  return {edits: [{start, end, text: trail}], places: [at]}
}

function isTe({form}: SyntaxWord): boolean {
  return form.toLowerCase() === 'te'
}

/** "dient op te sturen" → "moet opsturen" */
function teEdits(places: readonly number[], syntax: readonly SyntaxWord[], inflector: Inflector): Edit[] {
  const at = places.find(place => isTe(syntax[place]!))
  if (at === undefined) return []
  const before = syntax[at - 1]!
  const next = syntax[at + 1]
  const particle = before.form.toLowerCase()
  // "kenbaar te maken" stays two words
  const isOneVerb = next && inflector.verb(particle + next.form.toLowerCase()).particle === particle
  if (isOneVerb && before.relation === 'compound:prt' && before.head === at + 1)
    return [{start: before.end, end: next.start, text: ''}]
  return [{start: syntax[at]!.start, end: syntax[at]!.end, text: ''}]
}

function verbEdits(
  to: PlainVerb,
  from: VerbForms,
  slot: Slot,
  verb: number,
  others: readonly number[],
  site: Site
): Edit[] | null {
  const {syntax} = site
  const word = syntax[verb]!
  if (slot === 'attributive') return attributive(to, verb, others, site)
  if (slot === 'participle' && !agreesWithPerfect(to, syntax, verb)) return null
  const closed = slot === 'infinitive' || slot === 'participle' || isLast(syntax, verb, from)
  const isSame = to.forms.infinitive === from.infinitive
  const finite =
    slot === 'infinitive' || slot === 'participle'
      ? null
      : isSame
        ? word.form.toLowerCase()
        : finiteForm(to.forms, slot, syntax, verb)
  if (closed) {
    if (finite === null && slot !== 'infinitive' && slot !== 'participle') return null
    const hasTe = syntax[verb - 1]?.form.toLowerCase() === 'te' && slot === 'infinitive'
    const text = closedForm(to, slot, hasTe, finite)
    if (text === null) return null
    const first = others.find(at => at < verb)
    const reach = hasTe ? verb - 1 : verb
    const joined = others.length > 0 && others.every((at, i) => at === reach - others.length + i)
    // "in kennis zal worden gesteld": other verbs stand between
    if (others.length > 0 && !joined) return null
    const start = joined && first !== undefined ? syntax[first]!.start : syntax[reach]!.start
    return [{start, end: word.end, text}]
  }
  if (finite === null || others.some(at => at < verb)) return null
  return open(to, finite, verb, others, site)
}

/** "de verstrekte gegevens" */
function attributive(
  {forms, lead}: PlainVerb,
  verb: number,
  others: readonly number[],
  {syntax, inflector}: Site
): Edit[] | null {
  if (lead !== '' || others.length > 0) return null
  const {participle} = forms
  const {start, end} = syntax[verb]!
  // "de gegeven gegevens" is no Dutch that anybody writes
  return /[dt]$/.test(participle) ? [{start, end, text: inflector.adjective(participle)}] : null
}

/** The verb at the end of its clause, with all that belongs to it before it. */
function closedForm(
  {forms, lead, behind}: PlainVerb,
  slot: Slot,
  hasTe: boolean,
  finite: string | null
): string | null {
  const {particle, infinitive, toInfinitive, participle} = forms
  if (behind) {
    if (slot === 'participle') return null
    const first = slot === 'infinitive' ? (hasTe ? toInfinitive : infinitive) : particle + finite!
    return `${first} ${lead}`
  }
  const form =
    slot === 'infinitive'
      ? hasTe
        ? toInfinitive
        : infinitive
      : slot === 'participle'
        ? participle
        : particle + finite!
  return lead ? `${lead} ${form}` : form
}

/** The verb in second place: its other half goes where that of the listed verb stood, or to the end of a short clause. */
function open(
  {forms, lead}: PlainVerb,
  finite: string,
  verb: number,
  others: readonly number[],
  {syntax}: Site
): Edit[] | null {
  const {start, end} = syntax[verb]!
  const rest = [lead, forms.particle].filter(Boolean).join(' ')
  const edits: Edit[] = [{start, end, text: finite}]
  if (others.length > 0) {
    if (others.some((at, i) => i > 0 && at - others[i - 1]! > 1)) return null
    return [...edits, {start: syntax[others[0]!]!.start, end: syntax[others.at(-1)!]!.end, text: rest}]
  }
  if (rest === '') return edits
  const at = clauseEnd(syntax, verb)
  return at === null ? null : [...edits, {start: at, end: at, text: ` ${rest}`}]
}

/** Where a main clause without others behind it ends; null where that is not sure. */
function clauseEnd(syntax: readonly SyntaxWord[], verb: number): number | null {
  let last = verb
  for (let i = verb + 1; i < syntax.length; i++) {
    const {partOfSpeech, form, placeholder} = syntax[i]!
    if (partOfSpeech === 'PUNCT') return /^[.?!:]$/.test(form) && i === syntax.length - 1 ? syntax[last]!.end : null
    if (
      partOfSpeech === 'VERB' ||
      partOfSpeech === 'AUX' ||
      partOfSpeech === 'SCONJ' ||
      partOfSpeech === 'CCONJ' ||
      placeholder
    )
      return null
    last = i
  }
  return last === verb ? null : syntax[last]!.end
}

/** "als u de gegevens verstrekt": a verb at the end of its clause, with its parts in one. */
function isLast(syntax: readonly SyntaxWord[], verb: number, {particle}: VerbForms): boolean {
  const {form} = syntax[verb]!
  if (particle && form.toLowerCase().startsWith(particle) && form.length > particle.length + 1) return true
  const isMarked = syntax.some(
    ({head, relation, partOfSpeech}) => head === verb && relation === 'mark' && partOfSpeech === 'SCONJ'
  )
  return isMarked || syntax[verb]!.relation.startsWith('acl')
}

function finiteForm(forms: VerbForms, slot: Slot, syntax: readonly SyntaxWord[], verb: number): string | null {
  if (slot === 'present') {
    if (forms.ofReader === forms.present) return forms.present
    const subject = subjectOf(syntax, verb)
    return subject === null ? null : reader.has(subject) ? forms.ofReader : forms.present
  }
  if (slot === 'stem' && forms.plural === 'zijn') return null
  return forms[slot as 'stem' | 'plural' | 'past' | 'pastPlural']
}

/** "is verstrekt", "heeft verstrekt": the plain verb takes the same helper. */
function agreesWithPerfect({forms}: PlainVerb, syntax: readonly SyntaxWord[], verb: number): boolean {
  const helpers = syntax.filter(({head, relation}) => head === verb && relation.startsWith('aux'))
  if (helpers.some(({relation}) => relation === 'aux:pass')) return !withZijn.has(forms.infinitive)
  if (helpers.some(({lemma}) => lemma === 'zijn')) return withZijn.has(forms.infinitive)
  if (helpers.some(({lemma}) => lemma === 'hebben')) return !withZijn.has(forms.infinitive)
  return true
}
