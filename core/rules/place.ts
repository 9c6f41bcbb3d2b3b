import type {Evidence} from '../reading/reading.js'
import type {RuleContext} from './define.js'

/**
 * Where a writer would add what is missing: the closing line when it stands in the letter's own file,
 * else the last words of the letter's own file.
 */
export function letterEnd({letter, tree}: Pick<RuleContext, 'letter' | 'tree'>): Evidence {
  const own = tree.blocks.filter(({block}) => block.prose.trim() !== '' && block.runs[0]?.source === 0)
  const closing = own.find(({block}) => block.role === 'closing')
  const body = own.filter(
    ({block}) => block.role === 'paragraph' || block.role === 'list-item' || block.role === 'heading'
  )
  const chosen = closing ?? body.at(-1) ?? own.at(-1) ?? tree.blocks.at(-1)
  if (!chosen) return {block: -1, start: 0, end: 0}
  const last = chosen === closing ? undefined : chosen.sentences.at(-1)
  return last
    ? {block: chosen.index, start: last.start, end: last.end}
    : {block: chosen.index, start: 0, end: letter.blocks[chosen.index]!.prose.length}
}
