import type {Role} from '../formats/letter.js'
import type {Entity} from '../language/entities.js'
import type {Sentence, Token} from '../language/tree.js'
import {addDays, firstOnOrAfter, isCountable, lastDay, type Term, type TermUnit, weekdayOf} from './calendar.js'
import {readDate, weekdayNamed} from './date-words.js'
import {clauseAt, isBackward, isCriterion, isUntilOfState, whose} from './deadline-owner.js'
import {startOfTerm} from './deadline-start.js'
import {letterDateOf} from './letter-date.js'
import type {Hit, Look} from './look.js'
import type {Deadline, Evidence} from './reading.js'

const units: ReadonlyMap<string, TermUnit> = new Map(
  Object.entries({
    'working-day': 'werkdag werkdagen working business',
    day: 'dag dagen kalenderdag kalenderdagen etmaal etmalen dgn day days',
    week: 'week weken weeks wk wkn',
    month: 'maand maanden month months mnd',
    year: 'jaar year years'
  } satisfies Record<TermUnit, string>).flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, TermUnit] => [word, unit as TermUnit])
  )
)

const usableRoles: ReadonlySet<Role> = new Set([
  'paragraph',
  'list-item',
  'heading',
  'table-cell',
  'subject',
  'reference'
])

/**
 * Moments and periods by which somebody acts, in order of place.
 * `days` is whole days (weeks × 7), working days as they are counted, null for months and years, whose length differs.
 */
export function readDeadlines(look: Look): Deadline[] {
  const reader = new DeadlineReader(look)
  const hits = (...ids: string[]) => ids.flatMap(id => look.hits(id)).sort(byCertainty)
  for (const hit of hits('deadline.within', 'deadline.also-within', 'deadline.span', 'deadline.also-span'))
    reader.addRelative(hit)
  for (const hit of hits('deadline.by', 'deadline.also-by', 'deadline.received-on', 'deadline.named'))
    reader.addAbsolute(hit)
  for (const hit of look.hits('deadline.label')) reader.addLabelled(hit)
  return reader.found.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

/** Words next to one another before words with others between, and the longer first. */
const byCertainty = (a: Hit, b: Hit) =>
  Number(a.match.hasGap) - Number(b.match.hasGap) || b.end - b.start - (a.end - a.start)

class DeadlineReader {
  readonly found: Deadline[] = []
  /** by block what is taken, or never a deadline */
  readonly #taken = new Map<number, Evidence[]>()
  readonly #look: Look
  readonly #letterDate: string | null

  constructor(look: Look) {
    this.#look = look
    this.#letterDate = letterDateOf(look)?.date ?? null
    for (const hit of look.hits('deadline.never')) this.#take(hit)
  }

  #take(at: Evidence): void {
    const list = this.#taken.get(at.block)
    if (list) list.push(at)
    else this.#taken.set(at.block, [at])
  }

  #add(deadline: Deadline): void {
    this.found.push(deadline)
    this.#take(deadline)
  }

  #isFree({block, start, end}: Evidence): boolean {
    const taken = this.#taken.get(block) ?? []
    return (
      usableRoles.has(this.#look.tree.blocks[block]!.block.role) &&
      !taken.some(other => other.start < end && other.end > start)
    )
  }

  addRelative(hit: Hit): void {
    const {sentence, match} = hit
    const inside = sentence.tokens.filter(token => token.start >= hit.start && token.end <= hit.end)
    const {term, from, unitEnd} = termIn(inside, hours(hit))
    // "U hebt daarvoor nog zes weken": only the words that name the term
    const start = (match.hasGap || match.id === 'deadline.also-span') && from !== null ? from : hit.start
    const phrase = {block: hit.block, start, end: hit.end, sentence}
    if (!this.#isFree(phrase) || isBackward(this.#look, phrase, null)) return
    if (match.hasGap && isAmount(sentence, start, unitEnd)) return
    if (isCriterion(this.#look, phrase)) return
    const who = match.hasGap && isGiven(this.#look, phrase) ? 'reader' : whose(this.#look, phrase)
    const runsFrom = startOfTerm(this.#look, phrase, unitEnd, who)
    const begin = runsFrom === 'letter' ? this.#letterDate : null
    this.#add({
      block: hit.block,
      start,
      end: hit.end,
      sentence: sentence.index,
      kind: 'relative',
      who,
      days: daysOf(term),
      date: term && begin ? lastDay(begin, term) : null,
      unit: term?.unit ?? unitNamed(inside),
      count: term?.count ?? null,
      runsFrom,
      from: begin,
      fromLetter: runsFrom === 'letter'
    })
  }

  addAbsolute(hit: Hit): void {
    const {sentence} = hit
    const own = sentence.entities.find(entity => isMoment(entity) && entity.start >= hit.start && entity.end <= hit.end)
    const text = sentence.text.slice((own ?? hit).start - sentence.start, (own ?? hit).end - sentence.start)
    if (own?.kind === 'code' && !dayOfMonth.test(text)) return
    const trimmed = own && this.#trimmed(hit, own)
    this.#push({block: hit.block, start: trimmed?.start ?? hit.start, end: trimmed?.end ?? hit.end, sentence}, own)
  }

  /** "De laatste dag is 4 maart": the date; "bij ons zijn op 4 maart": from the word before it on. */
  #trimmed({match, sentence}: Hit, date: Entity): {start: number; end: number} | null {
    if (match.id === 'deadline.named') return date
    if (match.id !== 'deadline.received-on') return null
    const before = sentence.tokens.filter(token => token.end <= date.start).at(-1)
    return {start: before?.start ?? date.start, end: date.end}
  }

  /** "Uiterste dag" in one cell or line of data, and the date beside it. */
  addLabelled(hit: Hit): void {
    const {blocks, sentences} = this.#look.tree
    const isDate = (entity: Entity | undefined) => entity?.kind === 'date' || entity?.kind === 'numeric-date'
    const own = hit.sentence.entities.find(entity => entity.start >= hit.end)
    if (own) {
      const between = blocks[hit.block]!.block.prose.slice(hit.end, own.start)
      if (isDate(own) && /^[\s:.]*$/.test(between)) this.#push({...hit, end: own.end}, own)
      return
    }
    const next = blocks[hit.block + 1]
    const first = next?.entities[0]
    const sentence = next?.sentences[0]
    if (!next || !sentence || !first || first.start > 0 || !isDate(first)) return
    if (next.block.role !== 'table-cell' && next.block.role !== 'reference') return
    this.#push({block: next.index, start: first.start, end: first.end, sentence: sentences[sentence.index]!}, first)
  }

  #push(phrase: Evidence & {sentence: Sentence}, entity: Entity | undefined): void {
    const {block, start, sentence} = phrase
    const {prose} = this.#look.tree.blocks[block]!.block
    // an abbreviated month may have a full stop; here it ends the sentence
    const end = phrase.end === sentence.end && prose[phrase.end - 1] === '.' ? phrase.end - 1 : phrase.end
    const date = dateOf(prose.slice(entity?.start ?? start, entity?.end ?? end), entity, this.#letterDate)
    // a year that was guessed tells nothing of what lies ahead
    const sure = typeof entity?.value === 'string' ? date : null
    if (!this.#isFree(phrase) || isBackward(this.#look, phrase, sure)) return
    if (isUntilOfState(this.#look, phrase)) return
    this.#add({
      block,
      start,
      end,
      sentence: sentence.index,
      kind: 'absolute',
      who: whose(this.#look, phrase),
      days: null,
      date,
      unit: null,
      count: null,
      runsFrom: null,
      from: null,
      fromLetter: false
    })
  }
}

function isMoment({kind}: Entity): boolean {
  return kind === 'date' || kind === 'numeric-date' || kind === 'placeholder' || kind === 'code'
}

/** "de 21e" */
const dayOfMonth = /^(\d{1,2})(?:e|de|ste|th|st|nd|rd)$/

/** ISO date of what is written; a day without a year is the first such day from the letter's date on. */
function dateOf(text: string, entity: Entity | undefined, letterDate: string | null): string | null {
  if (typeof entity?.value === 'string' && entity.kind !== 'code') return entity.value
  if (letterDate === null || entity?.placeholder) return null
  const said = readDate(text)
  if (said) return said.year === null ? firstOnOrAfter(letterDate, said.month, said.day) : null
  const dayOnly = dayOfMonth.exec(text)?.[1]
  if (dayOnly) return nextDayOfMonth(letterDate, Number(dayOnly))
  const named = entity ? null : weekdayNamed(text.split(/\s+/).at(-1) ?? '')
  if (named === null) return null
  const ahead = (named - weekdayOf(letterDate) + 7) % 7
  return addDays(letterDate, ahead === 0 ? 7 : ahead)
}

function nextDayOfMonth(letterDate: string, day: number): string | null {
  if (day < 1 || day > 31) return null
  for (let ahead = 0; ahead < 62; ahead++) {
    const date = addDays(letterDate, ahead)
    if (Number(date.slice(8)) === day) return date
  }
  return null
}

/** "48 uur" in a phrase, as whole days; null where there are no hours, or no whole days. */
function hours({sentence, start, end}: Hit): Term | null {
  const said = /(\d{1,3}) (?:uur|hours)/.exec(sentence.text.slice(start - sentence.start, end - sentence.start))
  const count = Number(said?.[1] ?? 0) / 24
  return count > 0 && Number.isInteger(count) ? {count, unit: 'day'} : null
}

/** The term that tokens name: "binnen veertien (14) dagen", "vier tot zes weken"; the last number counts. */
function termIn(
  tokens: readonly Token[],
  inHours: Term | null
): {term: Term | null; from: number | null; unitEnd: number} {
  const at = tokens.findIndex(({lower}) => units.has(lower))
  if (at < 0) {
    const time = tokens.find(({entity, lower}) => entity?.kind === 'time' || lower === 'uur')
    return {term: inHours, from: time?.start ?? null, unitEnd: time?.end ?? tokens.at(-1)?.end ?? 0}
  }
  const unit = units.get(tokens[at]!.lower)!
  const before = tokens.slice(0, at)
  const numbers = before.filter(({entity}) => entity?.kind === 'number')
  const value = numbers.at(-1)?.entity?.value
  const single = before.some(({lower}) => /^(?:een|één|one|a)$/.test(lower))
  const term: Term | null =
    before.at(-1)?.lower === 'half' && unit === 'year'
      ? {count: 6, unit: 'month'}
      : typeof value === 'number' || single
        ? {count: typeof value === 'number' ? value : 1, unit}
        : null
  // "working days" and "business days" are two words
  const next = tokens[at + 1]
  const end = unit === 'working-day' && next && /^days?$/.test(next.lower) ? next : tokens[at]!
  return {
    term: term && isCountable(term) ? term : null,
    from: (tokens[firstNumber(tokens, at)] ?? tokens[at]!).start,
    unitEnd: end.end
  }
}

const isNumber = (token: Token | undefined) => token?.entity?.kind === 'number'

/** Where the number right before a unit begins: "veertien (14) dagen", "vier tot zes weken". */
function firstNumber(tokens: readonly Token[], unit: number): number {
  let at = unit
  while (isNumber(tokens[at - 1])) at--
  return at < unit && /^(?:à|a|tot|of|to|or)$/.test(tokens[at - 1]?.lower ?? '') && isNumber(tokens[at - 2])
    ? at - 2
    : at
}

function unitNamed(tokens: readonly Token[]): TermUnit | null {
  return tokens.map(({lower}) => units.get(lower)).find(Boolean) ?? null
}

function daysOf(term: Term | null): number | null {
  if (!term || term.unit === 'month' || term.unit === 'year') return null
  return term.unit === 'week' ? term.count * 7 : term.count
}

/** "U hebt zes weken vakantie", "voor drie maanden": so much of something, no term. */
function isAmount({syntax}: Sentence, start: number, unitEnd: number): boolean {
  const unit = syntax.findIndex(({end}) => end === unitEnd)
  if (unit < 0) return false
  const next = syntax[unit + 1]
  if (next?.partOfSpeech === 'NOUN' && !given.test(next.lemma)) return true
  const before = syntax.findIndex(word => word.start >= start)
  return before > 0 && syntax[before - 1]!.partOfSpeech === 'ADP' && syntax[before - 1]!.head >= before
}

const given = /(?:tijd|termijn|periode|uitstel|gelegenheid|respijt)$/

/** "U hebt zes weken", "Wij geven u zes weken": time for the reader. */
function isGiven(look: Look, phrase: Evidence & {sentence: Sentence}): boolean {
  const clause = clauseAt(look, phrase)
  return clause !== null && (clause.agent === 'reader' || clause.affected.has('reader'))
}
