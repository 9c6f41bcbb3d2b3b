import {proseRoles} from '../formats/letter.js'
import type {Annotation, Sentence, Tree} from '../language/tree.js'

/** Counts over the letter's prose: what is no prose (letterhead, address, reference lines, tables, signature) never counts. */
export interface Measures {
  words: number
  sentences: number
  paragraphs: number
  syllables: number
  first: Sentence | null
}

const kept = new WeakMap<Tree, Measures>()

export function measure(tree: Tree): Measures {
  const known = kept.get(tree)
  if (known) return known
  const measures: Measures = {words: 0, sentences: 0, paragraphs: 0, syllables: 0, first: null}
  for (const {block, sentences} of tree.blocks) {
    if (!proseRoles.has(block.role) || block.fragment || sentences.length === 0) continue
    measures.paragraphs++
    for (const sentence of sentences) {
      const words = sentence.words.filter(word => word.counts)
      if (words.length === 0) continue
      measures.first ??= sentence
      measures.sentences++
      measures.words += words.length
      for (const word of words) measures.syllables += (word.node.data as Annotation | undefined)?.syllables ?? 1
    }
  }
  kept.set(tree, measures)
  return measures
}
