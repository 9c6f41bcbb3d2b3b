import type {Sentence} from '../../language/tree.js'
import type {Look} from '../look.js'
import type {Evidence} from '../reading.js'
import {type Act, actsOf} from './acts.js'

/** A stretch with the sentence it stands in. */
export interface Shown extends Evidence {
  sentence: Sentence
}

const told = new Set(['paragraph', 'list-item', 'heading', 'table-cell'])
/** A heading offers nothing by itself; a table is told by its cues alone. */
const learnt = new Set(['paragraph', 'list-item'])

/** Acts that are never done without a word for their subject: cues `about.…`. */
const subjects: ReadonlySet<Act> = new Set<Act>(['obj', 'court', 'plan', 'stay', 'view'])

/** The sentence, the one before it or its heading names the subject. */
function isAbout(look: Look, sentence: Sentence, act: Act): boolean {
  if (!subjects.has(act)) return true
  const previous = look.tree.sentences[sentence.index - 1]
  const heading = look.section(sentence.block)[0]
  const near = [
    sentence,
    ...(previous && previous.block >= sentence.block - 1 ? [previous] : []),
    ...(heading?.block.role === 'heading' ? heading.sentences : [])
  ]
  return near.some(each => look.has(each, `about.${act}`))
}

/**
 * Where the letter does something: the sentences that the model tells of, at the words of a cue where one stands there;
 * in a language without a model, the cues alone.
 * @param cues ids of the cues for it
 */
export function shown(look: Look, act: Act, cues: readonly string[]): Shown[] {
  const hits = cues.flatMap(id => look.hits(id)).filter(hit => told.has(look.role(hit)))
  if (!look.dictionary.acts) return hits
  const cued = new Map<Sentence, Shown>()
  for (const hit of hits) if (!cued.has(hit.sentence)) cued.set(hit.sentence, hit)
  const found: Shown[] = hits.filter(hit => look.role(hit) === 'table-cell')
  for (const sentence of look.tree.sentences) {
    const {role} = look.tree.blocks[sentence.block]!.block
    if (!learnt.has(role) || actsOf(look, sentence)![act] < 0 || !isAbout(look, sentence, act)) continue
    const {block, start, end} = cued.get(sentence) ?? sentence
    found.push({block, start, end, sentence})
  }
  return found
}
