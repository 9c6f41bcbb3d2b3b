import {placeholderCharacter} from '../letter.js'
import type {Document} from './library.js'
import {isBlank} from './lines.js'
import type {Output} from './output.js'
import {isLetter, isSpace} from './scan.js'
import type {Alternative, Node} from './tree.js'

const sentenceEnds = '.?!:;'

/**
 * Whether a second alternative would run into the sentence that another one stands in:
 * there are words before it on its line, or the statement interrupts a sentence that began on a line before.
 * `before` is the last visible character of the paragraph where the statement began.
 */
export function runsOn(alternative: Alternative, output: Output, before: string, document: Document): boolean {
  if (alternative.blocks || holdsPart(alternative.children)) return false
  if (output.lineHasWords) return true
  return before !== '' && !sentenceEnds.includes(before) && !isWholeSentence(alternative.children, document)
}

/** Whether a part stands alone on a line of the alternative: it brings paragraphs of its own. */
function holdsPart(nodes: readonly Node[]): boolean {
  return nodes.some((node, i) => node.kind === 'insert' && node.target.kind !== 'macro' && isWeak(nodes[i + 1]))
}

function isWeak(node: Node | undefined): boolean {
  return node?.kind === 'text' && node.weak
}

function isWholeSentence(nodes: readonly Node[], {text}: Document): boolean {
  const words = nodes.filter(node => node.kind !== 'text' || !isBlank(text, node.start, node.end))
  const first = words[0]
  const last = words.at(-1)
  if (first?.kind !== 'text' || last?.kind !== 'text') return false
  let start = first.start
  while (isSpace(text[start])) start++
  let end = last.end
  while (end > start && isSpace(text[end - 1])) end--
  return isLetter(text[start]) && text[start] !== text[start]!.toLowerCase() && sentenceEnds.includes(text[end - 1]!)
}

/**
 * Whether the break of the `else` line between two alternatives must stay, so that they make two paragraphs:
 * prose goes before it and prose follows.
 */
export function needsBreak(alternative: Alternative, output: Output, {text}: Document): boolean {
  const [first, next] = alternative.children
  if (!isWeak(first) || !output.lineIsEmpty || output.lastVisible === '' || output.inElement) return false
  if (next?.kind !== 'text') return next?.kind === 'placeholder'
  let start = next.start
  while (isSpace(text[start])) start++
  return (
    start < next.end &&
    (isLetter(text[start]) || '"\'“‘„€'.includes(text[start]!) || text[start] === placeholderCharacter)
  )
}
