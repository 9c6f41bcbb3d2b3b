import type {Sentence} from '../language/tree.js'
import type {LetterType} from '../report/report.js'
import {bodyWordsBefore, weighCue} from './letter-type.js'
import type {Look} from './look.js'
import type {Action, Reading, TypeReading} from './reading.js'

/** In these letters the request is the message. */
const asks: ReadonlySet<LetterType> = new Set(['aanmaning', 'informatieverzoek', 'herstelverzoek'])

/**
 * The sentence that carries the decision or the request: in a letter that asks, the first duty with a term;
 * else the sentence with the strongest evidence for the letter's type.
 */
export function readKeyMessage(look: Look, type: TypeReading, actions: readonly Action[]): Reading['keyMessage'] {
  const chosen = (asks.has(type.value) ? request(look, actions) : undefined) ?? strongest(look, type) ?? firstDecision(look)
  if (!chosen) return null
  const own = look.tree.blocks[chosen.block]!.sentences.filter(sentence => sentence.index < chosen.index)
  const before = own.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return {block: chosen.block, start: chosen.start, end: chosen.end, wordsBefore: bodyWordsBefore(look, chosen.block) + before}
}

function request(look: Look, actions: readonly Action[]): Sentence | undefined {
  const duties = actions.filter(action => action.obligation === 'must')
  const chosen = duties.find(action => action.deadline !== null) ?? duties[0]
  return chosen && look.tree.sentences[chosen.sentence]
}

function isProse(look: Look, block: number): boolean {
  const {role} = look.tree.blocks[block]!.block
  return role === 'paragraph' || role === 'list-item'
}

function strongest(look: Look, {value, evidence}: TypeReading): Sentence | undefined {
  const known = new Set(evidence.map(({block, start}) => `${block}:${start}`))
  let best: Sentence | undefined
  let most = 0
  for (const [id, cue] of look.dictionary.letterTypes) {
    if (cue.type !== value) continue
    for (const hit of look.hits(id)) {
      if (!isProse(look, hit.block) || !known.has(`${hit.block}:${hit.start}`)) continue
      const weight = weighCue(look, hit, cue)
      if (weight > most || (weight === most && best && hit.sentence.index < best.index)) {
        most = weight
        best = hit.sentence
      }
    }
  }
  return best
}

function firstDecision(look: Look): Sentence | undefined {
  return look.tree.sentences.find(
    sentence => isProse(look, sentence.block) && look.has(sentence, 'key.decision') && !look.has(sentence, 'clause.conditional') && !sentence.isQuestion
  )
}
