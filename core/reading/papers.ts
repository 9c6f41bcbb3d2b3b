import type {Sentence} from '../language/tree.js'
import {burdensOf} from './burdens.js'
import type {Look} from './look.js'
import type {Evidence, Reading} from './reading.js'

/** A paper that the letter asks for. */
export interface Paper extends Evidence {
  /** somebody else has to write or sign it: an employer, a doctor */
  third: boolean
}

/** More than so many make no difference. */
const enough = 200

/** Steps that gather something. */
const gathering = ['step.send', 'step.bring', 'step.fill', 'document.collect'] as const

/**
 * The papers that the reader must gather, in order of place: the nouns for papers in what is asked, where "een kopie
 * van uw paspoort" is one, and the items of a list that such a sentence leads in.
 */
export function askedPapers(look: Look, reading: Reading): Paper[] {
  const {asks} = burdensOf(look, reading)
  const papers: Paper[] = []
  for (const {block, sentences, index} of look.tree.blocks) {
    if (papers.length >= enough) break
    if (block.role !== 'paragraph' && block.role !== 'list-item') continue
    const lead = look.leadIn(index)
    const listed = lead && asks.has(lead.index) && gathering.some(id => look.has(lead, id))
    for (const sentence of sentences) {
      if (listed && sentence === sentences[0] && isThing(sentence)) papers.push(paperOf(sentence, sentence))
      // "een kopie van:" is told by the list
      else if (asks.has(sentence.index) && !isLead(look, index, sentence))
        for (const noun of nouns(sentence)) papers.push(paperOf(sentence, noun))
    }
  }
  return papers
}

/** The sentence before a list that it leads in. */
function isLead(look: Look, block: number, sentence: Sentence): boolean {
  return block + 1 < look.tree.blocks.length && look.leadIn(block + 1) === sentence
}

/** An item that names something, and asks or tells nothing by itself. */
function isThing({syntax}: Sentence): boolean {
  const root = syntax.find(({head}) => head < 0)
  return !root || (root.partOfSpeech !== 'VERB' && root.partOfSpeech !== 'AUX')
}

/** Nouns for papers, less those that say of what the one before is a copy or proof: "kopie van uw paspoort". */
function nouns({matches, syntax}: Sentence): {start: number; end: number}[] {
  const found = new Map(matches.flatMap(match => (match.id === 'document.noun' ? [[match.start, match] as const] : [])))
  if (found.size === 0) return []
  const words = new Map(syntax.map(word => [word.start, word]))
  return [...found.values()].filter(({start}) => {
    const word = words.get(start)
    const head = word && syntax[word.head]
    return !(word?.relation === 'nmod' && head && found.has(head.start))
  })
}

function paperOf({block, matches}: Sentence, {start, end}: {start: number; end: number}): Paper {
  const third = matches.some(
    match => match.id === 'document.from-third' && match.start < end + nearby && match.end > start - nearby
  )
  return {block, start, end, third}
}

/** "ondertekend door uw huisarts" may stand so many signs from the paper. */
const nearby = 40
