import {proseRoles} from '../formats/letter.js'
import type {Sentence} from '../language/tree.js'
import type {Look} from './look.js'
import type {Reading} from './reading.js'

/**
 * Words of prose in the longest variant of a letter: of alternatives in a template only one is sent.
 * @param counts false for sentences to leave out
 */
export function variantWords(look: Look, counts: (sentence: Sentence) => boolean = () => true): number {
  const {branches} = look.tree.letter
  const own = new Array<number>(branches.length + 1).fill(0)
  for (const {block, sentences} of look.tree.blocks) {
    if (!proseRoles.has(block.role) || block.fragment) continue
    for (const sentence of sentences) {
      if (counts(sentence)) own[(block.branch ?? -1) + 1]! += sentence.words.filter(word => word.counts).length
    }
  }
  if (branches.length === 0) return own[0]!
  // a branch comes after the one it stands in: from the last on, each group adds its longest alternative
  const longest = new Map<string, {parent: number; words: number}>()
  for (let at = branches.length - 1; at >= 0; at--) {
    const {group, parent} = branches[at]!
    const below = [...longest].filter(([, item]) => item.parent === at)
    for (const [key] of below) longest.delete(key)
    const words = own[at + 1]! + below.reduce((sum, [, item]) => sum + item.words, 0)
    const key = `${parent ?? -1} ${group}`
    const known = longest.get(key)
    if (!known || known.words < words) longest.set(key, {parent: parent ?? -1, words})
  }
  return [...longest.values()].reduce((sum, {words}) => sum + words, own[0]!)
}

/** Words before the main message in the variant with the most of them; -1 when the letter has none. */
export function wordsBeforeKey(look: Look, {keyMessage}: Pick<Reading, 'keyMessage'>): number {
  if (!keyMessage) return -1
  const {block, start} = keyMessage
  const before = (sentence: Sentence) => sentence.block < block || (sentence.block === block && sentence.start < start)
  return Math.min(keyMessage.wordsBefore, variantWords(look, before))
}
