import {type ActsModel, hashOf} from '../../language/acts-model.js'
import type {Sentence} from '../../language/tree.js'
import type {LetterType} from '../../report/report.js'
import type {Look} from '../look.js'
import {
  around,
  ownFeatures,
  placeFeatures,
  shortFeatures,
  typedFeatures,
  type Zone,
  zoneFeatures,
  zonesOf
} from './features.js'

/** What was computed of a sentence; it stays as long as its syntax does, so an edit computes one block anew. */
interface Kept {
  /** what its own words add to each label */
  own: Float64Array | null
  /** what they add, in short, to the sentence after it and to those under it */
  short: Map<string, Float64Array>
  typed: Map<LetterType, number>
  zones: Map<Zone, readonly number[]>
}

const all = new WeakMap<Sentence['syntax'], Kept>()

function keptOf({syntax}: Sentence): Kept {
  const known = all.get(syntax) ?? {own: null, short: new Map(), typed: new Map(), zones: new Map()}
  all.set(syntax, known)
  return known
}

function sumOf(model: ActsModel, features: Iterable<string>): Float64Array {
  const sums = new Float64Array(model.labels.length)
  for (const feature of features) model.add(sums, feature)
  return sums
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** What all features of a sentence add to each label, without its bias. */
export function sentenceScores(look: Look, sentence: Sentence, model: ActsModel): Float64Array {
  const kept = keptOf(sentence)
  kept.own ??= sumOf(model, ownFeatures(look, sentence))
  const sums = Float64Array.from(kept.own)
  for (const feature of placeFeatures(look, sentence)) model.add(sums, feature)
  for (const {prefix, of} of around(look, sentence)) {
    const short = getOr(keptOf(of).short, prefix, () =>
      sumOf(
        model,
        shortFeatures(look, of).map(name => prefix + name)
      )
    )
    for (let i = 0; i < sums.length; i++) sums[i]! += short[i]!
  }
  return sums
}

/** What the features that count together with a type add to one label. */
export function typedScore(look: Look, sentence: Sentence, type: LetterType, model: ActsModel, label: number): number {
  const own = getOr(
    keptOf(sentence).typed,
    type,
    () => sumOf(model, typedFeatures(ownFeatures(look, sentence), type))[label]!
  )
  return own + sumOf(model, typedFeatures(placeFeatures(look, sentence), type))[label]!
}

/** What all features of a letter add to each label, each feature once. */
export function letterScores(
  look: Look,
  message: number | null,
  acts: Iterable<string>,
  model: ActsModel
): Float64Array {
  const keys = new Set<number>()
  for (const act of acts) keys.add(hashOf(`act:${act}`))
  for (const {sentence, zone} of zonesOf(look, message)) {
    const own = getOr(keptOf(sentence).zones, zone, () => [...zoneFeatures(look, sentence, zone)].map(hashOf))
    for (const key of own) keys.add(key)
  }
  const sums = new Float64Array(model.labels.length)
  for (const key of keys) model.addHashed(sums, key)
  return sums
}
