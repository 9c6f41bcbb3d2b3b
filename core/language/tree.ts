import type {Paragraph, Root, Sentence as SentenceNode, Word as WordNode} from 'nlcst'
import type {Block, Letter, Placeholder} from '../formats/letter.js'
import type {Language} from '../report/report.js'
import type {Match} from './cues.js'
import type {Entity} from './entities.js'

/** What the language room writes on every word node of the nlcst tree, as `node.data`. */
export interface Annotation {
  /** the word in lower case, accents composed */
  lower: string
  /** estimated; at least 1 for a word with a letter */
  syllables: number
  /** the placeholder that is the word or a part of it */
  placeholder: Placeholder | null
}

/** A word of a sentence, with offsets in its block's prose. */
export interface Word {
  node: WordNode
  text: string
  lower: string
  start: number
  end: number
  placeholder: Placeholder | null
  /** false for bare punctuation and list numbers: it does not count as a word */
  counts: boolean
}

/** What cues are matched on: a word, or an entity of several words (a date, an amount) as one. */
export interface Token {
  lower: string
  start: number
  end: number
  entity: Entity | null
}

export interface Sentence {
  node: SentenceNode
  /** index in `Tree.blocks` */
  block: number
  /** place in the letter, counted over all sentences */
  index: number
  start: number
  end: number
  text: string
  words: Word[]
  tokens: Token[]
  entities: Entity[]
  /** the cues of the dictionaries that stand in it */
  matches: Match[]
  isQuestion: boolean
}

export interface TreeBlock {
  index: number
  block: Block
  node: Paragraph | null
  sentences: Sentence[]
  entities: Entity[]
}

/** The letter as an nlcst tree, one paragraph a block, positions counted within the block's prose. */
export interface Tree {
  root: Root
  language: Language
  letter: Letter
  blocks: TreeBlock[]
  sentences: Sentence[]
}
