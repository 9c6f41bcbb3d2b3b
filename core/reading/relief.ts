import type {ElementName} from '../report/report.js'
import {burdensOf, readerTerms, undatedOf} from './burdens.js'
import type {DemandLine} from './demand.js'
import type {Hit, Look} from './look.js'
import type {Evidence, Reading} from './reading.js'
import {statusOf} from './status.js'

/** Numbered steps help as long as they are no long list. */
const fewest = 2
const most = 6

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

/**
 * What helps the reader: it stands in every variant of the letter, and in no demand. What helps with one demand takes
 * away no more than that demand adds (`loads`).
 */
export function* supportLines(look: Look, reading: Reading, loads: readonly DemandLine[]): Generator<DemandLine> {
  const {demands} = burdensOf(look, reading)
  const isFree = (item: Evidence) => !demands.has(look.sentenceAt(item)?.index ?? -1)
  const loaded = (id: string) => loads.find(line => line.id === id)?.points ?? 0
  const line = (id: string, points: number, at: readonly Evidence[]): DemandLine => ({
    id,
    points: isAlways(look, at) ? points : 0,
    at: at.slice(0, 1).map(bare)
  })
  const hits = (id: string) => look.hits(id).filter(hit => look.inBody(hit) && isFree(hit))
  const element = (name: ElementName) => reading.elements[name].evidence.filter(isFree)
  const must = reading.actions.filter(action => action.obligation === 'must')
  yield line('R01', 10, must.length > 0 ? [] : hits('relief.nothing'))
  const numbered = must.filter(({block}) => look.tree.blocks[block]!.block.ordered)
  const isList = must.length <= most && numbered.length >= fewest && numbered.length * 2 >= must.length
  yield line('R02', 4, isList ? numbered : [])
  const terms = readerTerms(look, reading)
  yield line('R03', Math.min(3, loaded('D03')), undatedOf(terms).length === 0 ? terms : [])
  // an envelope or a form that is filled in helps with the task it comes with
  const prefilled = look.hits('relief.prefilled').filter(hit => look.inBody(hit))
  yield line('R04', must.length > 0 ? Math.min(4, loaded('D01')) : 4, prefilled)
  yield line(
    'R05',
    4,
    hits('relief.reminder').filter(hit => !isUnless(look, hit))
  )
  const contact: [ElementName, number][] = [
    ['phone_hours', 5],
    ['visit_address', 3],
    ['named_contact', 2],
    ['help_by_others', 3]
  ]
  const there = contact.filter(([name]) => isAlways(look, element(name)))
  yield {
    id: 'R06',
    points: there.reduce((sum, [, points]) => sum + points, 0),
    at: there.flatMap(([name]) => element(name)).map(bare)
  }
  yield line('R07', 6, element('extension_possible'))
  yield line('R08', 5, element('mistake_correction'))
  yield line('R09', 6, element('payment_plan'))
  yield line('R10', 4, element('hardship'))
  yield line('R11', 4, [...hits('relief.first').filter(isBySender)])
  yield line('R12', 4, element('non_digital_alternative'))
  const {nextStep} = reading
  yield line('R13', 2, nextStep?.when && isFree(nextStep) ? [nextStep] : [])
}

/** In every variant of the letter. */
function isAlways(look: Look, evidence: readonly Evidence[]): boolean {
  return statusOf(look.tree.letter, [...evidence]).status === 'present'
}

/** "Betaalt u niet, dan krijgt u een herinnering" is a consequence, whatever it was read as. */
function isUnless(look: Look, {sentence}: Hit): boolean {
  if (look.has(sentence, 'consequence.if-not')) return true
  return look.clauses(sentence).some(({flags, negated}) => negated && flags.has('condition'))
}

/** "Belt u ons" is the reader's; a passive tells not who does it. */
function isBySender({clause}: Hit): boolean {
  return !clause || clause.agent === 'sender'
}
