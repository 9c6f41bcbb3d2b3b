import {bodyWordsBefore} from './letter-type.js'
import type {Look} from './look.js'
import type {Reading, TypeReading} from './reading.js'

/** The sentence that carries the decision or the request: the first with evidence for the letter's type, else the first with a word for deciding or asking. */
export function readKeyMessage(look: Look, type: TypeReading): Reading['keyMessage'] {
  const evidence = new Map(type.evidence.map(item => [`${item.block}:${item.start}`, item]))
  const sentences = look.tree.sentences.filter(sentence => {
    const {role} = look.tree.blocks[sentence.block]!.block
    return role === 'paragraph' || role === 'list-item'
  })
  const byType = sentences.find(sentence => [...evidence.values()].some(item => item.block === sentence.block && item.start >= sentence.start && item.start < sentence.end))
  const chosen = byType ?? sentences.find(sentence => look.has(sentence, 'key.decision') && !look.has(sentence, 'clause.conditional') && !sentence.isQuestion)
  if (!chosen) return null
  const before = sentences.filter(sentence => sentence.block === chosen.block && sentence.index < chosen.index).reduce((sum, s) => sum + s.words.length, 0)
  return {block: chosen.block, start: chosen.start, end: chosen.end, wordsBefore: bodyWordsBefore(look, chosen.block) + before}
}
