import type {Sentence} from '../../language/tree.js'
import type {LetterType} from '../../report/report.js'
import type {Look} from '../look.js'
import {telltale} from './features.js'
import {letterScores, sentenceScores, typedScore} from './scores.js'

/** What a sentence can do, as labelled in `dictionaries/nl/letters`. */
export type Act =
  | 'key'
  | 'message'
  | 'act'
  | 'must'
  | 'may'
  | 'cond'
  | 'cons'
  | 'obj'
  | 'court'
  | 'ext'
  | 'again'
  | 'err'
  | 'plan'
  | 'hard'
  | 'stay'
  | 'view'
  | 'paper'
  | 'help'
  | 'person'
  | 'visit'

/** How sure it is, above 0 that it is so; in the logit scale of the model. */
export type Acts = Readonly<Record<Act, number>>

const kept = new WeakMap<Look, Map<number, Acts>>()

/** What a sentence does; null in a language without a model. */
export function actsOf(look: Look, sentence: Sentence): Acts | null {
  const model = look.dictionary.acts
  if (!model) return null
  const known = kept.get(look) ?? new Map<number, Acts>()
  kept.set(look, known)
  let acts = known.get(sentence.index)
  if (!acts) {
    const scores = sentenceScores(look, sentence, model)
    const told: Record<string, number> = {}
    for (let i = 0; i < scores.length; i++) {
      const {name, bias, threshold} = model.labels[i]!
      told[name] = scores[i]! + bias - threshold
    }
    acts = told as Acts
    known.set(sentence.index, acts)
  }
  return acts
}

const messageRoles = new Set(['subject', 'heading', 'paragraph', 'list-item'])

/** The sentence that most looks like the message of a letter of this type; null in a language without a model. */
export function messageOf(look: Look, type: LetterType): {sentence: Sentence; score: number} | null {
  const model = look.dictionary.acts
  if (!model) return null
  const label = model.labels.findIndex(({name}) => name === 'message')
  return likeliest(look, sentence => actsOf(look, sentence)!.message + typedScore(look, sentence, type, model, label))
}

function* readSentences(look: Look): Generator<Sentence> {
  for (const sentence of look.tree.sentences)
    if (messageRoles.has(look.tree.blocks[sentence.block]!.block.role)) yield sentence
}

function likeliest(look: Look, scoreOf: (sentence: Sentence) => number): {sentence: Sentence; score: number} | null {
  let best: {sentence: Sentence; score: number} | null = null
  for (const sentence of readSentences(look)) {
    const score = scoreOf(sentence)
    if (!best || score > best.score) best = {sentence, score}
  }
  return best
}

/** The telltale acts that some sentence does. */
function actsIn(look: Look): Set<string> {
  const found = new Set<string>()
  for (const sentence of readSentences(look)) {
    const acts = actsOf(look, sentence)!
    for (const act of telltale) if (acts[act] >= 0) found.add(act)
  }
  return found
}

/** How likely each letter type is, 0–1, all together 1; null in a language without a model. */
export function typeChances(look: Look): Map<LetterType, number> | null {
  const model = look.dictionary.acts
  if (!model) return null
  // the type is not known yet: the sentence that looks like a message of any type
  const message = likeliest(look, sentence => actsOf(look, sentence)!.key)?.sentence.index ?? null
  const scores = letterScores(look, message, actsIn(look), model)
  const types = model.labels.flatMap(({name}, i) =>
    name.startsWith('type:') ? [[name.slice(5), scores[i]! + model.labels[i]!.bias] as const] : []
  )
  const top = Math.max(...types.map(([, score]) => score))
  const total = types.reduce((sum, [, score]) => sum + Math.exp(score - top), 0)
  return new Map(types.map(([type, score]) => [type as LetterType, Math.exp(score - top) / total]))
}
