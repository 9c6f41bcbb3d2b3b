import {joinLines, partOf, splitLines, widestLine} from './block-lines.js'
import {HeadReader} from './head.js'
import {withHeadings} from './headings.js'
import type {Role} from './letter.js'
import type {RawBlock} from './markup.js'
import {
  breaksAfter,
  isAddressee,
  isBeside,
  isClosing,
  isPostal,
  isReference,
  isRunningText,
  isSalutation,
  isSentence,
  isSubject,
  type RoleCues,
  standsAlone
} from './role-lines.js'

export type {RoleCues} from './role-lines.js'

/** A block with its role in the letter; one or several lines of a raw block. */
export interface RoleBlock extends RawBlock {
  role: Role
}

/**
 * Tells letterhead, address, reference lines, subject, salutation, body, closing and signature apart.
 * Around the body each line stands for itself; in the body lines that are no running text do.
 */
export function assignRoles(raw: readonly RawBlock[], cues: RoleCues): RoleBlock[] {
  const blocks = withHeadings(raw, cues)
  const salutation = blocks.findIndex(
    block => maySalute(block) && block.prose.split('\n').some(line => isSalutation(line, cues))
  )
  const start = salutation >= 0 ? salutation : firstRunningText(blocks, cues)
  const head = new HeadReader(blocks, start, cues)
  const out: RoleBlock[] = []
  let closed = false
  blocks.forEach((block, index) => {
    const saluted = index === salutation
    if (!saluted && (index < start || isBeside(block, false))) {
      const lines = head.read(block, index < start)
      out.push(...(index === salutation - 1 ? lines.map(asSubject) : lines))
    } else if (closed && !resumes(block)) out.push(...underneath(block, cues))
    else {
      closed = false
      if (saluted) out.push(...aboveSalutation(block, head, cues))
      for (const line of bodyLines(saluted ? fromSalutation(block, cues) : block, cues)) {
        const role = bodyRole(line, cues, saluted)
        out.push({...line, role: closed && role !== 'closing' ? 'signature' : role})
        if (role === 'closing') closed = true
      }
    }
  })
  return out
}

/** A line in bold right above the salutation says what the letter is about, also without a label. */
function asSubject(line: RoleBlock): RoleBlock {
  const bold = line.role === 'letterhead' && (line.strong ?? 0) >= line.prose.length
  return bold ? {...line, role: 'subject'} : line
}

function maySalute({kind}: RawBlock): boolean {
  return kind === 'paragraph' || kind === 'table-cell'
}

/** After the closing: does the letter itself go on? */
function resumes({kind, prose}: RawBlock): boolean {
  return kind === 'heading' || kind === 'list-item' || isSentence(prose.replaceAll('\n', ' '))
}

/** Names and functions under the closing, with what else may stand there. */
function underneath(block: RawBlock, cues: RoleCues): RoleBlock[] {
  return splitLines(block).map(line => {
    const reference = isReference(line.prose, cues) && !isAddressee(line.prose, cues)
    return {...line, role: reference ? 'reference' : 'signature'}
  })
}

function bodyRole(line: RawBlock, cues: RoleCues, saluted: boolean): Role {
  const {kind, prose} = line
  if (saluted && isSalutation(prose, cues)) return 'salutation'
  if (kind !== 'paragraph') return kind
  if (isClosing(prose, cues)) return 'closing'
  return prose.length < 160 && isSubject(prose, cues) ? 'subject' : 'paragraph'
}

/** Where the salutation begins in its block. */
function salutationAt(block: RawBlock, cues: RoleCues): number {
  let at = 0
  for (const line of block.prose.split('\n')) {
    if (isSalutation(line, cues)) break
    at += line.length + 1
  }
  return at
}

function fromSalutation(block: RawBlock, cues: RoleCues): RawBlock {
  const at = salutationAt(block, cues)
  return at === 0 ? block : partOf(block, at)
}

/** What stands above the salutation in its block. */
function aboveSalutation(block: RawBlock, head: HeadReader, cues: RoleCues): RoleBlock[] {
  const at = salutationAt(block, cues)
  return at === 0 ? [] : head.read(partOf(block, 0, at - 1), true)
}

/** Without a salutation the body begins at the first sentence, and the headings right above it; not in the letterhead. */
function firstRunningText(blocks: readonly RawBlock[], cues: RoleCues): number {
  let at = blocks.findIndex(block => {
    if (block.kind === 'heading' || isBeside(block, true)) return false
    if (block.kind === 'list-item') return true
    if (isReference(block.prose, cues) || isSubject(block.prose, cues)) return false
    return isRunningText(block.prose.replaceAll('\n', ' ')) && !isPostal(block.prose)
  })
  while (at > 0 && blocks[at - 1]!.kind === 'heading' && !isBeside(blocks[at - 1]!, true)) at--
  return Math.max(at, 0)
}

/** In the body, lines of an address or of labels and values stay apart; others are one running text. */
function bodyLines(block: RawBlock, cues: RoleCues): RawBlock[] {
  const lines = block.prose.split('\n')
  if (lines.length === 1) return [block]
  const widest = widestLine(block.prose)
  const alone = lines.map(line => standsAlone(line, cues))
  const out: RawBlock[] = []
  let start = 0
  let end = 0
  lines.forEach((line, index) => {
    end += line.length
    const next = lines[index + 1]
    if (next === undefined || alone[index] || alone[index + 1] || breaksAfter(line, next, widest)) {
      out.push(joinLines(block, start, end))
      start = end + 1
    }
    end++
  })
  return out
}
