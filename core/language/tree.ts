import type {Paragraph, Root, Sentence as SentenceNode, Word as WordNode} from 'nlcst'
import type {Block, Letter, Placeholder} from '../formats/letter.js'
import type {Language} from '../report/report.js'
import type {Match} from './cues.js'
import type {Entity} from './entities.js'
import type {SyntaxEngine} from './syntax.js'

/** What the language room writes on every word node of the nlcst tree, as `node.data`. */
export interface Annotation {
  /** the word in lower case, accents composed */
  lower: string
  /** estimated; at least 1 for a word with a letter */
  syllables: number
  /** the placeholder that is the word or a part of it */
  placeholder: Placeholder | null
  /** what follows is null where the language has no parser */
  lemma: string | null
  /** universal part of speech: `NOUN`, `VERB`, `AUX` … */
  partOfSpeech: string | null
  /** `VerbForm`, `Number`, `Tense`, `Mood` (`Imp` only), `Person` …, as in Universal Dependencies */
  features: Readonly<Record<string, string>> | null
  /** the place of the head in `Sentence.words`; -1 at the root, or where a sign is the head */
  head: number | null
  /** universal relation with its subtype: `nsubj:pass` */
  relation: string | null
  /** log10 of the frequency per billion words; null when the word is not listed */
  frequency: number | null
  /** the parts of a compound noun; none when it is no compound */
  parts: readonly string[]
}

/** A word or sign as the parser reads it; see `Annotation`. */
export interface SyntaxWord {
  /** as written; for a placeholder, a word of the kind that will stand there */
  form: string
  start: number
  end: number
  placeholder: Placeholder | null
  /** the place of its first word in `Sentence.words`; -1 for a sign */
  word: number
  lemma: string
  partOfSpeech: string
  features: Readonly<Record<string, string>>
  /** the place of its head in `Sentence.syntax`; -1 at the root */
  head: number
  relation: string
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
  /** words and signs with their dependencies; empty where the language has no parser */
  syntax: SyntaxWord[]
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
  /** what read the syntax; null where the language has no parser */
  syntax: SyntaxEngine | null
}
