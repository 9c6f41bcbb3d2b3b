import type {LetterType, PartName, Requirement} from '../../report/report.js'
import type {Look} from '../look.js'
import type {Deadline, PartReading, TypeReading} from '../reading.js'
import {statusOf} from '../status.js'
import type {Found} from './found.js'
import {groundsParts} from './grounds.js'
import {awaitsDecision, meetingParts, setsAppointment} from './meeting.js'
import {asksMoney, chargesFee, grantsMoney, isNotice, moneyParts, reclaimsMoney} from './money.js'

type Needs = Partial<Record<PartName, Requirement>>

const payment: Needs = {amount: 'required', 'payment-term': 'required', account: 'expected'}

/** What a type needs beside the elements, where the letter is about it. By law: Awb 3:46, 4:86, 4:112, 4:113, 5:9. */
function needsOf(look: Look, type: TypeReading): Needs {
  switch (type.value) {
    case 'toekenning':
      return grantsMoney(look, type) ? {amount: 'expected'} : {}
    case 'afwijzing':
    case 'beslissing-op-bezwaar':
      return {reasons: 'required'}
    case 'terugvordering':
      return {...(reclaimsMoney(look) && payment), reasons: 'required'}
    case 'boete':
      return {...payment, offence: 'required', provision: 'required', reasons: 'required'}
    case 'aanmaning':
      return asksMoney(look) ? noticeNeeds(look, type.given) : {}
    case 'ontvangstbevestiging':
      return awaitsDecision(look) ? {'decision-date': 'expected'} : {}
    case 'uitnodiging':
      return setsAppointment(look)
        ? {
            'appointment-date': 'expected',
            'appointment-time': 'expected',
            'appointment-place': 'expected',
            'appointment-purpose': 'advised'
          }
        : {}
    default:
      return {}
  }
}

/** A fee may be asked, and then it must be named (Awb 4:113). A reminder before the notice warns of nothing yet. */
function noticeNeeds(look: Look, given: boolean): Needs {
  const needs: Needs = {amount: 'expected', 'payment-term': 'expected', account: 'expected'}
  if (!isNotice(look, given)) return needs
  return {...needs, amount: 'required', warning: 'required', fee: chargesFee(look) ? 'required' : 'optional'}
}

const inOrder: readonly PartName[] = [
  'amount',
  'payment-term',
  'account',
  'offence',
  'provision',
  'reasons',
  'warning',
  'fee',
  'decision-date',
  'appointment-date',
  'appointment-time',
  'appointment-place',
  'appointment-purpose'
]

/** The parts that the letter's type needs, with what the letter has of them; none of those it does not need. */
export function readParts(
  look: Look,
  type: TypeReading,
  deadlines: readonly Deadline[]
): Partial<Record<PartName, PartReading>> {
  const needs = needsOf(look, type)
  const found = foundFor(look, type, deadlines, needs)
  const parts: Partial<Record<PartName, PartReading>> = {}
  for (const name of inOrder) {
    const requirement = needs[name]
    if (requirement) parts[name] = {...statusOfPart(look, found[name]), requirement}
  }
  return parts
}

function foundFor(look: Look, type: TypeReading, deadlines: readonly Deadline[], needs: Needs) {
  const value: LetterType = type.value
  return {
    ...(needs.amount && moneyParts(look, value, deadlines)),
    ...(needs.reasons && groundsParts(look, type)),
    ...((needs['decision-date'] || needs['appointment-date']) && meetingParts(look, deadlines))
  } as Partial<Record<PartName, Found>>
}

/** `unknown` where it may well stand in what cannot be read: a bare field, an annex, a fact in words of its own. */
function statusOfPart(look: Look, found: Found = {sure: [], perhaps: []}) {
  const reading = statusOf(look.tree.letter, found.sure)
  if (reading.status === 'present' || found.perhaps.length === 0) return reading
  return {status: 'unknown' as const, evidence: [...found.sure, ...found.perhaps], condition: null}
}
