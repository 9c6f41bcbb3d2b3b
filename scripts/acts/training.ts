import {messageFeatures} from '../../core/reading/acts/features.js'
import {letterTypes} from '../../core/reading/letter-types.js'
import {sentenceLabels} from './corpus.js'
import type {Example} from './examples.js'
import {trainLogistic, trainSoftmax} from './logistic.js'
import {annotated} from './samples.js'

/** Features that come by in two letters or more. */
function vocabulary(examples: readonly Example[], least: number): Map<string, number> {
  const seen = new Map<string, {last: number; count: number}>()
  for (const {names, letter} of examples) {
    for (const name of names) {
      const known = seen.get(name)
      if (!known) seen.set(name, {last: letter, count: 1})
      else if (known.last !== letter) {
        known.last = letter
        known.count++
      }
    }
  }
  const kept = [...seen].filter(([, {count}]) => count >= least).map(([name]) => name)
  return new Map(kept.map((name, i) => [name, i]))
}

export const rowsOf = (examples: readonly Example[], known: ReadonlyMap<string, number>) =>
  examples.map(({names}) => Int32Array.from(names.map(name => known.get(name)).filter(at => at !== undefined)))

/** Whether the annotations of samples tell which sentences bear a label. */
export const isAnnotated = (label: string) => (annotated as readonly string[]).includes(label)

export interface Model {
  types: {known: Map<string, number>; trained: ReturnType<typeof trainSoftmax>}
  acts: {known: Map<string, number>; trained: ReturnType<typeof trainLogistic>[]}
  message: {known: Map<string, number>; trained: ReturnType<typeof trainLogistic>}
}

const cueZones: Record<string, number> = {title: 1.5, message: 2, opening: 1, letter: 0.5}
const typeCue = /^(title|message|opening|letter)\/c:type:([a-z-]+)\./

/** A cue for a type speaks for it until the letters say otherwise. */
function typePriors(known: ReadonlyMap<string, number>): Float64Array<ArrayBuffer>[] {
  const priors = letterTypes.map(() => new Float64Array(known.size))
  for (const [feature, at] of known) {
    const match = typeCue.exec(feature)
    const type = match ? letterTypes.indexOf(match[2] as (typeof letterTypes)[number]) : -1
    if (type >= 0) priors[type]![at] = cueZones[match![1]!]!
  }
  return priors
}

/** Cues that speak for a label until the letters say otherwise. */
const cuesOf: Record<string, readonly string[]> = {
  obj: ['objection.can'],
  court: ['appeal.can'],
  ext: ['extension.offer'],
  again: ['recovery.again'],
  err: ['mistake.notice'],
  plan: ['payment.plan'],
  hard: ['hardship.circumstances', 'hardship.weighed'],
  stay: ['relief.provisional'],
  view: ['view.give'],
  paper: ['nondigital.route'],
  help: ['help.others'],
  person: ['contact.person'],
  visit: ['visit.invite'],
  cons: ['consequence.strong']
}

function actPrior(label: string, known: ReadonlyMap<string, number>): Float64Array<ArrayBuffer> {
  const prior = new Float64Array(known.size)
  for (const id of cuesOf[label] ?? []) {
    const at = known.get(`c:${id}`)
    if (at !== undefined) prior[at] = 2
  }
  return prior
}

export function train(someLetters: readonly Example[], someSentences: readonly Example[]): Model {
  const typeWords = vocabulary(someLetters, 2)
  const actWords = vocabulary(someSentences, 2)
  const actRows = rowsOf(someSentences, actWords)
  const typed = someSentences
    .filter(({type}) => type >= 0)
    .map(each => ({...each, names: messageFeatures(each.names, letterTypes[each.type]!)}))
  const messageWords = vocabulary(typed, 2)
  return {
    message: {
      known: messageWords,
      trained: trainLogistic(
        rowsOf(typed, messageWords),
        typed.map(({labels}) => (labels.has('key') ? 1 : 0)),
        messageWords.size
      )
    },
    types: {
      known: typeWords,
      trained: trainSoftmax(
        rowsOf(someLetters, typeWords),
        someLetters.map(({type}) => type),
        letterTypes.length,
        typeWords.size,
        {priors: typePriors(typeWords)}
      )
    },
    acts: {
      known: actWords,
      trained: sentenceLabels.map(label => trainLabel(label, someSentences, actRows, actWords))
    }
  }
}

/**
 * A label from the sentences it is known of. Where only the whole letter is annotated, none of its sentences bears the
 * label, or the likeliest one does by what was learnt first; those that may bear it too are left out.
 */
function trainLabel(
  label: string,
  examples: readonly Example[],
  rows: readonly Int32Array[],
  words: ReadonlyMap<string, number>
) {
  const options = {prior: actPrior(label, words)}
  const known = examples.flatMap((each, i) => (!each.partial || isAnnotated(label) ? [i] : []))
  const answers = new Map(known.map(i => [i, examples[i]!.labels.has(label) ? 1 : 0]))
  const run = () => {
    const order = [...answers.keys()]
    return trainLogistic(
      order.map(i => rows[i]!),
      order.map(i => answers.get(i)!),
      words.size,
      options
    )
  }
  let trained = run()
  if (isAnnotated(label)) return trained
  for (let round = 0; round < 2; round++) {
    const best = new Map<number, {at: number; top: number}>()
    examples.forEach(({partial, letter, somewhere}, i) => {
      if (!partial) return
      answers.delete(i)
      const yes = somewhere.get(label)
      if (yes === undefined) return
      const own = score(trained, rows[i]!)
      const nameless = label === 'person' && !examples[i]!.names.some(name => name === 'l:<name>' || name === 'e:name')
      if (!yes || nameless || own < unclear) answers.set(i, 0)
      if (yes && !nameless && own > (best.get(letter)?.top ?? Number.NEGATIVE_INFINITY))
        best.set(letter, {at: i, top: own})
    })
    for (const {at, top} of best.values()) if (top > hopeless) answers.set(at, 1)
    trained = run()
  }
  return trained
}

/** Below this score a sentence of a letter that bears the label somewhere is taken for one that does not. */
const unclear = -4
/** Where even the likeliest sentence is below this, the label stands where no sentence is read. */
const hopeless = -6

export const score = ({weights, bias}: {weights: Float64Array; bias: number}, row: Int32Array) =>
  row.reduce((sum, at) => sum + weights[at]!, bias)

export interface Weighed {
  known: ReadonlyMap<string, number>
  trained: {weights: Float64Array; bias: number}
}

/** One set of weights that scores as the mean of several does. */
function mean(all: readonly Weighed[]): {
  known: Map<string, number>
  trained: {weights: Float64Array<ArrayBuffer>; bias: number}
} {
  const known = new Map<string, number>()
  for (const each of all)
    for (const feature of each.known.keys()) if (!known.has(feature)) known.set(feature, known.size)
  const weights = new Float64Array(known.size)
  for (const each of all)
    for (const [feature, at] of each.known) weights[known.get(feature)!]! += each.trained.weights[at]! / all.length
  return {known, trained: {weights, bias: all.reduce((sum, {trained}) => sum + trained.bias, 0) / all.length}}
}

/** The mean of the models that each left one file out: steadier than any of them, and the thresholds hold for it. */
export function average(all: readonly Model[]): Model {
  const several = (pick: (model: Model) => {known: Map<string, number>; trained: Weighed['trained'][]}) => {
    const parts = pick(all[0]!).trained.map((_, k) =>
      mean(all.map(model => ({known: pick(model).known, trained: pick(model).trained[k]!})))
    )
    return {known: parts[0]!.known, trained: parts.map(({trained}) => trained)}
  }
  return {
    types: several(({types}) => types),
    acts: several(({acts}) => acts),
    message: mean(all.map(({message}) => message))
  }
}
