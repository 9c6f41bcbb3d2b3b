import {isUnder} from '../heads.js'
import type {SyntaxWord} from '../tree.js'
import type {Inflector} from './inflect.js'

/** A passive with somebody who does it; places in the sentence's syntax. */
export interface AgentPassive {
  auxiliary: number
  verb: number
  finite: number
  /** the head of the phrase behind *door* */
  by: number
}

/** From a longer sentence, a person makes a better one. */
const mostWords = 22
/** As subject, behind *door* → as the one who does it. */
const agents: Readonly<Record<string, {word: string; number: 'stem' | 'present' | 'plural'}>> = {
  ons: {word: 'wij', number: 'plural'},
  mij: {word: 'ik', number: 'stem'},
  u: {word: 'u', number: 'present'}
}
/** As subject → as object; what is both (*u*, *het*) stays. */
const objects: Readonly<Record<string, string>> = {ik: 'mij', wij: 'ons', we: 'ons', hij: 'hem'}
const staying = new Set(['u', 'het', 'dit', 'dat', 'deze', 'die', 'alles', 'iedereen', 'niemand'])

/**
 * A sentence in the active, where that is certain: one clause, its subject or one other part in front, the verb at the
 * end, and who does it behind *door*. "Uw aanvraag is door de gemeente afgewezen." → "De gemeente heeft uw aanvraag
 * afgewezen." Null otherwise.
 */
export function activeOf(
  syntax: readonly SyntaxWord[],
  {auxiliary, verb, finite, by}: AgentPassive,
  prose: string,
  inflector: Inflector
): string | null {
  const last = syntax.length - 1
  if (finite !== auxiliary || by < 0 || last > mostWords || syntax[last]?.form !== '.' || verb !== last - 1) return null
  if (syntax.some((word, at) => !isSimple(word) && at !== auxiliary && at !== verb && at !== last)) return null
  const door =
    by < 0 ? -1 : syntax.findIndex(({form, head, relation}) => form === 'door' && head === by && relation === 'case')
  const subject = syntax.findIndex(({head, relation}) => head === verb && relation === 'nsubj:pass')
  if (door < 0 || subject < 0) return null
  const agent = spanUnder(syntax, by, door + 1)
  const object = spanUnder(syntax, subject)
  if (!agent || !object || agent[0] !== door + 1 || hasOther(syntax, agent)) return null
  const isFirst = object[0] === 0 && object[1] === auxiliary - 1
  const front: Span | null = isFirst ? null : [0, auxiliary - 1]
  if (front && (object[0] !== auxiliary + 1 || !isOnePart(syntax, front, verb))) return null
  const does = verbFor(syntax, {auxiliary, verb, by}, inflector)
  const done = objectText(syntax, object, prose)
  if (!does || done === null) return null
  const used = (at: number) =>
    at === auxiliary ||
    at === door ||
    at >= verb ||
    inSpan(at, agent) ||
    inSpan(at, object) ||
    (front !== null && inSpan(at, front))
  const rest = syntax.flatMap((word, at) => (used(at) ? [] : [prose.slice(word.start, word.end)])).join(' ')
  const who = agents[syntax[by]!.form.toLowerCase()]?.word ?? textOf(syntax, agent, prose)
  const parts = front
    ? [textOf(syntax, front, prose), does.finite, who, done, rest, does.end]
    : [who, does.finite, done, rest, does.end]
  const text = parts.filter(Boolean).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

type Span = readonly [first: number, last: number]

function isSimple({partOfSpeech, placeholder, form, features}: SyntaxWord): boolean {
  return (
    !placeholder &&
    !['VERB', 'AUX', 'SCONJ', 'CCONJ', 'PUNCT', 'SYM', 'X'].includes(partOfSpeech) &&
    features.PronType !== 'Rel' &&
    form.toLowerCase() !== 'er'
  )
}

/** The words under a head, when they stand in a row; from a place on. */
function spanUnder(syntax: readonly SyntaxWord[], head: number, from = 0): Span | null {
  const places = syntax.map((_, at) => at).filter(at => at >= from && isUnder(syntax, at, head))
  const [first] = places
  const last = places.at(-1)
  return first !== undefined && last !== undefined && last - first === places.length - 1 ? [first, last] : null
}

/** "door uw werkgever aan de Belastingdienst": two parts, which a parser may take for one. */
function hasOther(syntax: readonly SyntaxWord[], [first, last]: Span): boolean {
  return syntax.slice(first, last + 1).some(({relation, form}) => relation === 'case' && form !== 'van')
}

function inSpan(at: number, [first, last]: Span): boolean {
  return at >= first && at <= last
}

/** "Daarom", "Op 3 mei": one part of the sentence stands in front. */
function isOnePart(syntax: readonly SyntaxWord[], [first, last]: Span, verb: number): boolean {
  const heads = syntax.slice(first, last + 1).filter(({head}) => head === verb)
  return heads.length === 1 && /^(?:advmod|obl)/.test(heads[0]!.relation)
}

function verbFor(
  syntax: readonly SyntaxWord[],
  {auxiliary, verb, by}: {auxiliary: number; verb: number; by: number},
  inflector: Inflector
): {finite: string; end: string} | null {
  const {lemma, form} = syntax[verb]!
  const forms = inflector.verb(lemma)
  if (forms.participle !== form.toLowerCase()) return null
  const {form: word, features} = syntax[by]!
  const number = agents[word.toLowerCase()]?.number ?? (features.Number === 'Plur' ? 'plural' : 'present')
  const isPlural = number === 'plural'
  switch (syntax[auxiliary]!.form.toLowerCase()) {
    case 'word':
    case 'wordt':
    case 'worden':
      return {finite: forms[number], end: forms.particle}
    case 'werd':
    case 'werden':
      return {finite: isPlural ? forms.pastPlural : forms.past, end: forms.particle}
    case 'is':
    case 'bent':
    case 'zijn': {
      const has = isPlural ? 'hebben' : number === 'stem' ? 'heb' : word.toLowerCase() === 'u' ? 'hebt' : 'heeft'
      return {finite: has, end: forms.participle}
    }
    default:
      return null
  }
}

function objectText(syntax: readonly SyntaxWord[], span: Span, prose: string): string | null {
  const [first, last] = span
  const word = syntax[first]!
  const text = textOf(syntax, span, prose)
  const lower = text.charAt(0).toLowerCase() + text.slice(1)
  if (word.partOfSpeech === 'PRON' && first === last) {
    const form = word.form.toLowerCase()
    return objects[form] ?? (staying.has(form) ? form : null)
  }
  if (word.partOfSpeech === 'PROPN' || /^\p{Lu}{2}/u.test(text)) return text
  return first === 0 ? lower : text
}

function textOf(syntax: readonly SyntaxWord[], [first, last]: Span, prose: string): string {
  return prose.slice(syntax[first]!.start, syntax[last]!.end)
}
