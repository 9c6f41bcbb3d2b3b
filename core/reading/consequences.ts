import type {Sentence} from '../language/tree.js'
import {actsOf} from './acts/acts.js'
import type {Look} from './look.js'
import type {Evidence} from './reading.js'

/**
 * What follows from doing nothing, acting too late or taking a refused route: each sentence that says it, in order, as
 * learnt from labelled letters; in a language without a model, by cues.
 * It stands with its condition ("Als u niet betaalt, …"), after a question or heading that holds the condition
 * ("En als u niet komt?"), or names a measure that speaks for itself (a writ, seizure).
 */
export function readConsequences(look: Look): Evidence[] {
  const found: Sentence[] = []
  for (const sentence of look.tree.sentences) {
    const role = look.tree.blocks[sentence.block]!.block.role
    if (role !== 'paragraph' && role !== 'list-item') continue
    if (sentence.isQuestion) continue
    const acts = actsOf(look, sentence)
    if (acts) {
      if (acts.cons >= 0) found.push(sentence)
      continue
    }
    if (look.has(sentence, 'consequence.none')) continue
    if (look.has(sentence, 'consequence.strong') || followsCondition(look, sentence, found.at(-1))) found.push(sentence)
  }
  return found.map(({block, start, end}) => ({block, start, end}))
}

function followsCondition(look: Look, sentence: Sentence, last: Sentence | undefined): boolean {
  const result = look.has(sentence, 'consequence.then')
  if (look.has(sentence, 'consequence.if-not')) return result
  const goesOn = look.has(sentence, 'consequence.goes-on')
  const previous = look.tree.sentences[sentence.index - 1]
  if (!previous || previous.block < sentence.block - 1) return false
  // under a heading or question that holds the condition, what begins with "Dan" is its result
  if (previous.isQuestion || look.tree.blocks[previous.block]!.block.role === 'heading') {
    return look.has(previous, 'consequence.if-not') && (result || goesOn)
  }
  return (
    last === previous &&
    goesOn &&
    previous.block === sentence.block &&
    (result || look.has(sentence, 'consequence.also'))
  )
}
