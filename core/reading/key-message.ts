import type {Sentence} from '../language/tree.js'
import type {LetterType} from '../report/report.js'
import {messageOf} from './acts/acts.js'
import {bodyWordsBefore} from './body-words.js'
import {weighCue} from './letter-type.js'
import type {Look} from './look.js'
import type {Action, Reading, TypeReading} from './reading.js'

/** In these letters the request is the message. */
const asks: ReadonlySet<LetterType> = new Set(['aanmaning', 'informatieverzoek', 'herstelverzoek'])

/**
 * The sentence that carries the decision or the request: the likeliest by what was learnt from labelled letters. In a
 * language without a model: in a letter that asks, the first duty with a term; else the sentence with the strongest
 * evidence for the letter's type.
 */
export function readKeyMessage(look: Look, type: TypeReading, actions: readonly Action[]): Reading['keyMessage'] {
  const chosen = look.dictionary.acts
    ? likeliest(look, type.value)
    : (title(look, type) ??
      (asks.has(type.value) ? request(look, actions) : undefined) ??
      strongest(look, type) ??
      firstDecision(look))
  if (!chosen) return null
  const own = look.tree.blocks[chosen.block]!.sentences.filter(sentence => sentence.index < chosen.index)
  const before = own.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return {
    block: chosen.block,
    start: chosen.start,
    end: chosen.end,
    wordsBefore: bodyWordsBefore(look, chosen.block) + before
  }
}

/** Far below what a key sentence mostly scores: then there is none. */
const leastKey = -2.3

/** The sentence that the model takes for the message. */
function likeliest(look: Look, type: LetterType): Sentence | undefined {
  const message = messageOf(look, type)
  return message && message.score > leastKey ? message.sentence : undefined
}

/** A title or subject line that says it whole: "Uw kind krijgt geen leerlingenvervoer". */
function title(look: Look, type: TypeReading): Sentence | undefined {
  for (const {block, start} of type.evidence) {
    const {
      block: {role},
      sentences
    } = look.tree.blocks[block]!
    if (role !== 'subject' && role !== 'heading') continue
    const sentence = sentences.find(each => each.start <= start && start < each.end)
    if (
      sentence &&
      !sentence.isQuestion &&
      sentence.words.length >= 4 &&
      look.has(sentence, 'title.sentence') &&
      bodyWordsBefore(look, block) < 5
    )
      return sentence
  }
  return undefined
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
  const weights = new Map<Sentence, number>()
  for (const [id, cue] of look.dictionary.letterTypes) {
    if (cue.type !== value) continue
    for (const hit of look.hits(id)) {
      if (!isProse(look, hit.block) || !known.has(`${hit.block}:${hit.start}`)) continue
      weights.set(hit.sentence, (weights.get(hit.sentence) ?? 0) + weighCue(look, hit, cue))
    }
  }
  const ranked = [...weights].filter(([, weight]) => weight > 0).sort(([a, x], [b, y]) => y - x || a.index - b.index)
  return ranked[0]?.[0]
}

function firstDecision(look: Look): Sentence | undefined {
  return look.tree.sentences.find(
    sentence =>
      isProse(look, sentence.block) &&
      look.has(sentence, 'key.decision') &&
      !look.has(sentence, 'clause.conditional') &&
      !sentence.isQuestion
  )
}
