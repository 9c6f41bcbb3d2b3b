import {type Burdens, burdensOf, readerTerms, undatedOf} from './burdens.js'
import {daysBetween} from './calendar.js'
import {unclearActors} from './directives.js'
import {isMessageLate} from './late-message.js'
import {letterDateOf} from './letter-date.js'
import type {Hit, Look} from './look.js'
import {askedPapers} from './papers.js'
import type {Deadline, Evidence, Reading} from './reading.js'
import {supportLines} from './relief.js'
import {readThreats} from './threats.js'
import {variantWords} from './variant-words.js'

/** One line of the scheme: what loads the reader (D01–D15) or supports them (R01–R13). */
export interface DemandLine {
  id: string
  points: number
  at: Evidence[]
}

/**
 * What the letter asks of its reader, 0–100: load less relief, where relief takes away at most half of the load,
 * since help does not undo demands. One more demand never lowers it, and more help never raises it: what stands in a
 * demand is never counted as help, what stands in an offer of help never as a demand, and a relief that belongs to a
 * demand takes away no more than that demand adds. Own proposal, not validated (`docs/nl/scores.md`).
 */
export interface Demand {
  demand: number
  load: number
  relief: number
  loads: DemandLine[]
  supports: DemandLine[]
}

const kept = new WeakMap<Reading, Demand>()

export function readDemand(look: Look, reading: Reading): Demand {
  const known = kept.get(reading)
  if (known) return known
  const loads = [...loadLines(look, reading)].filter(line => line.points > 0)
  const supports = [...supportLines(look, reading, loads)].filter(line => line.points > 0)
  const load = sum(loads)
  const relief = sum(supports)
  const demand = Math.round(Math.min(100, load - Math.min(relief, load / 2)))
  const read = {demand, load, relief, loads, supports}
  kept.set(reading, read)
  return read
}

/** The main message comes late when so many words of the body stand before it. */
const lateAfter = 60

const sum = (lines: readonly DemandLine[]) => lines.reduce((total, line) => total + line.points, 0)
const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})
const each = (id: string, points: number, cap: number, at: readonly Evidence[]): DemandLine => ({
  id,
  points: Math.min(cap, points * at.length),
  at: at.map(bare)
})

function* loadLines(look: Look, reading: Reading): Generator<DemandLine> {
  const {actions, keyMessage} = reading
  const burdens = burdensOf(look, reading)
  const isHelp = (item: Evidence) => burdens.helps.has(look.sentenceAt(item)?.index ?? -1)
  const consequences = reading.consequences.filter(item => !isHelp(item))
  const body = (id: string) => bodyHits(look, id, burdens)
  const must = actions.filter(action => action.obligation === 'must')
  yield {id: 'D01', points: must.length === 0 ? 0 : Math.min(23, 3 + 4 * (must.length - 1)), at: must.map(bare)}
  const conditional = actions.filter(action => action.obligation === 'conditional')
  yield each(
    'D02',
    2,
    8,
    conditional.filter(action => !isHelp(action))
  )
  const terms = readerTerms(look, reading)
  yield {id: 'D03', points: timePressure(look, terms), at: terms.map(bare)}
  yield each('D04', 4, 8, undatedOf(terms))
  yield each('D05', 3, 6, vagueTerms(look, burdens))
  const papers = askedPapers(look, reading)
  const third = papers.filter(paper => paper.third)
  yield {
    id: 'D06',
    points: Math.min(12, 2 * papers.length) + Math.min(6, 3 * third.length),
    at: papers.map(bare)
  }
  const digital = reading.asksDigital.filter(item => !isHelp(item))
  yield {
    id: 'D07',
    points: digital.length === 0 ? 0 : body('digital.only').length > 0 ? 10 : 4,
    at: digital.map(bare)
  }
  yield each('D08', 5, 5, body('calculation.reader'))
  const exceptions = body('condition.exception')
  yield {id: 'D09', points: Math.min(8, Math.max(0, exceptions.length - 2)), at: exceptions.map(bare)}
  const {before, alone, forced} = readThreats(look, reading)
  yield {
    id: 'D10',
    points: Math.min(12, 3 * consequences.length + forced.length) + (before ? 2 : 0) + (alone.length > 0 ? 4 : 0),
    at: consequences.map(bare)
  }
  yield each('D11', 2, 10, unclearActors(look))
  const words = variantWords(look, ({index}) => !burdens.helps.has(index))
  // a letter of a few lines has its message, if any, on top
  const isLate = keyMessage ? isMessageLate(look, reading, lateAfter) : words > lateAfter
  yield {id: 'D12', points: isLate ? (keyMessage ? 8 : 10) : 0, at: keyMessage ? [bare(keyMessage)] : []}
  yield each(
    'D13',
    4,
    8,
    reading.topics.filter(topic => !topic.main)
  )
  const articles = body('law.reference')
  const elsewhere = firstInSentence(body('reference.needed').filter(({sentence}) => burdens.asks.has(sentence.index)))
  yield {
    id: 'D14',
    points: Math.min(5, articles.length) + Math.min(6, 2 * elsewhere.length),
    at: [...articles, ...elsewhere].map(bare)
  }
  yield {id: 'D15', points: words > 1000 ? 8 : words > 600 ? 5 : words > 400 ? 2 : 0, at: []}
}

/** In running text, outside offers of help. */
function bodyHits(look: Look, id: string, {helps}: Burdens): Hit[] {
  return look.hits(id).filter(hit => look.inBody(hit) && look.role(hit) !== 'heading' && !helps.has(hit.sentence.index))
}

function firstInSentence(hits: readonly Hit[]): Hit[] {
  const seen = new Set<number>()
  return hits.filter(({sentence: {index}}) => !seen.has(index) && seen.add(index))
}

/** What the sender does "zo spoedig mogelijk" is not the reader's to meet. */
function vagueTerms(look: Look, {helps}: Burdens): Hit[] {
  return [...look.group('vague:')].filter(hit => {
    if (!look.inBody(hit) || helps.has(hit.sentence.index)) return false
    const clauses = look.clauses(hit.sentence)
    const own = clauses.filter(({start, end}) => start <= hit.start && end >= hit.end).at(-1)
    return own?.agent !== 'sender'
  })
}

/** The shortest term for the reader, and 2 for each other one, in points; a term of unknown length counts as long. */
function timePressure(look: Look, terms: readonly Deadline[]): number {
  if (terms.length === 0) return 0
  const from = letterDateOf(look)?.date
  const lengths = terms.map(({kind, days, date}) =>
    kind === 'absolute' && date && from ? daysBetween(from, date) : days
  )
  const different = new Set(
    terms.map(({date, days, unit, ...at}) => date ?? (days === null ? textOf(look, at) : `${days} ${unit}`))
  )
  const shortest = Math.max(...terms.map(({unit}, i) => pressure(lengths[i]!, unit)))
  return Math.min(14, shortest + 2 * (different.size - 1))
}

const textOf = (look: Look, {block, start, end}: Evidence) =>
  look.tree.blocks[block]!.block.prose.slice(start, end).toLowerCase()

function pressure(days: number | null, unit: Deadline['unit']): number {
  // a date before the letter's own is a mistake or a sample
  if (days === null || days < 0) return 1
  if (days < 7 || (unit === 'working-day' && days <= 5)) return 10
  return days < 14 ? 6 : days < 21 ? 3 : 1
}
