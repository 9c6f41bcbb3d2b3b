import type {Reading} from '../reading/reading.js'
import {elementRequirement} from '../reading/requirements.js'
import type {ElementName, Finding, Requirement, Score} from '../report/report.js'
import {bound, labelOf} from './labels.js'

const contactElements: readonly ElementName[] = [
  'phone',
  'phone_hours',
  'visit_address',
  'postal_address',
  'named_contact',
  'reference',
  'non_digital_alternative',
  'help_by_others'
]
const recoveryElements: readonly ElementName[] = [
  'objection_clause',
  'objection_deadline',
  'objection_address',
  'recovery_period',
  'extension_possible',
  'mistake_correction',
  'payment_plan',
  'hardship',
  'provisional_relief',
  'view'
]
const weight: Record<Requirement, number> = {required: 6, expected: 3, advised: 1, optional: 0, 'not-applicable': 0}
const share = {present: 1, conditional: 0.5, absent: 0, unknown: 0.5}

/**
 * The share of what the letter's type needs that is there, weighed by how much it is needed (by law 6, expected 3,
 * advised 1); what only some variants have counts half, and so does what may stand in a part that was not found.
 */
function elementScore(names: readonly ElementName[], reading: Reading): number {
  let needed = 0
  let there = 0
  for (const name of names) {
    const {status} = reading.elements[name]
    const points = weight[elementRequirement(reading.type.value, name)]
    needed += points
    there += points * share[status]
  }
  return needed === 0 ? 100 : (there / needed) * 100
}

/** What keeps readers from contact, whatever else the letter offers; each takes 20 points. */
const barring = new Set(['contact/digital-only', 'contact/discouraged-contact', 'contact/no-reply'])

/**
 * Less what bars the way. That several organisations are named without saying who is for what takes no points: a
 * phone number more must never lower this score.
 */
export function contactScore(reading: Reading, findings: readonly Finding[]): Score {
  const barred = findings.filter(({ruleId}) => barring.has(ruleId)).length
  const score = bound(elementScore(contactElements, reading) - 20 * barred)
  return {score, label: labelOf(score)}
}

export function recoveryScore(reading: Reading): Score {
  const score = bound(elementScore(recoveryElements, reading))
  return {score, label: labelOf(score)}
}

/** Blame and threats hurt more than a formula or a word in capitals does. */
const hurtful = new Set(['tone/shaming', 'tone/threat'])

/** 100 less 10 points for each finding on tone in 100 words, 20 for blame and threats. */
export function toneScore(findings: readonly Finding[], words: number): Score {
  let points = 0
  for (const {ruleId} of findings) if (ruleId.startsWith('tone/')) points += hurtful.has(ruleId) ? 20 : 10
  const score = bound(100 - (points === 0 ? 0 : (points * 100) / Math.max(words, 100)))
  return {score, label: labelOf(score)}
}
