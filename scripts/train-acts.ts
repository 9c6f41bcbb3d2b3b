/**
 * Trains what the reading room knows of sentences and letters beyond its cues, on the labelled letters in
 * `dictionaries/nl/letters`, and writes `dictionaries/nl/acts.bin`.
 * `npx tsx scripts/train-acts.ts -- --cross` only measures: each file on what was trained on the others.
 */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {type ActLabel, packActs} from '../core/language/acts-model.js'
import {letterTypes} from '../core/reading/letter-types.js'
import {sentenceLabels} from './acts/corpus.js'
import {readExamples} from './acts/examples.js'
import {cross} from './acts/measuring.js'
import {average} from './acts/training.js'

const folder = resolve(import.meta.dirname, '../dictionaries/nl/letters')
/** Smaller weights are left out: they take room and change next to nothing. */
const least = 0.05

const {thresholds, models} = cross(await readExamples(folder))
if (!process.argv.includes('--cross')) {
  const model = average(models)
  const labels: ActLabel[] = []
  const weights = new Map<string, Map<number, number>>()
  const add = (
    name: string,
    threshold: number,
    known: ReadonlyMap<string, number>,
    trained: {weights: Float64Array; bias: number}
  ) => {
    const top = trained.weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
    const label = labels.push({name, bias: round(trained.bias), scale: top / 127, threshold: round(threshold)}) - 1
    for (const [feature, at] of known) {
      const weight = trained.weights[at]!
      if (Math.abs(weight) < (name.startsWith('type:') ? least / 4 : least)) continue
      const own = weights.get(feature) ?? new Map<number, number>()
      own.set(label, weight)
      weights.set(feature, own)
    }
  }
  for (const [k, name] of sentenceLabels.entries()) add(name, thresholds[k]!, model.acts.known, model.acts.trained[k]!)
  add('message', 0, model.message.known, model.message.trained)
  for (const [k, type] of letterTypes.entries()) add(`type:${type}`, 0, model.types.known, model.types.trained[k]!)
  const bytes = packActs(new Date().toISOString().slice(0, 10), labels, weights)
  writeFileSync(resolve(import.meta.dirname, '../dictionaries/nl/acts.bin'), bytes)
  process.stdout.write(`acts.bin: ${(bytes.length / 1000).toFixed(0)} kB, ${weights.size} features\n`)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
