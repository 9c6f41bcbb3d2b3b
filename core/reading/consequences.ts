import type {Look} from './look.js'
import type {Evidence} from './reading.js'

/** What follows from doing nothing or acting too late: the sentence that says it, in order. */
export function readConsequences(look: Look): Evidence[] {
  const found: Evidence[] = []
  for (const sentence of look.tree.sentences) {
    const role = look.tree.blocks[sentence.block]!.block.role
    if (role !== 'paragraph' && role !== 'list-item') continue
    if (sentence.isQuestion || !look.has(sentence, 'consequence.then') || look.has(sentence, 'consequence.none')) continue
    const previous = look.tree.sentences[sentence.index - 1]
    const condition = look.has(sentence, 'consequence.if-not') || (previous?.isQuestion && previous.block >= sentence.block - 1 && look.has(previous, 'consequence.if-not'))
    if (condition) found.push({block: sentence.block, start: sentence.start, end: sentence.end})
  }
  return found
}
