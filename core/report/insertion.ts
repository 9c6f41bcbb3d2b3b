import {bodyRoles, type Format} from '../formats/letter.js'
import {locate} from '../formats/runs.js'
import type {Tree, TreeBlock} from '../language/tree.js'
import type {Evidence} from '../reading/reading.js'

/** Above the salutation, after the paragraph of the finding, or above the closing line. */
export type Place = 'top' | 'here' | 'end'

/** A place between two paragraphs of a file. */
export interface InsertionPoint {
  source: number
  offset: number
}

/** Where a paragraph about something missing goes, in the file of the finding; null where there is nothing to go by. */
export function insertionPoint(place: Place, at: Evidence, tree: Tree): InsertionPoint | null {
  const anchor = tree.blocks[at.block]
  const source = anchor?.block.runs[0]?.source
  if (!anchor || source === undefined) return null
  const own = tree.blocks.filter(({block}) => /\S/.test(block.prose) && block.runs[0]?.source === source)
  // what is always sent, so that the paragraph is too
  const always = own.filter(({block}) => block.branch === null)
  if (place === 'here' && bodyRoles.has(anchor.block.role)) return after(anchor, own, tree)
  if (place === 'top') {
    const first =
      always.find(({block}) => block.role === 'salutation') ?? always.find(({block}) => bodyRoles.has(block.role))
    if (first) return before(first, tree)
  }
  const closing = always.find(({block}) => block.role === 'closing')
  const last = always.findLast(({block}) => bodyRoles.has(block.role))
  const end = last && after(last, own, tree)
  if (closing) {
    const above = before(closing, tree)
    // the closing may stand in a block of a layout that is meant for the signature only
    const {text} = tree.letter.sources[source]!
    return end && end.offset < above.offset && layoutBlock.test(text.slice(end.offset, above.offset)) ? end : above
  }
  if (end) return end
  return anchor.block.role === 'closing' ? before(anchor, tree) : after(anchor, own, tree)
}

/** After the block, or after the list that it stands in, but not inside a condition or loop that it does not stand in. */
function after(anchor: TreeBlock, own: readonly TreeBlock[], tree: Tree): InsertionPoint {
  const {list, branch} = anchor.block
  const last = list === null ? anchor : (own.findLast(({block}) => block.list === list) ?? anchor)
  if (last.block.branch !== branch) {
    const next = own.find(({index, block}) => index > last.index && block.branch === branch)
    if (next) return before(next, tree)
  }
  const {runs, prose} = last.block
  const {source, end} = locate(runs, 0, prose.length)
  const {letter} = tree
  return {source, offset: afterMarkup(letter.sources[source]!.text, end, letter.format)}
}

function before({block}: TreeBlock, {letter}: Tree): InsertionPoint {
  const {source, offset} = block.runs[0]!
  return {source, offset: beforeMarkup(letter.sources[source]!.text, offset, letter.format)}
}

const layoutBlock = /\{block\b|\{%-?\s{0,9}block\b|\{\{~?#(?:block|content)\b/
const inline = 'strong|em|b|i|u|a|span|small|font'
const whole = 'p|h[1-6]|ul|ol|li|dl|dd|blockquote'
const closeTag = new RegExp(`\\s{0,200}</(?:${inline}|${whole})\\s{0,9}>`, 'iy')
const openTag = new RegExp(`^<(?:${inline}|${whole})(?=[\\s>])[^<]*>\\s*$`, 'i')
/** Tags of templates that end or divide something; a value is none. */
const templateTag = /\{\{~?[#/^!]|\{\{~?else|\{%|\{\/|\{(?:else|if|foreach|include|block)|<\/?[#@]|\[\/?#/

/** Out of the tags of the paragraph that ends at an offset, or to the end of its line. */
function afterMarkup(text: string, offset: number, format: Format): number {
  if (format !== 'html') {
    const end = lineEnd(text, offset)
    return templateTag.test(text.slice(offset, end)) ? offset : end
  }
  let at = offset
  for (;;) {
    closeTag.lastIndex = at
    if (!closeTag.test(text)) return at
    at = closeTag.lastIndex
  }
}

/** Out of the tags of the paragraph that begins at an offset, or to the beginning of its line. */
function beforeMarkup(text: string, offset: number, format: Format): number {
  if (format !== 'html') {
    const start = lineStart(text, offset)
    return templateTag.test(text.slice(start, offset)) ? offset : start
  }
  let at = offset
  for (;;) {
    const open = text.lastIndexOf('<', at - 1)
    if (at === 0 || open === -1 || !openTag.test(text.slice(open, at))) break
    at = open
  }
  const start = lineStart(text, at)
  return text.slice(start, at).trim() === '' ? start : at
}

function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function lineEnd(text: string, offset: number): number {
  const ends = [text.indexOf('\r', offset), text.indexOf('\n', offset)].filter(end => end !== -1)
  return Math.min(text.length, ...ends)
}
