import type {Sentence} from '../language/tree.js'
import type {Hit, Look} from './look.js'
import type {Deadline} from './reading.js'

const units: [RegExp, Exclude<Deadline['unit'], null>, number][] = [
  [/werkdag|working day|business day/, 'working-day', 1],
  [/dag|day/, 'day', 1],
  [/we+k/, 'week', 7],
  [/maand|month/, 'month', 0],
  [/jaar|year/, 'year', 0]
]

/**
 * Moments and periods by which somebody acts, in order of place.
 * `days` is whole days (weeks × 7), working days as they are counted, null for months and years, whose length differs.
 */
export function readDeadlines(look: Look): Deadline[] {
  const found: Deadline[] = []
  for (const hit of [...look.hits('deadline.within'), ...look.hits('deadline.span')]) addRelative(look, hit, found)
  for (const hit of look.hits('deadline.by')) addAbsolute(look, hit, found)
  return found.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

const usableRoles = new Set(['paragraph', 'list-item', 'heading', 'table-cell', 'subject', 'reference'])

function usable(look: Look, hit: Hit, found: readonly Deadline[]): boolean {
  if (!usableRoles.has(look.role(hit))) return false
  if (look.has(hit.sentence, 'deadline.not')) return false
  return !found.some(other => other.block === hit.block && other.start < hit.end && other.end > hit.start)
}

function addRelative(look: Look, hit: Hit, found: Deadline[]) {
  if (!usable(look, hit, found)) return
  const {sentence} = hit
  const inside = sentence.tokens.filter(token => token.start >= hit.start && token.end <= hit.end)
  const number = inside.find(token => token.entity?.kind === 'number')?.entity?.value
  const text = inside.map(token => token.lower).join(' ')
  const unit = units.find(([pattern]) => pattern.test(text))
  const count = typeof number === 'number' ? number : /\b(?:een|one|a)\b/.test(text) ? 1 : null
  const start = startOfTerm(look, hit)
  // a date right behind the term ("binnen 2 weken, dus uiterlijk 4 maart") does the counting for the reader
  found.push({
    block: hit.block,
    start: hit.start,
    end: hit.end,
    sentence: sentence.index,
    kind: 'relative',
    who: whose(hit),
    days: count !== null && unit && unit[2] > 0 ? count * unit[2] : null,
    date: null,
    unit: unit?.[1] ?? null,
    fromLetter: start !== null
  })
}

function startOfTerm(look: Look, hit: Hit): Hit | null {
  return (
    look
      .hits('deadline.start')
      .find(other => other.sentence === hit.sentence && other.start >= hit.start - 1 && other.start - hit.end < 40) ??
    null
  )
}

function addAbsolute(look: Look, hit: Hit, found: Deadline[]) {
  if (!usable(look, hit, found)) return
  const entity = hit.sentence.entities.find(
    e =>
      e.start >= hit.start &&
      e.end <= hit.end &&
      (e.kind === 'date' || e.kind === 'numeric-date' || e.kind === 'placeholder')
  )
  if (!entity) return
  if (looksBack(look, hit)) return
  found.push({
    block: hit.block,
    start: hit.start,
    end: hit.end,
    sentence: hit.sentence.index,
    kind: 'absolute',
    who: whose(hit),
    days: null,
    date: typeof entity.value === 'string' ? entity.value : null,
    unit: null,
    fromLetter: false
  })
}

/** Validity ("geldig tot en met"), periods ("van 1 mei tot en met 31 mei") and what is past are no deadlines. */
function looksBack(look: Look, hit: Hit): boolean {
  const {sentence} = hit
  if (look.has(sentence, 'deadline.validity')) return true
  const before = sentence.text.slice(0, hit.start - sentence.start).toLowerCase()
  const opening = sentence.tokens.filter(token => token.end <= hit.start).slice(-5)
  const second = sentence.text.slice(hit.start - sentence.start).toLowerCase()
  // "U kunt van 2 juni tot en met 13 juli bezwaar maken": a period to act in
  if (look.has(sentence, 'objection.can') || look.has(sentence, 'action.may')) return false
  const isUntil = /^(?:tot|t\/m|until|to)\b/.test(second)
  return (
    isUntil &&
    (/\b(?:van|vanaf|over de periode|from)\b/.test(before.slice(-60)) ||
      opening.some(token => token.entity?.kind === 'date'))
  )
}

/** The organisation's when it decides, sends or pays, or when the reader is to receive something; else the reader's. */
export function whose({sentence, start}: Hit): Deadline['who'] {
  // a clause that tells nothing ("Binnen 22 weken na de datum waarop …, ontvangt u …") leaves it to the whole sentence
  return ownerIn(sentence, clauseAround(sentence, start)) ?? ownerIn(sentence, sentence) ?? 'reader'
}

function ownerIn(sentence: Sentence, clause: {start: number; end: number}): Deadline['who'] | null {
  const inClause = (id: string) =>
    sentence.matches.some(match => match.id === id && match.start >= clause.start && match.start < clause.end)
  if (inClause('action.imperative') || inClause('action.request')) return 'reader'
  if (inClause('reader.receives')) return 'organisation'
  if (inClause('organisation.decides')) return 'organisation'
  if (inClause('action.must') || inClause('action.may') || inClause('objection.can')) return 'reader'
  const subject = firstOf(sentence, clause, ['who.organisation', 'who.reader', 'who.authority'])
  if (!subject) return null
  return subject === 'who.organisation' || subject === 'who.authority' ? subjectIsObject(sentence, clause) : 'reader'
}

/** "Wij verzoeken u binnen twee weken …", "Wij ontvangen het graag binnen …": asked by the organisation, done by the reader. */
function subjectIsObject(sentence: Sentence, clause: {start: number; end: number}): Deadline['who'] {
  return sentence.matches.some(
    match => match.id === 'organisation.asks' && match.start >= clause.start && match.start < clause.end
  )
    ? 'reader'
    : 'organisation'
}

function firstOf(sentence: Sentence, clause: {start: number; end: number}, ids: readonly string[]): string | undefined {
  return sentence.matches.find(
    match => ids.includes(match.id) && match.start >= clause.start && match.start < clause.end
  )?.id
}

/** A rough clause: between commas, semicolons and full stops, when it is long enough to hold a verb. */
function clauseAround(sentence: Sentence, at: number): {start: number; end: number} {
  const cuts: number[] = [sentence.start]
  for (const child of sentence.node.children) {
    if (child.type === 'PunctuationNode' && /[,;:]/.test(child.value)) cuts.push(child.position!.end.offset!)
  }
  cuts.push(sentence.end)
  for (let i = 0; i + 1 < cuts.length; i++) {
    if (at < cuts[i]! || at >= cuts[i + 1]!) continue
    const words = sentence.words.filter(word => word.start >= cuts[i]! && word.end <= cuts[i + 1]!)
    if (words.length >= 5) return {start: cuts[i]!, end: cuts[i + 1]!}
  }
  return {start: sentence.start, end: sentence.end}
}
