import {joinLines, splitLines} from './block-lines.js'
import type {Role} from './letter.js'
import type {RawBlock} from './markup.js'
import {
  isAddressee,
  isBareLabel,
  isBeside,
  isLabelled,
  isPlaceholders,
  isPostal,
  isPostBox,
  isReference,
  isRunningText,
  isSentence,
  isSubject,
  isSubjectColumn,
  type RoleCues
} from './role-lines.js'

/** A line of the head with its role. */
type HeadLine = RawBlock & {role: Role}

/** Reads what stands above the body or beside it: letterhead, addresses, references, subject. Blocks come in order. */
export class HeadReader {
  readonly #cues: RoleCues
  /** blocks with an address that are still to come */
  #addresses: number
  /** what the next line or block is, after a label alone: "Ons kenmerk" */
  #waiting: Role | null = null

  /** @param bodyStart index of the first block of the body */
  constructor(blocks: readonly RawBlock[], bodyStart: number, cues: RoleCues) {
    this.#cues = cues
    this.#addresses = blocks.slice(0, bodyStart).filter(({prose}) => prose.split('\n').some(isPostal)).length
  }

  read(block: RawBlock, aboveBody: boolean): HeadLine[] {
    const lines = splitLines(block)
    if (lines.length > 1 && this.#isWrapped(block, lines)) return [{...joinLines(block), role: 'paragraph'}]
    const lastPostal = lines.findLastIndex(({prose}) => isPostal(prose))
    if (lastPostal >= 0) this.#addresses--
    const fromSender = lastPostal >= 0 && this.#isSender(lines)
    const blanks = lines.filter(({prose}) => isPlaceholders(prose)).length
    const beside = isBeside(block, aboveBody)
    const waitedFor = this.#waiting
    this.#waiting = null
    return lines.map((line, index) => {
      const plain = this.#role(line, beside)
      let role = plain
      if (plain === 'letterhead' && (index < lastPostal || (blanks > 1 && isPlaceholders(line.prose)))) {
        role = fromSender ? 'letterhead' : 'address'
      }
      const expected = this.#waiting ?? waitedFor
      if (expected && (role === 'letterhead' || role === 'table-cell' || role === 'list-item')) role = expected
      const label = isBareLabel(line.prose, this.#cues) && (role === 'reference' || role === 'subject')
      this.#waiting = label ? role : null
      return {...line, role}
    })
  }

  #role(line: RawBlock, beside: boolean): Role {
    const {kind, prose} = line
    const cues = this.#cues
    if (isSubject(prose, cues) || (kind !== 'heading' && isSubjectColumn(prose, cues))) return 'subject'
    if (isReference(prose, cues)) return 'reference'
    if (kind === 'heading') return beside ? 'letterhead' : 'heading'
    if (isPostal(prose)) return 'address'
    if (isRunningText(prose)) return kind === 'list-item' ? 'list-item' : 'paragraph'
    if (kind !== 'paragraph') return kind
    if (isAddressee(prose, cues)) return 'address'
    return isLabelled(prose) ? 'reference' : 'letterhead'
  }

  /** A sentence over several lines, none of which is a label or part of an address. */
  #isWrapped(block: RawBlock, lines: readonly RawBlock[]): boolean {
    if (!isSentence(block.prose.replaceAll('\n', ' '))) return false
    return lines.every(
      ({prose}) => !isPostal(prose) && !isReference(prose, this.#cues) && !isSubject(prose, this.#cues)
    )
  }

  /** The sender's address has a P.O. box, or is the first of two; an addressee's begins like one. */
  #isSender(lines: readonly RawBlock[]): boolean {
    if (lines.some(({prose}) => isAddressee(prose, this.#cues) && !isPostBox(prose))) return false
    return lines.some(({prose}) => isPostBox(prose)) || this.#addresses > 0
  }
}
