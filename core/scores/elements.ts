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

export function contactScore(reading: Reading, findings: readonly Finding[]): Score {
  const barred = findings.filter(
    finding => finding.ruleId === 'contact/digital-only' || finding.ruleId === 'contact/no-reply'
  ).length
  const score = bound(elementScore(contactElements, reading) - 20 * barred)
  return {score, label: labelOf(score)}
}

export function recoveryScore(reading: Reading): Score {
  const score = bound(elementScore(recoveryElements, reading))
  return {score, label: labelOf(score)}
}

/** 100 less 10 points for each finding on tone in 100 words. */
export function toneScore(findings: readonly Finding[], words: number): Score {
  const count = findings.filter(finding => finding.ruleId.startsWith('tone/')).length
  const score = bound(100 - (count === 0 ? 0 : (10 * count * 100) / Math.max(words, 100)))
  return {score, label: labelOf(score)}
}
