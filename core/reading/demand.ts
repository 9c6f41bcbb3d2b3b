import type {Look} from './look.js'
import {measure} from './measures.js'
import type {Deadline, Evidence, Reading} from './reading.js'

/** One line of the scheme: what loads the reader (D01–D15) or supports them (R01–R13). */
export interface DemandLine {
  id: string
  points: number
  at: Evidence[]
}

/**
 * What the letter asks of its reader, 0–100: load less relief, where relief takes away at most half of the load,
 * since help does not undo demands. Own proposal, not validated (`docs/nl/scores.md`).
 */
export interface Demand {
  demand: number
  load: number
  relief: number
  loads: DemandLine[]
  supports: DemandLine[]
}

export function readDemand(look: Look, reading: Reading): Demand {
  const loads = [...loadLines(look, reading)].filter(line => line.points > 0)
  const supports = [...supportLines(look, reading)].filter(line => line.points > 0)
  const load = sum(loads)
  const relief = sum(supports)
  return {demand: Math.round(Math.min(100, load - Math.min(relief, load / 2))), load, relief, loads, supports}
}

const sum = (lines: readonly DemandLine[]) => lines.reduce((total, line) => total + line.points, 0)
const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})
const each = (id: string, points: number, cap: number, at: readonly Evidence[]): DemandLine => ({
  id,
  points: Math.min(cap, points * at.length),
  at: at.map(bare)
})

function* loadLines(look: Look, reading: Reading): Generator<DemandLine> {
  const {actions, deadlines, consequences, keyMessage} = reading
  const body = (id: string) => look.hits(id).filter(hit => look.inBody(hit) && look.role(hit) !== 'heading')
  const must = actions.filter(action => action.obligation === 'must')
  yield {id: 'D01', points: must.length === 0 ? 0 : Math.min(23, 3 + 4 * (must.length - 1)), at: must.map(bare)}
  yield each(
    'D02',
    2,
    8,
    actions.filter(action => action.obligation === 'conditional')
  )
  const own = deadlines.filter(deadline => deadline.who === 'reader')
  const terms = own.filter(deadline => deadline.days !== null)
  if (terms.length > 0) {
    const points =
      Math.max(...terms.map(pressure)) +
      2 * (new Set(terms.map(term => `${term.days} ${term.unit === 'working-day'}`)).size - 1)
    yield {id: 'D03', points: Math.min(14, points), at: terms.map(bare)}
  }
  const undated = own.filter(
    deadline =>
      deadline.kind === 'relative' &&
      !own.some(other => other.kind === 'absolute' && other.sentence === deadline.sentence)
  )
  yield each('D04', 4, 8, undated)
  yield each(
    'D05',
    3,
    6,
    [...look.group('vague:')].filter(hit => look.inBody(hit))
  )
  const papers = actions.flatMap(action => action.documents.map(() => action))
  yield each('D06', 2, 12, papers)
  yield {
    id: 'D07',
    points: reading.asksDigital.length === 0 ? 0 : body('digital.only').length > 0 ? 10 : 4,
    at: reading.asksDigital.map(bare)
  }
  yield each('D08', 5, 5, body('calculation.self').slice(0, 1))
  const exceptions = body('condition.exception')
  yield {id: 'D09', points: Math.min(8, Math.max(0, exceptions.length - 2)), at: exceptions.map(bare)}
  yield each('D10', 3, 12, consequences)
  const passive = body('directive.passive')
  yield each('D11', 2, 10, passive)
  yield {
    id: 'D12',
    points: keyMessage === null ? 10 : keyMessage.wordsBefore > 60 ? 8 : 0,
    at: keyMessage ? [bare(keyMessage)] : []
  }
  yield each('D13', 4, 8, body('topic.more'))
  yield each('D14', 1, 5, body('law.reference'))
  const {words} = measure(look.tree)
  yield {id: 'D15', points: words > 1000 ? 8 : words > 600 ? 5 : words > 400 ? 2 : 0, at: []}
}

/** Time pressure of one term, in points. */
function pressure({days, unit}: Deadline): number {
  if (days === null) return 0
  if (days < 7 || (unit === 'working-day' && days <= 5)) return 10
  return days < 14 ? 6 : days < 21 ? 3 : 1
}

function* supportLines(look: Look, reading: Reading): Generator<DemandLine> {
  const {elements, actions, deadlines} = reading
  const body = (id: string) =>
    look
      .hits(id)
      .filter(hit => look.inBody(hit))
      .map(bare)
  const one = (id: string, points: number, at: readonly Evidence[]): DemandLine => ({
    id,
    points: at.length > 0 ? points : 0,
    at: at.slice(0, 1).map(bare)
  })
  const element = (name: keyof typeof elements) => (elements[name].status === 'present' ? elements[name].evidence : [])
  const must = actions.some(action => action.obligation === 'must')
  yield one('R01', 10, must ? [] : body('relief.nothing'))
  yield one(
    'R02',
    4,
    actions.filter(action => look.tree.blocks[action.block]!.block.ordered)
  )
  const own = deadlines.filter(deadline => deadline.who === 'reader')
  const dated =
    own.length > 0 &&
    own.every(
      deadline =>
        deadline.kind === 'absolute' ||
        own.some(other => other.kind === 'absolute' && other.sentence === deadline.sentence)
    )
  yield one('R03', 3, dated ? own : [])
  yield one('R04', 4, body('relief.prefilled'))
  yield one('R05', 4, body('relief.reminder'))
  const contact =
    (elements.phone_hours.status === 'present' ? 5 : 0) +
    (elements.visit_address.status === 'present' ? 3 : 0) +
    (elements.named_contact.status === 'present' ? 2 : 0) +
    (elements.help_by_others.status === 'present' ? 3 : 0)
  yield {
    id: 'R06',
    points: contact,
    at: [
      ...element('phone_hours'),
      ...element('visit_address'),
      ...element('named_contact'),
      ...element('help_by_others')
    ].map(bare)
  }
  yield one('R07', 6, element('extension_possible'))
  yield one('R08', 5, element('mistake_correction'))
  yield one('R09', 6, reading.asksMoney ? element('payment_plan') : [])
  yield one('R10', 4, element('hardship'))
  yield one('R11', 4, body('relief.we-act'))
  yield one('R12', 4, element('non_digital_alternative'))
  yield one('R13', 2, body('relief.next'))
}
