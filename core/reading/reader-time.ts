import {daysBetween} from './calendar.js'
import {lastDayNamed} from './date-errors.js'
import {clauseAt} from './deadline-owner.js'
import {letterDateOf} from './letter-date.js'
import type {Look} from './look.js'
import type {Deadline} from './reading.js'

/** How long a deadline leaves the reader, from the letter on; null when that is not known, or depends on something else. */
export function timeFor(look: Look, deadline: Deadline): {count: number; unit: 'days' | 'workingDays'} | null {
  if (deadline.kind === 'absolute') {
    const from = letterDateOf(look)?.date
    const last = lastDayNamed(look, deadline)
    const count = from && last ? daysBetween(from, last) : -1
    return count < 0 ? null : {count, unit: 'days'}
  }
  const {block, end, days, unit, runsFrom} = deadline
  const sentence = look.tree.sentences[deadline.sentence]!
  if (days === null) return null
  if (!look.has(sentence, 'term.on-receipt')) {
    if (runsFrom === 'elsewhere') return null
    // "binnen vijf dagen terug na een verhuizing"
    const rest = look.tree.blocks[block]!.block.prose.slice(end, sentence.end)
    if (runsFrom === null && /\s(?:na|nadat|vanaf|after|from)\s/i.test(rest)) return null
  }
  return {count: days, unit: unit === 'working-day' ? 'workingDays' : 'days'}
}

const mild = ['condition', 'question', 'relative', 'can', 'may', 'want'] as const

/** What the reader is asked to do; no offer, no cancellation, nothing that only may have to be done. */
export function isDutyWithin(look: Look, deadline: Deadline): boolean {
  const sentence = look.tree.sentences[deadline.sentence]!
  if (sentence.isQuestion) return look.has(sentence, 'action.request')
  const previous = look.tree.sentences[sentence.index - 1]
  if (previous?.isQuestion && previous.block >= sentence.block - 1) return false
  // "Als u verhuist, meldt u dat binnen vijf dagen": counted from what may happen
  if (look.has(sentence, 'clause.conditional')) return false
  if (look.clauses(sentence).some(({flags}) => flags.has('condition'))) return false
  if (look.has(sentence, 'action.request')) return true
  const clause = clauseAt(look, {...deadline, sentence})
  if (!clause) return look.has(sentence, 'action.imperative') || look.has(sentence, 'action.must')
  const {flags, agent} = clause
  if (mild.some(flag => flags.has(flag))) return false
  return flags.has('imperative') || flags.has('must') || flags.has('asked') || agent !== null
}
