import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parse} from 'yaml'
import type {Loaded} from '../../core/check.js'
import {readLetter} from '../../core/formats/read.js'
import {buildTree} from '../../core/language/build.js'
import {Look} from '../../core/reading/look.js'
import type {LetterType} from '../../core/report/report.js'

/** A short letter with labels on its sentences (`dictionaries/nl/letters/README.md`). */
export interface LabelledLetter {
  /** null for a part of a letter that does not show its type */
  type: LetterType | null
  also: LetterType | null
  text: string
  /** offsets in the text with the labels of the sentence that begins there */
  labels: {at: number; names: string[]}[]
}

const tag = /\[([a-z]+(?:, ?[a-z]+)*)\] ?/g

export const sentenceLabels = [
  'key',
  'act',
  'must',
  'may',
  'cond',
  'cons',
  'obj',
  'court',
  'ext',
  'again',
  'err',
  'plan',
  'hard',
  'stay',
  'view',
  'paper',
  'help',
  'person',
  'visit'
] as const

/** The letters of a file: `=== type` lines, and labels in square brackets before sentences. */
export function readCorpus(path: string): LabelledLetter[] {
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const [head = '', ...rest] = part.split('\n')
      const [name, also = null] = head.trim().split(/ \+ /) as [LetterType | '-', LetterType?]
      const type = name === '-' ? null : name
      let text = type ? '' : 'Beste mevrouw Vos,\n\n'
      let last = 0
      const labels: LabelledLetter['labels'] = []
      const body = rest.join('\n').trim()
      for (const match of body.matchAll(tag)) {
        const names = match[1]!.split(/, ?/)
        if (!names.every(name => (sentenceLabels as readonly string[]).includes(name))) continue
        text += body.slice(last, match.index)
        last = match.index + match[0].length
        labels.push({at: text.length, names})
      }
      return {type, also, text: `${text}${body.slice(last)}${type ? '' : '\n\nMet vriendelijke groet,'}`, labels}
    })
}

/** Openings of letters with their type: every second one, as the others are held back for the tests. */
export function readOpenings(): {type: LetterType; text: string}[] {
  const path = resolve(import.meta.dirname, '../../test/reading/type-openings.yaml')
  const all = parse(readFileSync(path, 'utf8')) as {type: LetterType; letters: string[]}[]
  return all.flatMap(({type, letters}) => letters.filter((_, i) => i % 2 === 0).map(text => ({type, text})))
}

/** The letter read, and the labels of its sentences by their place. */
export function lookAt(
  {text, labels}: LabelledLetter,
  loaded: Loaded
): {look: Look; labelled: Map<number, Set<string>>} {
  const {engine, dictionary} = loaded.languages.nl
  const letter = readLetter(text, {path: 'brief.md', hints: loaded.shared.placeholders, roleCues: loaded.shared.roles})
  const look = new Look(buildTree(letter, engine), dictionary)
  const labelled = new Map<number, Set<string>>()
  for (const {at, names} of labels) {
    const index = look.tree.sentences.findIndex(sentence => {
      const {runs} = look.tree.blocks[sentence.block]!.block
      const place = (offset: number) => {
        const run = runs.find(each => offset >= each.at && offset < each.at + each.length) ?? runs.at(-1)!
        return run.offset + Math.min(offset - run.at, run.sourceLength)
      }
      return place(sentence.start) <= at + 3 && at + 3 < place(sentence.end - 1) + 1
    })
    if (index < 0) continue
    const known = labelled.get(index) ?? new Set()
    for (const name of names) known.add(name)
    labelled.set(index, known)
  }
  // "[may,ext] Lukt dat niet? Bel ons": what the question leads to is what counts
  for (const [index, names] of labelled) {
    const question = look.tree.sentences[index]!
    const next = look.tree.sentences[index + 1]
    if (!question.isQuestion || question.entities.length > 0 || !next || next.block > question.block + 1) continue
    const asks = question.words[0]?.lower.startsWith('wilt') || names.has('key') || names.has('must')
    if (asks || look.tree.blocks[question.block]!.block.role === 'heading') continue
    const after = labelled.get(index + 1) ?? new Set()
    for (const name of names) after.add(name)
    labelled.set(index + 1, after)
    labelled.delete(index)
  }
  return {look, labelled}
}
