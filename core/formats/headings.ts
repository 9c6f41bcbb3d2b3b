import {joinLines, partOf, widestLine} from './block-lines.js'
import type {RawBlock} from './markup.js'
import {isClosing, isRunningText, isSalutation, type RoleCues} from './role-lines.js'

const longestHeading = 70

/**
 * Headings that the markup does not show as such: a short line in bold, and in plain text a short line without a full
 * stop that stands alone above a paragraph, or as the short first line of one. Only in the body of a letter.
 * Where the writer marked headings, lines that only look like one are none.
 */
export function withHeadings(blocks: readonly RawBlock[], cues: RoleCues): RawBlock[] {
  const marked = blocks.some(({kind}) => kind === 'heading')
  let widest = 0
  for (const {prose} of blocks) if (prose.includes('\n')) widest = Math.max(widest, widestLine(prose))
  const out: RawBlock[] = []
  let inBody = false
  let closed = false
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') {
      out.push(block)
      return
    }
    const lines = block.prose.split('\n')
    if (lines.some(line => isSalutation(line, cues))) inBody = true
    else if (isClosing(lines[0]!, cues)) closed = true
    else if (inBody && !block.quoted) {
      if (
        lines.length === 1 &&
        (isBoldHeading(block) || (!marked && isLoneHeading(block, blocks[index + 1], closed, cues)))
      ) {
        out.push({...block, kind: 'heading', depth: 2})
        return
      }
      const first = lines[0]!.length
      if (lines.length > 1 && !closed && isFirstLineHeading(block, lines, widest)) {
        out.push({...joinLines(block, 0, first), kind: 'heading', depth: 2}, partOf(block, first + 1))
        return
      }
    }
    out.push(block)
  })
  return out
}

function isBoldHeading({prose, strong}: RawBlock): boolean {
  return (strong ?? 0) >= prose.length && isHeadingLine(prose)
}

function isLoneHeading(block: RawBlock, next: RawBlock | undefined, closed: boolean, cues: RoleCues): boolean {
  if (!isHeadingLine(block.prose)) return false
  // under the closing a name or function may stand above a sentence: only a question is a heading for sure
  if (!next || next.kind === 'heading' || (closed && !block.prose.endsWith('?'))) return false
  return !isClosing(next.prose, cues) && followsOn(next)
}

function isFirstLineHeading(block: RawBlock, lines: readonly string[], widest: number): boolean {
  const [first = '', second = ''] = lines
  return (
    isHeadingLine(first) &&
    first.length < widest * 0.75 &&
    /^[\p{Lu}\uA78F]/u.test(second) &&
    (first.endsWith('?') || (block.strong ?? 0) >= first.length) &&
    isRunningText(lines.slice(1).join(' '))
  )
}

function isHeadingLine(line: string): boolean {
  if (line.length < 2 || line.length > longestHeading || !/\p{L}/u.test(line.replaceAll('\uA78F', ''))) return false
  return !/[.,;:!]$|[.!?] \p{Lu}|: \uA78F$/u.test(line)
}

/** What stands under a heading: a list, a table, or sentences. */
function followsOn({kind, prose}: RawBlock): boolean {
  return (
    kind === 'list-item' || kind === 'table-cell' || isRunningText(prose.replaceAll('\n', ' ')) || /[.?:]$/.test(prose)
  )
}
