import type {ElementName, LetterType} from '../../report/report.js'
import type {Look} from '../look.js'
import type {Deadline, ElementReading, Evidence} from '../reading.js'
import {statusOf} from '../status.js'
import {contactElements} from './contact.js'
import {objectionElements} from './objection.js'
import {recoveryElements} from './recovery.js'
import {nonDigitalRoutes} from './routes.js'

export const elementNames: readonly ElementName[] = [
  'phone',
  'phone_hours',
  'email',
  'visit_address',
  'postal_address',
  'website',
  'named_contact',
  'reference',
  'non_digital_alternative',
  'help_by_others',
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

/** All twenty elements with their evidence and status. */
export function readElements(
  look: Look,
  type: LetterType,
  deadlines: readonly Deadline[]
): Record<ElementName, ElementReading> {
  const found: Partial<Record<ElementName, Evidence[]>> = {
    ...contactElements(look),
    non_digital_alternative: nonDigitalRoutes(look),
    ...objectionElements(look, type, deadlines),
    ...recoveryElements(look, type, deadlines)
  }
  const out = {} as Record<ElementName, ElementReading>
  for (const name of elementNames) out[name] = statusOf(look.tree.letter, found[name] ?? [])
  return out
}
