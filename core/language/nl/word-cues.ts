import type {WordEntry} from '../dictionary.js'
import type {Inflector, VerbForms} from './inflect.js'

type Term = Pick<WordEntry, 'term' | 'partOfSpeech' | 'forms' | 'variants' | 'separable'>

const prepositions = new Set(
  'aan als bij door in jegens met na naar om onder op over rond te tegen tot tussen uit van voor voorbij wegens zonder'.split(
    ' '
  )
)
const reflexive = 'zich|u|ons|me|mij|je'
const linking = new Set(
  'van tot op onder om voor met in naar door bij uit aan te ter ten en over als met zonder'.split(' ')
)

const noVerb = new Set(['een', 'geen', 'den', 'ten', 'hun'])

/** A term that turns around a verb: "in kennis stellen", "aanspraak maken op". */
export interface VerbTerm {
  /** what stands with the verb: "in kennis" */
  lead: string
  verb: string
  /** the preposition after it: "op" */
  trail: string
}

/** The parts of a verb, or of a phrase around one. The verb is the last word that looks like an infinitive. */
export function verbTerm(term: string): VerbTerm {
  const words = term.split(' ')
  let at = words.length - 1
  while (at > 0 && (prepositions.has(words[at]!) || noVerb.has(words[at]!) || !words[at]!.endsWith('n'))) at--
  return {
    lead: words.slice(0, at).join(' '),
    verb: words[at]!,
    trail: words.slice(at + 1).join(' ')
  }
}

/** The verb of a term, which may part although its kind does not, or the reverse. */
export function verbOf({separable}: Pick<Term, 'separable'>, verb: string, inflector: Inflector): VerbForms {
  return inflector.verb(verb, separable)
}

/** The place of the noun that is inflected in a phrase: "last onder dwangsom" → 0, "rechterlijke machtiging" → 1. */
export function headPlace(words: readonly string[]): number {
  const link = words.findIndex((word, i) => i > 0 && linking.has(word))
  return link < 0 ? words.length - 1 : link - 1
}

/**
 * The cues by which a Dutch entry is found: the term, its further forms as written in the dictionary, then what
 * inflection makes of it.
 */
export function wordCuesOf(entry: Term, inflector: Inflector | null): string[] {
  const {term, forms = {}, variants = []} = entry
  const written = [term, ...Object.keys(forms)]
  const all = new Set([...written.map(cue => cue.toLowerCase()), ...variants.map(cue => cue.toLowerCase())])
  if (inflector)
    for (const each of [term, ...variants])
      for (const cue of inflected({...entry, term: each}, inflector)) all.add(cue.toLowerCase())
  return [...all]
}

function inflected(entry: Term, inflector: Inflector): string[] {
  const {term, partOfSpeech} = entry
  if (/[|*?<^.]/.test(term)) return []
  if (partOfSpeech === 'noun') return nounCues(term, inflector)
  if (partOfSpeech === 'adjective')
    return unique([inflector.adjective(term), term.includes(' ') ? '' : inflector.comparative(term)])
  if (partOfSpeech === 'verb') return verbCues(entry, inflector)
  return []
}

function nounCues(term: string, inflector: Inflector): string[] {
  const words = term.split(' ')
  const at = headPlace(words)
  const head = words[at]!
  const heads = unique([head, ...inflector.plurals(head)])
  if (words.length === 1) return heads
  const before = words.slice(0, at).map(word => {
    const base = /[^e]e$/.test(word) ? word : `${word}|${inflector.adjective(word)}`
    return base.split('|')[0] === base.split('|')[1] ? word : base
  })
  return [[...before, heads.join('|'), ...words.slice(at + 1)].join(' ')]
}

function verbCues(entry: Term, inflector: Inflector): string[] {
  const {lead: ownLead, verb, trail} = verbTerm(entry.term)
  const forms = verbOf(entry, verb, inflector)
  const {particle, infinitive, stem, present, plural, past, pastPlural, participle} = forms
  // "in" of "innen" is no verb by itself
  const finite = unique([present, forms.ofReader, plural, past, pastPlural, stem.length > 2 ? stem : ''])
  const attributive = /(?:d|t)$/.test(participle) ? inflector.adjective(participle) : ''
  const closed = unique([
    infinitive,
    ...(particle ? [present, past, pastPlural].map(form => particle + form) : finite),
    participle,
    attributive
  ])
  const open = particle ? [`${forms.toInfinitive.replaceAll(' ', '_')}`] : []
  const lead = ownLead.replace(/^zich$/, '').replace(/^zich /, `${reflexive} `)
  if (lead !== '') {
    const behind = particle ? ` ... ${particle}` : ''
    const gap = ['...']
    return [
      ...finite.map(form => [form, ...gap, lead + behind].join(' ')),
      [lead, ...gap, [...closed, ...open].join('|')].join(' ')
    ]
  }
  const cues = [
    ...closed,
    ...open.map(form => form.replaceAll('_', ' ')),
    ...(particle ? finite.map(form => `${form} ... ${particle}`) : [])
  ]
  if (trail === '') return cues
  if (trail === 'te') return finite.map(form => `${form} ... te`)
  const after =
    trail.includes(' ') || trail === 'als'
      ? trail
      : `${trail}|${['er', 'daar', 'hier', 'waar'].map(where => where + pronominal(trail)).join('|')}`
  return [
    ...cues.map(cue => `${cue} ... ${after}`),
    // "de woning boette aan waarde in"
    ...(particle ? finite.map(form => `${form} ... ${after} ... ${particle}`) : []),
    ...closed.map(form => `${after.replaceAll(' ', '_')} ... ${form}`),
    ...open.map(form => `${after.replaceAll(' ', '_')} ... ${form.replaceAll('_', ' ')}`)
  ]
}

/** "daarmee", "ertoe" */
function pronominal(preposition: string): string {
  return preposition === 'met' ? 'mee' : preposition === 'tot' ? 'toe' : preposition
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.filter(Boolean))]
}
