import type {Entity} from '../language/entities.js'
import type {Sentence} from '../language/tree.js'
import {addDays, bareLastDay, daysBetween, isCountable, lastDay, type Term, weekdayOf} from './calendar.js'
import {exists, readDate, weekdayNamed} from './date-words.js'
import {clauseAt} from './deadline-owner.js'
import {letterDateOf} from './letter-date.js'
import type {Look} from './look.js'
import type {Deadline, Evidence} from './reading.js'

export interface WrongWeekday extends Evidence {
  /** ISO date, as written or as meant */
  date: string
  /** 0 for Monday: as written */
  said: number
  /** the year is written; else `date` is the one nearest to the letter's */
  hasYear: boolean
}

const isDate = ({kind}: Entity) => kind === 'date' || kind === 'numeric-date'

/** Dates in words or figures that are no placeholder, without the full stop of a sentence. */
function* datesOf(look: Look): Generator<Evidence & {text: string; entity: Entity}> {
  for (const {block, index, entities} of look.tree.blocks) {
    for (const entity of entities) {
      if (!isDate(entity) || entity.placeholder) continue
      const text = block.prose.slice(entity.start, entity.end).replace(/\.$/, '')
      if (!text.includes('\uA78F'))
        yield {block: index, start: entity.start, end: entity.start + text.length, text, entity}
    }
  }
}

/** "31 juni 2027", "29 februari 2027", "31-06-2027"; what may be no date, or one in another order, is left alone. */
export function* impossibleDates(look: Look): Generator<Evidence> {
  for (const {text, entity, ...at} of datesOf(look)) {
    const said = readDate(text)
    if (!said || exists(said) || said.day > 31 || said.day < 1 || said.month > 12 || said.month < 1) continue
    if (entity.kind === 'date' || /^\d{1,2}([-/])\d{1,2}\1\d{4}$/.test(text)) yield at
  }
}

/** "maandag 4 maart 2027" where that day is a Thursday. */
export function* wrongWeekdays(look: Look): Generator<WrongWeekday> {
  const letterDate = letterDateOf(look)?.date ?? null
  for (const {text, entity, ...at} of datesOf(look)) {
    const said = readDate(text)
    if (!said || !exists(said)) continue
    const before = entity.kind === 'numeric-date' ? wordBefore(look, at) : null
    const weekday = said.weekday ?? (before ? weekdayNamed(before.text) : null)
    if (weekday === null) continue
    const hasYear = typeof entity.value === 'string'
    const candidates = hasYear
      ? [entity.value as string]
      : letterDate === null
        ? []
        : yearsAround(letterDate, said.month, said.day)
    if (candidates.length === 0 || candidates.some(date => weekdayOf(date) === weekday)) continue
    const near = candidates.sort((a, b) => distance(letterDate, a) - distance(letterDate, b))[0]!
    yield {...at, start: before?.start ?? at.start, date: near, said: weekday, hasYear}
  }
}

const distance = (from: string | null, to: string) => (from === null ? 0 : Math.abs(daysBetween(from, to)))

/** Days: who means a day farther away writes the year. */
const farthest = 240

/** That day in the letter's year and the years beside it, as far as it may be meant. */
function yearsAround(letterDate: string, month: number, day: number): string[] {
  const year = Number(letterDate.slice(0, 4))
  return [year - 1, year, year + 1]
    .filter(at => exists({weekday: null, day, month, year: at}))
    .map(at => `${at}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter(date => distance(letterDate, date) <= farthest)
}

/** The word right before a place, with nothing but a space or a comma between. */
function wordBefore(look: Look, at: Evidence): {text: string; start: number} | null {
  const {prose} = look.tree.blocks[at.block]!.block
  const found = /([\p{L}]{3,12}),?\s{1,2}$/u.exec(prose.slice(Math.max(0, at.start - 16), at.start))
  return found ? {text: found[1]!, start: Math.max(0, at.start - 16) + found.index} : null
}

export interface TermConflict extends Evidence {
  term: Term
  /** the letter's date */
  from: string
  /** the term's last day, with what the Algemene termijnenwet adds */
  last: string
  /** days that the date takes from the reader; negative when it gives more */
  lost: number
  /** a term for objection or appeal */
  isRemedy: boolean
}

/**
 * A term and a date beside it that do not agree: "binnen zes weken, dus uiterlijk 3 april". A day more or less is let
 * pass, since letters count in several ways; but a term for objection may not lose a day (Awb 6:7, 6:8). Terms that
 * count from something else than the letter are left alone.
 */
export function* termConflicts(look: Look, deadlines: readonly Deadline[]): Generator<TermConflict> {
  const from = letterDateOf(look)?.date
  if (!from) return
  for (const [at, dated] of deadlines.entries()) {
    if (dated.kind !== 'absolute' || dated.date === null || !isSure(look, dated)) continue
    // they are in order of place: nothing farther away stands beside it
    const relative = deadlines
      .slice(Math.max(0, at - 3), at + 4)
      .find(other => other.kind === 'relative' && isSame(look, other, dated))
    if (!relative || relative.runsFrom === 'elsewhere' || relative.count === null || relative.unit === null) continue
    const term: Term = {count: relative.count, unit: relative.unit}
    if (!isCountable(term)) continue
    const [bare, last] = [bareLastDay(from, term), lastDay(from, term)]
    const named = lastDayNamed(look, dated)!
    const isRemedy = isRemedyTerm(look, relative, dated)
    const lost = daysBetween(named, bare)
    // a letter may be sent some days after its date; a term without a start may leave time for the post
    const spare = relative.runsFrom === null ? 7 : 3
    const isEarly = lost > (isRemedy ? 0 : 1)
    if (!isEarly && daysBetween(last, named) <= spare) continue
    const {block, start, end} = dated
    yield {block, start, end, term, from, last, lost: isEarly ? lost : -daysBetween(last, named), isRemedy}
  }
}

/** A year is written, or the day is the first such day after the letter's date. */
function isSure(look: Look, {block, start, end}: Deadline): boolean {
  const {entities} = look.tree.blocks[block]!
  return entities.some(entity => isDate(entity) && entity.start >= start && entity.end <= end + 1)
}

/** The last day that a date leaves: with "vóór 3 mei" and "voor 3 mei" it is the day before. Null where none is known. */
export function lastDayNamed(look: Look, {block, start, end, date}: Deadline): string | null {
  if (date === null) return null
  const text = look.tree.blocks[block]!.block.prose.slice(start, end).normalize('NFC').toLowerCase()
  return /^(?:voor|vóór|before)\s(?!of\s|uiterlijk)/.test(text) ? addDays(date, -1) : date
}

/** What may stand between a term and the date it ends on, beside signs: the start of the term, and words such as "dus". */
const joining: ReadonlySet<string> = new Set(['term.from-letter', 'term.from-decision', 'term.link', 'deadline.start'])

/** "binnen zes weken na dagtekening, dus uiterlijk 3 mei", "binnen zes weken bezwaar maken (uiterlijk 3 mei)". */
function isSame(look: Look, relative: Deadline, dated: Deadline): boolean {
  if (relative.block !== dated.block || relative.who !== dated.who) return false
  const [first, second] = relative.start < dated.start ? [relative, dated] : [dated, relative]
  if (second.start - first.end > 120) return false
  const {prose} = look.tree.blocks[relative.block]!.block
  let between = prose.slice(first.end, second.start)
  let isLinked = /\(\s*$/.test(between)
  const sentences = look.tree.sentences.slice(first.sentence, second.sentence + 1)
  for (const {id, start, end} of sentences.flatMap(({matches}) => matches)) {
    if (!joining.has(id) || end <= first.end || start >= second.start) continue
    if (id === 'term.link' && /^[\s,:]*$/.test(prose.slice(end, second.start))) isLinked = true
    const from = Math.max(0, start - first.end)
    const to = Math.min(between.length, end - first.end)
    between = between.slice(0, from) + ' '.repeat(to - from) + between.slice(to)
  }
  if (/^[\s,;:.()–-]*$/.test(between)) return true
  if (isLinked && (relative.sentence === dated.sentence || refersBack(look, second))) return true
  return isSameRemedy(look, relative, dated)
}

/** "Dat kan dus tot en met 3 mei", right after the sentence with the term. */
function refersBack(look: Look, {sentence}: Deadline): boolean {
  return /^(?:dat|dit|dus|that|this|so)\s/i.test(look.tree.sentences[sentence]!.text)
}

/** "Maak vóór 3 mei bezwaar. U hebt zes weken.": the six weeks of Awb 6:7 beside a date for the same. */
function isSameRemedy(look: Look, {count, unit, sentence}: Deadline, dated: Deadline): boolean {
  return isSixWeeks({count, unit}) && Math.abs(sentence - dated.sentence) <= 1 && speaksOf(look, dated, opens)
}

/** "U kunt binnen zes weken bezwaar maken", or six weeks beside the word. */
function isRemedyTerm(look: Look, relative: Deadline, dated: Deadline): boolean {
  const ids = isSixWeeks(relative) ? [...opens, 'objection.object'] : opens
  return speaksOf(look, relative, ids) || speaksOf(look, dated, ids)
}

const isSixWeeks = ({count, unit}: Pick<Deadline, 'count' | 'unit'>) =>
  (count === 6 && unit === 'week') || (count === 42 && unit === 'day')

const speaksOf = (look: Look, {sentence}: Deadline, ids: readonly string[]) =>
  ids.some(id => look.has(look.tree.sentences[sentence]!, id))

const opens = ['objection.can', 'appeal.can']

/** A duty of the reader on a day before the letter's date, which nobody can meet. */
export function* pastDeadlines(look: Look, deadlines: readonly Deadline[]): Generator<Evidence & {from: string}> {
  const from = letterDateOf(look)?.date
  if (!from) return
  for (const {block, start, end, sentence: index, kind, date, who} of deadlines) {
    if (kind !== 'absolute' || date === null || date >= from || who !== 'reader') continue
    const sentence = look.tree.sentences[index]!
    if (isAskedNow(look, {block, start, end, sentence})) yield {block, start, end, from}
  }
}

/** "Betaal …", "Wij verzoeken u …": asked of this reader now; "Iedereen moet vóór 1 mei …" may tell a rule. */
function isAskedNow(look: Look, phrase: Evidence & {sentence: Sentence}): boolean {
  const clause = clauseAt(look, phrase)
  if (!clause) return look.has(phrase.sentence, 'action.imperative') || look.has(phrase.sentence, 'action.request')
  const {flags} = clause
  if (flags.has('relative') || flags.has('condition') || flags.has('perfect')) return false
  return flags.has('imperative') || flags.has('asked') || look.has(phrase.sentence, 'action.request')
}
