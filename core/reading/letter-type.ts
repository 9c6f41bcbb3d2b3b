import type {TypeCue} from '../language/dictionary.js'
import type {LetterType} from '../report/report.js'
import {typeChances} from './acts/acts.js'
import {bodyWordsBefore} from './body-words.js'
import {letterTypes} from './letter-types.js'
import type {Hit, Look} from './look.js'
import type {Evidence, TypeReading} from './reading.js'

/**
 * A letter of the first kind speaks of the others without being one: an intention to fine names the fine,
 * a final notice the debt, a decision on an objection the decision before it.
 */
const outranks: Partial<Record<LetterType, LetterType[]>> = {
  'beslissing-op-bezwaar': [
    'toekenning',
    'afwijzing',
    'terugvordering',
    'boete',
    'ontvangstbevestiging',
    'voornemen',
    'uitnodiging'
  ],
  voornemen: ['boete', 'terugvordering', 'afwijzing', 'toekenning', 'informatieverzoek', 'uitnodiging'],
  aanmaning: ['terugvordering', 'boete', 'informatieverzoek', 'toekenning'],
  herstelverzoek: ['informatieverzoek', 'ontvangstbevestiging', 'afwijzing', 'toekenning', 'uitnodiging'],
  informatieverzoek: ['ontvangstbevestiging', 'informatiebrief'],
  toekenning: ['ontvangstbevestiging', 'informatiebrief'],
  boete: ['ontvangstbevestiging', 'informatieverzoek', 'toekenning', 'afwijzing', 'aanmaning'],
  terugvordering: ['ontvangstbevestiging', 'toekenning', 'informatieverzoek', 'afwijzing', 'aanmaning'],
  uitnodiging: ['informatieverzoek', 'ontvangstbevestiging'],
  afwijzing: ['ontvangstbevestiging', 'informatieverzoek', 'informatiebrief'],
  ontvangstbevestiging: ['informatiebrief']
}

/** Below this much evidence no type is told: the letter informs. */
const enough = 3
/** A second type needs evidence of its own, from a key sentence. */
const enoughForSecond = 5

interface Tally {
  score: number
  /** evidence outside the subject line and headings */
  inText: number
  evidence: Evidence[]
}

/**
 * What the letter does: by what was learnt from labelled letters, with the cues of the dictionaries as evidence; by the
 * cues alone in a language without a model.
 */
export function readLetterType(look: Look, given: LetterType | undefined): TypeReading {
  const tallies = tallyTypes(look)
  const evidenceOf = (type: LetterType) => tallies.get(type)?.evidence ?? []
  if (given) return {value: given, confidence: 1, given: true, also: [], evidence: evidenceOf(given)}
  const ranked = rank(tallies, typeChances(look))
  const first = ranked[0]
  if (!first || (first.score < enough && first.chance < sureByItself)) {
    const evidence = first && first.score > 0 ? evidenceOf(first.type) : []
    return {value: 'informatiebrief', confidence: 0.3, given: false, also: [], evidence}
  }
  const also = ranked
    .slice(1)
    .filter(
      ({type, score, chance}) =>
        type !== 'informatiebrief' &&
        (tallies.get(type)?.inText ?? 0) >= enoughForSecond &&
        score >= first.score * 0.6 &&
        chance >= alsoPossible
    )
    .map(({type}) => type)
  const confidence = Math.round(Math.min(0.99, first.chance) * 100) / 100
  return {value: first.type, confidence, given: false, also, evidence: evidenceOf(first.type)}
}

/** A type that the model is this sure of needs no cue. */
const sureByItself = 0.5
/** A second type is told from this chance on. */
const alsoPossible = 0.01

interface Ranked {
  type: LetterType
  score: number
  chance: number
}

/** Types by how likely they are; without a model, by the share of their cues. */
function rank(tallies: ReadonlyMap<LetterType, Tally>, chances: ReadonlyMap<LetterType, number> | null): Ranked[] {
  const scoreOf = (type: LetterType) => tallies.get(type)?.score ?? 0
  if (chances) {
    return [...chances]
      .map(([type, chance]) => ({type, score: scoreOf(type), chance}))
      .sort((a, b) => b.chance - a.chance || order(a.type) - order(b.type))
  }
  const ranked = [...tallies.keys()]
    .map(type => ({type, score: scoreOf(type)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score || order(a.type) - order(b.type))
  const [first, second] = ranked
  const top = first ? (first.score / (first.score + (second?.score ?? 0) * 0.8 + 1)) * 1.1 : 0
  return ranked.map(each => ({...each, chance: top * (each.score / first!.score)}))
}

/** What the cues of each type add up to: subject line, headings and key sentences, not conditional ones. */
function tallyTypes(look: Look): Map<LetterType, Tally> {
  const tallies = new Map<LetterType, Tally>()
  for (const [id, cue] of look.dictionary.letterTypes) {
    let best = 0
    let text = 0
    const evidence: Evidence[] = []
    for (const hit of look.hits(id)) {
      const value = weighCue(look, hit, cue)
      if (value === 0) continue
      evidence.push({block: hit.block, start: hit.start, end: hit.end})
      best = Math.max(best, value)
      if (!isTitle(look, hit)) text = Math.max(text, value)
    }
    if (best === 0) continue
    const tally = tallies.get(cue.type) ?? {score: 0, inText: 0, evidence: []}
    tally.score += best
    tally.inText += text
    tally.evidence.push(...evidence)
    tallies.set(cue.type, tally)
  }
  for (const [strong, weaker] of Object.entries(outranks) as [LetterType, LetterType[]][]) {
    const own = tallies.get(strong)
    if (!own || own.score < enoughForSecond) continue
    for (const type of weaker) {
      const other = tallies.get(type)
      if (other) other.score = Math.min(other.score, own.score * 0.5)
    }
  }
  return tallies
}

const order = (type: LetterType) => letterTypes.indexOf(type)

function isTitle(look: Look, hit: Evidence): boolean {
  const role = look.role(hit)
  return role === 'subject' || role === 'heading'
}

/** A cue counts less far into the letter, and not at all in a condition, in the clause on remedies or in small print. */
export function weighCue(look: Look, hit: Hit, {weight, where}: Pick<TypeCue, 'weight' | 'where'>): number {
  const role = look.role(hit)
  const {sentence} = hit
  if (
    role === 'closing' ||
    role === 'signature' ||
    role === 'address' ||
    role === 'letterhead' ||
    role === 'salutation'
  )
    return 0
  const title = isTitle(look, hit)
  if (where === 'subject') {
    if (role === 'subject') return weight
    return role === 'heading' && bodyWordsBefore(look, hit.block) < 5 ? weight : 0
  }
  if (title) return role === 'subject' ? weight * 0.7 : sentence.isQuestion ? 0 : weight * 0.6
  if (role === 'reference') return 0
  if (look.has(sentence, 'clause.conditional')) return 0
  if (sentence.isQuestion) return 0
  const words = bodyWordsBefore(look, hit.block)
  if (where === 'early' && words > 120) return 0
  // a sentence under "Besluit" is the decision, wherever it stands
  if (underDecision(look, hit.block)) return weight
  if (words > 500) return weight * 0.2
  return words <= 60 ? weight : words <= 150 ? weight * 0.8 : weight * 0.5
}

function underDecision(look: Look, block: number): boolean {
  const heading = look.section(block)[0]
  return heading?.block.role === 'heading' && heading.sentences.some(sentence => look.has(sentence, 'heading.decision'))
}
