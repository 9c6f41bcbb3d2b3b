import type {Role} from '../formats/letter.js'
import type {Entity} from '../language/entities.js'
import type {TreeBlock} from '../language/tree.js'
import type {Hit, Look} from './look.js'
import type {Evidence} from './reading.js'

/** The day a letter bears, by which terms are counted. */
export interface LetterDate extends Evidence {
  /** ISO date */
  date: string
}

const headRoles: ReadonlySet<Role> = new Set(['letterhead', 'address', 'reference', 'table-cell'])
const isDate = ({kind}: Entity) => kind === 'date' || kind === 'numeric-date'

const kept = new WeakMap<Look, LetterDate | null>()

/**
 * The date of sending where the letter names it, else the letter's date, else a date that stands alone above the
 * salutation ("Meerveld, 4 maart 2027"). Null when it is a placeholder, or when several disagree.
 */
export function letterDateOf(look: Look): LetterDate | null {
  const known = kept.get(look)
  if (known !== undefined) return known
  const found = readLetterDate(look)
  kept.set(look, found)
  return found
}

function readLetterDate(look: Look): LetterDate | null {
  const {blocks} = look.tree
  const salutation = blocks.findIndex(({block}) => block.role === 'salutation')
  const end = salutation >= 0 ? salutation : blocks.findIndex(({block}) => block.role === 'paragraph')
  const last = end < 0 ? blocks.length : end
  const inHead = ({block}: Evidence) => block < last && headRoles.has(blocks[block]!.block.role)
  for (const label of ['letter.sent', 'letter.dated']) {
    const candidates = look
      .hits(label)
      .filter(inHead)
      .flatMap(hit => labelled(look, hit))
    if (candidates.length > 0) return agreed(candidates)
  }
  return agreed(
    blocks
      .slice(0, last)
      .filter(({block}) => headRoles.has(block.role))
      .flatMap(block => bare(look, block))
  )
}

type Candidate = Evidence & {entity: Entity}

/** One date for all, of a century in which letters are sent; a placeholder or a day that does not exist tells nothing. */
function agreed(candidates: readonly Candidate[]): LetterDate | null {
  const [first] = candidates
  if (!first || typeof first.entity.value !== 'string') return null
  const date = first.entity.value
  if (date < '1900' || date > '2200' || candidates.some(({entity}) => entity.value !== date)) return null
  return {block: first.block, start: first.start, end: first.end, date}
}

const candidate = ({index}: TreeBlock, entity: Entity): Candidate => ({
  block: index,
  start: entity.start,
  end: entity.end,
  entity
})

/** "Datum: 4 maart 2027", or the label alone with the date in the next cell or line. */
function labelled({tree}: Look, {block: index, start, end}: Hit): Candidate[] {
  const block = tree.blocks[index]!
  const isValue = (entity: Entity) => isDate(entity) || entity.kind === 'placeholder'
  const own = block.entities.find(entity => entity.start < end && entity.end > start)
  if (own) return isValue(own) ? [candidate(block, own)] : []
  const next = tree.blocks[index + 1]
  const first = next?.entities[0]
  const isAlone = start === block.sentences[0]?.start && /^[\s:.*]*$/.test(block.block.prose.slice(end))
  return isAlone && next && first && first.start === 0 && isValue(first) ? [candidate(next, first)] : []
}

/** A full date that stands alone, or behind a place and a comma; not beside a label of something else. */
function bare(look: Look, block: TreeBlock): Candidate[] {
  const date = block.entities.find(isDate)
  if (!date || (date.value === null && !date.placeholder)) return []
  const {prose, role} = block.block
  const before = prose.slice(0, date.start)
  const after = prose.slice(date.end)
  const isPlace = before.trim() === '' || (/^\D{2,40},\s*$/.test(before) && before.trim().split(/\s+/).length <= 4)
  if (!isPlace || !/^\s*(?:$|[-–|,.])/.test(after)) return []
  const previous = look.tree.blocks[block.index - 1]
  const besideLabel = previous && before.trim() === '' && role !== 'letterhead' && isLabel(previous)
  return besideLabel ? [] : [candidate(block, date)]
}

/** "Uw aanvraag", "Geboortedatum:": what stands next is its value. */
function isLabel({block, entities}: TreeBlock): boolean {
  if (block.role !== 'reference' && block.role !== 'table-cell') return false
  const text = block.prose.trim()
  return text.endsWith(':') || (entities.length === 0 && !text.includes(':') && text.split(/\s+/).length <= 3)
}
