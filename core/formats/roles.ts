import type {Role} from './letter.js'
import type {RawBlock} from './markup.js'
import type {TextRun} from './runs.js'

/** Words that lines of a letter begin with, in lower case (`dictionaries/*\/roles.yaml`). */
export interface RoleCues {
  salutation: string[]
  closing: string[]
  subject: string[]
  reference: string[]
  address: string[]
  signature: string[]
}

/** A block with its role in the letter; one or several lines of a raw block. */
export interface RoleBlock extends RawBlock {
  role: Role
}

const postcode = /\b[1-9]\d{3} ?[A-Z]{2}\b/
const postbox = /^(?:postbus|antwoordnummer|p\.?o\.? box)\b/i
const streetNumber = /^[\p{Lu}\uA78F][\p{L}.'’ -]{2,40} \d{1,5} ?[a-zA-Z]?(?:[-/ ]\d{0,4})?$/u

/**
 * Tells letterhead, address, reference lines, subject, salutation, body, closing and signature apart.
 * Around the body each line stands for itself; in the body lines that are no running text do.
 */
export function assignRoles(raw: readonly RawBlock[], cues: RoleCues): RoleBlock[] {
  const blocks = withHeadings(raw, cues)
  const lines = blocks.map(block => ({block, lines: splitLines(block)}))
  const salutation = lines.findIndex(
    ({block, lines: own}) => block.kind === 'paragraph' && own.some(line => isSalutation(line.prose, cues))
  )
  const start = salutation >= 0 ? salutation : firstRunningText(blocks, cues)
  const out: RoleBlock[] = []
  let after = false
  let waiting: Role | null = null
  lines.forEach(({block, lines: own}, index) => {
    if (
      block.hint &&
      /\b(?:aside|sidebar|header|letterhead|briefhoofd)\b/.test(block.hint) &&
      !startsWithAny(block.prose, cues.salutation)
    ) {
      for (const line of own) out.push({...line, kind: 'paragraph', role: headRole(line, cues, null)})
      return
    }
    if (index < start) {
      for (const line of own) {
        const role: Role = waiting && line.kind !== 'heading' ? waiting : headRole(line, cues, out.at(-1)?.role ?? null)
        waiting = isBareLabel(line.prose, cues) ? (role === 'subject' ? 'subject' : 'reference') : null
        out.push({...line, role})
      }
      return
    }
    if (after) {
      const ended = block.kind === 'heading' || block.kind === 'list-item' || isRunningText(block.prose)
      if (!ended) {
        for (const line of own)
          out.push({...line, role: headRole(line, cues, 'signature') === 'reference' ? 'reference' : 'signature'})
        return
      }
      after = false
    }
    for (const line of bodyLines(block, own, cues)) {
      const role = bodyRole(line, cues, salutation >= 0 && index === salutation)
      if (role === 'closing') after = true
      out.push({...line, role: after && role !== 'closing' ? 'signature' : role})
    }
  })
  return out
}

function bodyRole(line: RawBlock, cues: RoleCues, atSalutation: boolean): Role {
  if (line.kind === 'heading') return 'heading'
  if (line.kind === 'table-cell') return 'table-cell'
  if (line.kind === 'list-item') return 'list-item'
  if (atSalutation && isSalutation(line.prose, cues)) return 'salutation'
  if (isClosing(line.prose, cues)) return 'closing'
  if (line.prose.length < 160 && isSubject(line.prose, cues)) return 'subject'
  return 'paragraph'
}

/** A line above the body. */
function headRole(line: RawBlock, cues: RoleCues, before: Role | null): Role {
  const {prose} = line
  if (line.kind === 'heading' && !isSubject(prose, cues)) return isReference(prose, cues) ? 'reference' : 'heading'
  if (line.kind === 'table-cell') return isReference(prose, cues) ? 'reference' : 'table-cell'
  if (isSubject(prose, cues) || isSubjectColumn(prose, cues)) return 'subject'
  if (isReference(prose, cues) || /^\p{Lu}[\p{L} .-]{1,28}: ?\S/u.test(prose.slice(0, 60))) return 'reference'
  if (
    postcode.test(prose) ||
    postbox.test(prose) ||
    streetNumber.test(prose) ||
    (prose.length < 60 && startsWithAny(prose, cues.address))
  )
    return 'address'
  if (isRunningText(prose)) return 'paragraph'
  if (before === 'address' && prose.length < 40) return 'address'
  return 'letterhead'
}

/** A label and its value, or a label alone: "Ons kenmerk", "Kenmerk: 12", "Datum 4 maart". */
function isReference(prose: string, cues: RoleCues): boolean {
  if (prose.length > 120) return false
  const label = longestStart(prose, cues.reference)
  if (!label) return false
  const rest = prose.slice(label.length).trimStart()
  return (
    rest === '' ||
    /^[:\t]/.test(rest) ||
    (/^[\d\uA78F]/.test(rest) && prose.length < 60) ||
    (isBare(rest) && prose.length < 60)
  )
}

/** No sentence: without a word in lower case that could be its verb, or with few words. */
const isBare = (rest: string) => rest.split(' ').length <= 4 && !/[.?!]$/.test(rest)

function isSubject(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, cues.subject)
  return label !== null && /^\s*(?::|$)/.test(prose.slice(label.length))
}

/** Above the body a subject line may do without its colon: "Onderwerp    Uw aanvraag". */
function isSubjectColumn(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, cues.subject)
  return label !== null && /^ [\p{Lu}\uA78F]/u.test(prose.slice(label.length)) && prose.length < 120
}

function isBareLabel(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, [...cues.subject, ...cues.reference])
  return label !== null && /^\s*:?\s*$/.test(prose.slice(label.length))
}

function isSalutation(prose: string, cues: RoleCues): boolean {
  return prose.length < 100 && startsWithAny(prose, cues.salutation) && !/[.?]$/.test(prose.trim())
}

function isClosing(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, cues.closing)
  return label !== null && prose.length < 80 && /^[\s,.!]*(?:$|[\p{Lu}\uA78F])/u.test(prose.slice(label.length))
}

function startsWithAny(prose: string, starts: readonly string[]): boolean {
  return longestStart(prose, starts) !== null
}

function longestStart(prose: string, starts: readonly string[]): string | null {
  const lower = prose.slice(0, 60).toLowerCase()
  let best: string | null = null
  for (const start of starts) {
    if (!lower.startsWith(start) || /[\p{L}\p{N}]/u.test(lower[start.length] ?? '')) continue
    if (best === null || start.length > best.length) best = start
  }
  return best
}

/** Sentences: several words, and a full stop or question mark at the end of something longer than a name. */
export function isRunningText(prose: string): boolean {
  const words = prose.split(/\s+/).length
  return (words >= 6 && /[.?!:]["'”’)]?$/.test(prose.trim())) || words >= 14
}

/** Without a salutation the body begins at the first heading or sentence, not at a line of the letterhead. */
function firstRunningText(blocks: readonly RawBlock[], cues: RoleCues): number {
  const at = blocks.findIndex(block => {
    if (block.hint && /\b(?:aside|sidebar|header)\b/.test(block.hint)) return false
    if (block.kind === 'list-item') return true
    if (isReference(block.prose, cues) || isSubject(block.prose, cues)) return false
    return isRunningText(block.prose.replaceAll('\n', ' ')) && !postcode.test(block.prose)
  })
  if (at > 0 && blocks[at - 1]!.kind === 'heading') return at - 1
  return at < 0 ? (blocks.some(block => block.kind !== 'paragraph') ? 0 : Math.min(blocks.length, 0)) : at
}

/** In the body, lines of an address or of labels and values stay apart; others are one running text. */
function bodyLines(block: RawBlock, lines: RawBlock[], cues: RoleCues): RawBlock[] {
  if (lines.length === 1) return lines
  const widest = Math.max(...lines.map(line => line.prose.length))
  const out: RawBlock[] = []
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    if (
      i < lines.length &&
      !breaksAfter(lines[i - 1]!, lines[i]!, widest) &&
      !standsAlone(lines[i - 1]!, cues) &&
      !standsAlone(lines[i]!, cues)
    )
      continue
    out.push(
      from === 0 && i === lines.length
        ? joined(block, 0, block.prose.length)
        : joined(block, offsetOf(lines, from), offsetOf(lines, i - 1) + lines[i - 1]!.prose.length)
    )
    from = i
  }
  return out
}

/** A short line without punctuation above one with a capital is a label or a heading, not a wrapped sentence. */
function breaksAfter(line: RawBlock, next: RawBlock, widest: number): boolean {
  if (/[.,;:?!–-]$/.test(line.prose))
    return /[.?!]$/.test(line.prose) && line.prose.length < widest * 0.5 && /^[\p{Lu}\uA78F]/u.test(next.prose)
  return line.prose.length < widest * 0.6 && /^[\p{Lu}\uA78F\d]/u.test(next.prose)
}

function offsetOf(lines: readonly RawBlock[], index: number): number {
  let offset = 0
  for (let i = 0; i < index; i++) offset += lines[i]!.prose.length + 1
  return offset
}

/** A line that does not go on from the one before: a salutation, closing, label or address line. */
function standsAlone({prose}: RawBlock, cues: RoleCues): boolean {
  if (isSalutation(prose, cues) || isClosing(prose, cues) || isSubject(prose, cues)) return true
  if (/[.?!,;]$/.test(prose) && prose.length > 60) return false
  return (
    /^(?:postbus|antwoordnummer) /i.test(prose) ||
    (/^[1-9]\d{3} ?[A-Z]{2}\b/.test(prose) && prose.length < 50) ||
    /^[\p{Lu}][\p{L} -]{1,30}: ?\S/u.test(prose) ||
    streetNumber.test(prose)
  )
}

/** Each line of a block as a block of its own. */
function splitLines(block: RawBlock): RawBlock[] {
  if (!block.prose.includes('\n')) return [block]
  const out: RawBlock[] = []
  let start = 0
  for (const line of block.prose.split('\n')) {
    out.push(joined(block, start, start + line.length))
    start += line.length + 1
  }
  return out
}

/** A stretch of a block as a block of its own, with its line breaks as spaces. */
function joined(block: RawBlock, start: number, end: number): RawBlock {
  const runs: TextRun[] = []
  for (const run of block.runs) {
    const from = Math.max(run.at, start)
    const to = Math.min(run.at + run.length, end)
    if (to <= from) continue
    const skipped = from - run.at
    runs.push(
      run.replaced
        ? {...run, at: from - start, length: to - from}
        : {at: from - start, length: to - from, offset: run.offset + skipped, sourceLength: to - from}
    )
  }
  const links = block.links
    .filter(link => link.start >= start && link.end <= end)
    .map(link => ({...link, start: link.start - start, end: link.end - start}))
  return {...block, prose: block.prose.slice(start, end).replaceAll('\n', ' '), runs, links}
}

const longestHeading = 70

/**
 * Headings that the markup does not show as such: a short line in bold, and in plain text a short line without a full
 * stop that stands alone above a paragraph, or as the short first line of one.
 */
function withHeadings(blocks: readonly RawBlock[], cues: RoleCues): RawBlock[] {
  const widest = Math.max(
    0,
    ...blocks.flatMap(block => (block.prose.includes('\n') ? block.prose.split('\n').map(line => line.length) : []))
  )
  const out: RawBlock[] = []
  let inBody = false
  let closed = false
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    const lines = block.prose.split('\n')
    const single = lines.length === 1
    if (block.kind === 'paragraph' && lines.some(line => isSalutation(line, cues))) inBody = true
    else if (block.kind === 'paragraph' && isClosing(lines[0]!, cues)) closed = true
    else if (block.kind === 'paragraph' && inBody && !block.quoted) {
      if (
        single &&
        isHeadingLine(block.prose) &&
        (isBold(block) || (!closed && next !== undefined && next.kind !== 'heading' && !isClosing(next.prose, cues)))
      ) {
        if (isBold(block) || followsOn(next!)) {
          out.push({...block, kind: 'heading', depth: 2})
          return
        }
      }
      const [first = '', second = ''] = lines
      if (
        !single &&
        !closed &&
        isHeadingLine(first) &&
        first.length < widest * 0.75 &&
        /^[\p{Lu}\uA78F]/u.test(second) &&
        (first.endsWith('?') || isBoldUpTo(block, first.length)) &&
        isRunningText(lines.slice(1).join(' '))
      ) {
        out.push({...joined(block, 0, first.length), kind: 'heading', depth: 2}, joinedRaw(block, first.length + 1))
        return
      }
    }
    out.push(block)
  })
  return out
}

const isBold = (block: RawBlock) => (block.strong ?? 0) >= block.prose.length
const isBoldUpTo = (block: RawBlock, end: number) => (block.strong ?? 0) >= end

function isHeadingLine(line: string): boolean {
  return line.length > 1 && line.length <= longestHeading && !/[.,;:!]$/.test(line) && /\p{L}/u.test(line)
}

/** What stands under a heading: a list, or running text. */
function followsOn(next: RawBlock): boolean {
  return next.kind === 'list-item' || next.kind === 'table-cell' || isRunningText(next.prose.replaceAll('\n', ' '))
}

/** The rest of a block from an offset on, line breaks kept. */
function joinedRaw(block: RawBlock, start: number): RawBlock {
  return {...joined(block, start, block.prose.length), prose: block.prose.slice(start)}
}
