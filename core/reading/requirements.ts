import type {ElementName, LetterType, Requirement, Severity} from '../report/report.js'
import {letterTypes} from './letter-types.js'
import type {Look} from './look.js'
import type {Reading} from './reading.js'

/**
 * What each letter type needs, one letter a type in the order of `letterTypes`: R by law, E expected, A advised, o optional,
 * - not applicable. Law: Awb 3:45, 4:5, 4:8, 4:112, 6:23; E and A are own judgement from the seeds and guidance.
 */
const matrix: Record<ElementName, string> = {
  phone: 'EEEEEEEEEEEE',
  phone_hours: 'AAAAAAAAAAAA',
  email: 'oooooooooooo',
  visit_address: 'AAAAAAEAAAAA',
  postal_address: 'AAAAAEAEAEAA',
  website: 'oooooooooooo',
  named_contact: 'AAAAAAEAAEAA',
  reference: 'EEEEEEEEEEEE',
  non_digital_alternative: 'EEEEEEEEEEEE',
  help_by_others: 'AEEEEEAEAEAE',
  objection_clause: 'RRRR-------R',
  objection_deadline: 'RRRR-------R',
  objection_address: 'EEEE-------E',
  recovery_period: 'oooAREARAEoo',
  extension_possible: 'ooEAEEEEAEoo',
  mistake_correction: 'EEEEEEoAAEEA',
  payment_plan: 'ooEEEooooooo',
  hardship: 'oEEEEAAAoEoE',
  provisional_relief: 'oAAAoooooooA',
  view: 'oooooooooRoo'
}

const levels: Record<string, Requirement> = {
  R: 'required',
  E: 'expected',
  A: 'advised',
  o: 'optional',
  '-': 'not-applicable'
}

export function elementRequirement(type: LetterType, element: ElementName): Requirement {
  return levels[matrix[element][letterTypes.indexOf(type)]!]!
}

/** By law → error, expected → warning, advised → hint, else nothing is missing. */
export function requirementSeverity(requirement: Requirement): Severity | null {
  if (requirement === 'required') return 'error'
  if (requirement === 'expected') return 'warning'
  return requirement === 'advised' ? 'hint' : null
}

/**
 * Whether an element may be asked for. What the law requires (Awb 3:45, with where to object) is asked of every text
 * that shows what it decides; the rest only of what looks like a letter to a person: notes are left in peace.
 */
export function isLetterlike(look: Look, {type}: Reading, element: ElementName): boolean {
  if (type.given) return true
  const roles = new Set(look.tree.blocks.map(({block}) => block.role))
  const framed = roles.has('salutation') || roles.has('closing')
  const told = type.evidence.length > 0 && type.confidence >= 0.4
  const byLaw = elementRequirement(type.value, element) === 'required' || element === 'objection_address'
  return byLaw ? told || framed : framed
}
