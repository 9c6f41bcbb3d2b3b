import {bodyRoles} from '../formats/letter.js'
import type {Look} from './look.js'

const counts = new WeakMap<Look, number[]>()

/** Words of the body before a block; counted once for all blocks. */
export function bodyWordsBefore(look: Look, block: number): number {
  let counted = counts.get(look)
  if (!counted) {
    let words = 0
    counted = look.tree.blocks.map(({block: {role}, sentences}) => {
      const before = words
      if (bodyRoles.has(role)) for (const sentence of sentences) words += sentence.words.length
      return before
    })
    counts.set(look, counted)
  }
  return counted[block] ?? 0
}
