import {letterFeatures, messageFeatures, telltale} from '../../core/reading/acts/features.js'
import {letterTypes} from '../../core/reading/letter-types.js'
import {sentenceLabels} from './corpus.js'
import type {Example, Examples} from './examples.js'
import {isAnnotated, type Model, rowsOf, score, train} from './training.js'

/** About where the thresholds of labels come to lie. */
const usualThreshold = -1.2

interface Scored {
  yes: boolean
  score: number
  sample: boolean
}

/** Where F1 is best; that of whole letters, the samples, counts as much as that of all. */
function bestThreshold(ranked: readonly Scored[]): number {
  const ofSamples = ranked.filter(({sample}) => sample)
  const value = (threshold: number) =>
    steadily(threshold, at => fAt(at, ranked, 1) + (ofSamples.length > 0 ? fAt(at, ofSamples, 1) : 0))
  const steps = Array.from({length: 41}, (_, i) => -3 + i * 0.1)
  return steps.reduce((a, b) => (value(b) > value(a) ? b : a))
}

const seldom = new Set(['view', 'again'])

/** The mean around a threshold: a peak of one letter is chance. */
function steadily(threshold: number, value: (threshold: number) => number): number {
  return [-0.6, -0.3, 0, 0.3, 0.6].reduce((sum, off) => sum + value(threshold + off), 0)
}

/** F with recall counted beta times as much as precision. */
function fAt(threshold: number, some: readonly Scored[], beta: number): number {
  const hit = some.filter(({yes, score: top}) => yes && top >= threshold).length
  const told = some.filter(({score: top}) => top >= threshold).length
  const all = some.filter(({yes}) => yes).length
  return ((1 + beta * beta) * hit) / (told + beta * beta * all)
}

/** Each part read by what was trained on all others: how well that goes, and from which score on a label is told. */
export function cross({files, letters, sentences}: Examples): {thresholds: number[]; models: Model[]} {
  const models: Model[] = []
  let right = 0
  const scored: {example: Example; scores: number[]}[] = []
  const messageScores = new Map<Example, number>()
  for (const file of files) {
    const model = train(
      letters.filter(each => each.file !== file),
      sentences.filter(each => each.file !== file)
    )
    models.push(model)
    const these = sentences.filter(each => each.file === file)
    const theirScores = rowsOf(these, model.acts.known).map(row =>
      model.acts.trained.map(trained => score(trained, row))
    )
    const foundActs = new Map<number, Set<string>>()
    these.forEach(({letter}, i) => {
      const own = foundActs.get(letter) ?? new Set<string>()
      foundActs.set(letter, own)
      for (const act of telltale) if (theirScores[i]![sentenceLabels.indexOf(act)]! > usualThreshold) own.add(act)
    })
    const messages = new Map<number, {index: number; top: number}>()
    these.forEach(({letter, index}, i) => {
      const top = theirScores[i]![0]!
      if (top > (messages.get(letter)?.top ?? Number.NEGATIVE_INFINITY)) messages.set(letter, {index, top})
    })
    const own = letters
      .filter(each => each.file === file)
      .map(each => ({
        ...each,
        names: letterFeatures(each.look, messages.get(each.letter)?.index ?? null, foundActs.get(each.letter) ?? [])
      }))
    const rows = rowsOf(own, model.types.known)
    const guesses = rows.map(row => {
      const sums = model.types.trained.map(trained => score(trained, row))
      return sums.indexOf(Math.max(...sums))
    })
    const guessed = new Map(own.map(({letter}, i) => [letter, guesses[i]!]))
    const typed = these.map(each => ({
      ...each,
      names: messageFeatures(each.names, letterTypes[guessed.get(each.letter) ?? 0]!)
    }))
    rowsOf(typed, model.message.known).forEach((row, i) => {
      messageScores.set(these[i]!, score(model.message.trained, row))
    })
    const good = own.filter((each, i) => guesses[i] === each.type).length
    right += good
    process.stdout.write(`${file}: types ${good} of ${own.length}\n`)
    theirScores.forEach((scores, i) => {
      scored.push({example: these[i]!, scores})
    })
  }
  const tested = letters.filter(({file}) => files.includes(file)).length
  process.stdout.write(`types: ${((100 * right) / tested).toFixed(1)}% of ${tested} letters\n`)
  const thresholds = sentenceLabels.map((label, k) => {
    const ranked = scored
      .filter(({example}) => !example.partial || isAnnotated(label))
      .map(({example, scores}) => ({yes: example.labels.has(label), score: scores[k]!, sample: example.partial}))
      .sort((a, b) => b.score - a.score)
    const best = bestThreshold(ranked)
    const all = ranked.filter(({yes}) => yes)
    const told = ranked.filter(({score: at}) => at >= best)
    const hit = told.filter(({yes}) => yes).length
    const percent = (value: number) => (100 * value).toFixed(1).padStart(6)
    process.stdout.write(
      `${label.padEnd(7)} ${String(all.length).padStart(4)} P${percent(hit / told.length)} R${percent(hit / all.length)} F1${percent((2 * hit) / (told.length + all.length))} at ${best.toFixed(2)}\n`
    )
    return best
  })
  // the key sentence is the one with the highest score of its letter
  const byLetter = new Map<number, typeof scored>()
  for (const each of scored) byLetter.set(each.example.letter, [...(byLetter.get(each.example.letter) ?? []), each])
  let keys = 0
  let found = 0
  for (const list of byLetter.values()) {
    if (!list.some(({example}) => example.labels.has('key'))) continue
    keys++
    const top = list.reduce((a, b) => (messageScores.get(b.example)! > messageScores.get(a.example)! ? b : a))
    if (top.example.labels.has('key')) found++
  }
  for (const label of sentenceLabels.filter(each => !isAnnotated(each))) {
    const k = sentenceLabels.indexOf(label)
    const tops: {yes: boolean; score: number; sample: boolean}[] = []
    for (const list of byLetter.values()) {
      const {partial, somewhere} = list[0]!.example
      const yes = partial ? somewhere.get(label) : list.some(({example}) => example.labels.has(label))
      if (yes !== undefined) tops.push({yes, score: Math.max(...list.map(({scores}) => scores[k]!)), sample: partial})
    }
    // these are seldom offered and often named: precision counts twice as much
    const beta = seldom.has(label) ? 0.5 : 1
    const samplesOnly = tops.filter(({sample}) => sample)
    const value = (threshold: number) => steadily(threshold, at => fAt(at, tops, beta) + fAt(at, samplesOnly, beta))
    const best = tops.reduce((a, {score: at}) => (value(at) > value(a) ? at : a), tops[0]!.score)
    thresholds[k] = best
    process.stdout.write(
      `letters with ${label.padEnd(7)} F1 ${(100 * fAt(best, tops, 1)).toFixed(1)}, in samples ${(100 * fAt(best, samplesOnly, 1)).toFixed(1)}, from ${best.toFixed(2)}\n`
    )
  }
  process.stdout.write(`key sentence: ${((100 * found) / keys).toFixed(1)}% of ${keys}\n`)
  return {thresholds, models}
}
