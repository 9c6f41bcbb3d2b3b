import {readdirSync} from 'node:fs'
import {load} from '../../core/load.js'
import {letterFeatures, sentenceFeatures, telltale} from '../../core/reading/acts/features.js'
import {letterTypes} from '../../core/reading/letter-types.js'
import type {Look} from '../../core/reading/look.js'
import type {LetterType} from '../../core/report/report.js'
import {lookAt, readCorpus, readOpenings} from './corpus.js'
import {readSamples} from './samples.js'

/** A sentence, or a whole letter, with what is known of it. */
export interface Example {
  /** labels that nothing is known of: the annotations of samples tell of a few only */
  partial: boolean
  file: string
  letter: number
  type: number
  names: string[]
  labels: ReadonlySet<string>
  text: string
  look: Look
  /** its place, of a sentence */
  index: number
  /** for labels known of the whole letter only: whether some sentence bears it */
  somewhere: ReadonlyMap<string, boolean>
}

export interface Examples {
  /** the parts that are left out in turn: a file, or a third of the samples */
  files: string[]
  letters: Example[]
  sentences: Example[]
}

const read = new Set(['heading', 'paragraph', 'list-item', 'subject'])

/** Everything there is to learn from; samples that are held back are not read. */
export async function readExamples(folder: string): Promise<Examples> {
  const loaded = await load(0)
  const letters: Example[] = []
  const sentences: Example[] = []
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
  let number = 0
  function take(
    file: string,
    name: LetterType | null,
    look: Look,
    marks: ReadonlyMap<number, ReadonlySet<string>>,
    text: string,
    known: 'all' | 'some' | 'type' = 'all',
    somewhere: ReadonlyMap<string, boolean> = new Map()
  ) {
    const type = name ? letterTypes.indexOf(name) : -1
    if (name && type < 0) throw new Error(`${file}: no letter type "${name}"`)
    const letter = number++
    const gold = [...marks].find(([, labels]) => labels.has('key'))?.[0] ?? null
    const partial = known === 'some'
    if (name)
      letters.push({
        file,
        letter,
        type,
        names: letterFeatures(look, gold, goldActs(marks, somewhere)),
        labels: new Set(),
        partial,
        text,
        look,
        index: -1,
        somewhere
      })
    if (known === 'type') return
    for (const sentence of look.tree.sentences) {
      const {role} = look.tree.blocks[sentence.block]!.block
      if (!read.has(role)) continue
      const labels = new Set(marks.get(sentence.index))
      if (labels.has('must') || labels.has('may') || labels.has('cond')) labels.add('act')
      sentences.push({
        file,
        letter,
        type,
        names: sentenceFeatures(look, sentence),
        labels,
        partial,
        text: sentence.text,
        look,
        index: sentence.index,
        somewhere
      })
    }
  }

  for (const file of files) {
    for (const labelled of readCorpus(`${folder}/${file}`)) {
      const {look, labelled: marks} = lookAt(labelled, loaded)
      take(file, labelled.type, look, marks, labelled.text)
    }
  }
  let sample = 0
  for (const {name, type, look, labelled, somewhere} of readSamples(loaded)) {
    take(`samples ${sample++ % 3}`, type, look, labelled, name, 'some', somewhere)
  }
  for (const {type, text} of readOpenings()) {
    const {look} = lookAt({type, also: null, text, labels: []}, loaded)
    take('openings', type, look, new Map(), text, 'type')
  }
  files.push('samples 0', 'samples 1', 'samples 2')
  return {files, letters, sentences}
}

/** What telltale acts a letter holds, by its labels. */
function goldActs(
  marks: ReadonlyMap<number, ReadonlySet<string>>,
  somewhere: ReadonlyMap<string, boolean>
): Set<string> {
  const all = new Set([...marks.values()].flatMap(labels => [...labels]))
  for (const [label, yes] of somewhere) if (yes) all.add(label)
  return new Set(telltale.filter(act => all.has(act)))
}
