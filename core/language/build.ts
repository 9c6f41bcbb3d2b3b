import type {Paragraph, Root, RootContent} from 'nlcst'
import {toString as textOfNode} from 'nlcst-to-string'
import {type Block, bodyRoles, type Letter, type Placeholder, type Role} from '../formats/letter.js'
import type {Language} from '../report/report.js'
import type {CueSet} from './cues.js'
import type {LanguageData} from './data.js'
import {type Entity, findEntities, firstFrom, placeholderIn} from './entities.js'
import {parserTokens} from './parser-tokens.js'
import {correctSentences} from './sentences.js'
import {annotateWords, PendingAnnotation, readSyntax, type SyntaxEngine} from './syntax.js'
import type {Annotation, Sentence, Token, Tree, TreeBlock, Word} from './tree.js'

/** One language's way of making the tree: its parser and its data. */
export interface LanguageEngine {
  language: Language
  /** retext-dutch or retext-english, frozen */
  parse(prose: string): Root
  /** syllables of a word in lower case, estimated; at least 1 */
  syllables(word: string): number
  data: LanguageData
  /** every cue of the language's dictionaries */
  cues: CueSet
  /** null where the language has no parser */
  syntax: SyntaxEngine | null
}

/** What reading a block gives, apart from its place in the letter; kept between checks. */
interface BlockReading {
  node: Paragraph | null
  sentences: BlockSentence[]
  entities: Entity[]
}

interface BlockSentence extends Omit<Sentence, 'block' | 'index'> {
  /** reads the syntax of a sentence that is parsed only when somebody asks */
  ask: (() => void) | null
}

/** Sentences whose syntax is not read yet. */
interface Fresh {
  sentences: BlockSentence[]
  placeholders: readonly Placeholder[]
  role: Role
}

/** Readings of blocks by their prose and placeholders, so that an edit re-reads the changed block only. */
export class BlockCache {
  readonly #kept = new Map<string, BlockReading>()
  readonly #least: number
  #limit: number
  #size = 0

  /**
   * @param characters of prose to keep; a letter that is longer is kept all the same, until a shorter one comes. The
   * oldest go first. Kept prose takes some 130 bytes a character.
   */
  constructor(characters = 100_000) {
    this.#least = characters
    this.#limit = characters
  }

  /** A letter is about to be read. */
  makeRoom(blocks: readonly Block[]): void {
    if (this.#least === 0) return
    const needed = blocks.reduce((sum, block) => sum + block.prose.length, 0)
    this.#limit = Math.max(this.#least, needed * 1.2)
    this.#shrink()
  }

  /** @param fresh takes what was not known, so that its syntax can be read */
  read(block: Block, engine: LanguageEngine, fresh: Fresh[]): BlockReading {
    const make = () => {
      const made = readBlock(block.prose, block.placeholders, engine)
      fresh.push({sentences: made.sentences, placeholders: block.placeholders, role: block.role})
      return made
    }
    if (this.#limit === 0) return make()
    const placeholders = block.placeholders.map(({start, name, meaning}) => `${start} ${name} ${meaning}`)
    const key = `${engine.language}\n${placeholders.join('\t')}\n${block.prose}`
    const known = this.#kept.get(key)
    const reading = known ?? make()
    if (known) this.#kept.delete(key)
    else this.#size += key.length
    this.#kept.set(key, reading)
    if (!known) this.#shrink()
    return reading
  }

  #shrink(): void {
    for (const key of this.#kept.keys()) {
      if (this.#size <= this.#limit) return
      this.#kept.delete(key)
      this.#size -= key.length
    }
  }
}

/** Letter → tree: every block parsed into sentences and words with their annotation. */
export function buildTree(letter: Letter, engine: LanguageEngine, cache = new BlockCache()): Tree {
  const blocks: TreeBlock[] = []
  const sentences: Sentence[] = []
  const root: Root = {type: 'RootNode', children: []}
  cache.makeRoom(letter.blocks)
  const fresh: Fresh[] = []
  const readings = letter.blocks.map(block => cache.read(block, engine, fresh))
  if (engine.syntax) readFresh(fresh, engine.data, engine.syntax)
  letter.blocks.forEach((block, index) => {
    const reading = readings[index]!
    const own = reading.sentences.map((sentence, i) => placed(sentence, index, sentences.length + i))
    for (const sentence of own) sentences.push(sentence)
    blocks.push({index, block, node: reading.node, sentences: own, entities: reading.entities})
    if (reading.node) root.children.push(reading.node as RootContent)
  })
  return {root, language: engine.language, letter, blocks, sentences, syntax: engine.syntax}
}

/** Field by field: a spread takes several times as long, and a letter that is being typed in has nothing but these. */
function placed(sentence: BlockSentence, block: number, index: number): Sentence {
  const {node, start, end, text, words, tokens, entities, matches, isQuestion} = sentence
  return {
    node,
    block,
    index,
    start,
    end,
    text,
    words,
    tokens,
    get syntax() {
      sentence.ask?.()
      return sentence.syntax
    },
    entities,
    matches,
    isQuestion
  }
}

function readBlock(prose: string, placeholders: readonly Placeholder[], engine: LanguageEngine): BlockReading {
  const parsed = engine.parse(prose)
  const paragraphs = parsed.children.filter(child => child.type === 'ParagraphNode')
  const entities = findEntities(prose, placeholders, engine.data)
  const nodes = paragraphs.flatMap(paragraph => correctSentences(paragraph, engine.data))
  const node = paragraphs[0] ?? null
  if (node) node.children = nodes
  const sentences = nodes.map(sentence => readSentence(sentence, prose, placeholders, entities, engine))
  return {node, sentences, entities}
}

/** Parses the body at once, which costs less than one by one; an address or a table when somebody asks. */
function readFresh(fresh: readonly Fresh[], data: LanguageData, engine: SyntaxEngine): void {
  const isBody = ({role}: Fresh) => bodyRoles.has(role)
  addSyntax(fresh.filter(isBody), data, engine)
  for (const later of fresh) {
    if (isBody(later)) continue
    const ask = () => addSyntax([later], data, engine)
    for (const sentence of later.sentences) {
      sentence.ask = ask
      for (const {node} of sentence.words) {
        const known = node.data as unknown as Annotation
        const pending = new PendingAnnotation(known, () => {
          sentence.ask?.()
          return (node.data as unknown) === pending ? known : (node.data as unknown as Annotation)
        })
        node.data = pending as unknown as typeof node.data
      }
    }
  }
}

function addSyntax(fresh: readonly Fresh[], {plainWords}: LanguageData, engine: SyntaxEngine): void {
  const all = fresh.flatMap(({sentences, placeholders}) =>
    sentences.map(sentence => ({
      sentence,
      tokens: parserTokens(sentence.node, sentence.entities, placeholders, plainWords)
    }))
  )
  const parsed = engine.parse(all.map(({tokens}) => tokens.map(({form}) => form)))
  all.forEach(({sentence, tokens}, i) => {
    sentence.ask = null
    sentence.syntax = readSyntax(sentence.words, tokens, parsed[i]!)
    annotateWords(sentence.words, sentence.syntax, engine)
  })
}

/** In lower case; the parser leaves a full stop on short words at the end of a sentence ("Stuur het op."). */
function lowerOf(text: string, {plainWords}: LanguageData): string {
  const small = text.toLowerCase()
  const lower = /[^\0-\x7F]/.test(small) ? small.normalize('NFC').replace(/[’‘]/g, "'") : small
  return lower.endsWith('.') && plainWords.has(lower) ? lower.slice(0, -1) : lower
}

/** Reads a sentence node, annotates its words, and lists what cues are matched on. */
export function readSentence(
  node: Sentence['node'],
  prose: string,
  placeholders: readonly Placeholder[],
  entities: readonly Entity[],
  {syllables, data, cues}: Pick<LanguageEngine, 'syllables' | 'data' | 'cues'>
): BlockSentence {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  const own: Entity[] = []
  for (let i = firstFrom(entities, start); i < entities.length && entities[i]!.start < end; i++)
    if (entities[i]!.end <= end) own.push(entities[i]!)
  const words: Word[] = []
  for (const child of node.children) {
    if (child.type !== 'WordNode') continue
    const from = child.position!.start.offset!
    const to = child.position!.end.offset!
    const text = textOfNode(child)
    const lower = lowerOf(text, data)
    const placeholder = placeholderIn(placeholders, from, to)
    const annotation: Annotation = {
      lower,
      syllables: placeholder ? 2 : syllables(lower),
      placeholder,
      lemma: null,
      partOfSpeech: null,
      features: null,
      head: null,
      relation: null,
      frequency: null,
      parts: []
    }
    child.data = annotation as typeof child.data
    words.push({node: child, text, lower, start: from, end: to, placeholder, counts: /[\p{L}\p{N}]/u.test(text)})
  }
  const tokens = tokensOf(words, own, data)
  return {
    node,
    start,
    end,
    text: prose.slice(start, end),
    words,
    tokens,
    syntax: [],
    ask: null,
    entities: own,
    matches: cues.match(tokens),
    isQuestion: prose.slice(start, end).trimEnd().endsWith('?')
  }
}

/** Words, with each entity of one or more words as one token. */
function tokensOf(words: readonly Word[], entities: readonly Entity[], data: LanguageData): Token[] {
  const tokens: Token[] = []
  let next = 0
  let i = 0
  while (i < words.length || next < entities.length) {
    const word = words[i]
    const entity = entities[next]
    if (entity && (!word || entity.start <= word.start || entity.start < word.end)) {
      // a word that the entity is only a part of ("Mijn-123") keeps its own token before it
      if (word && word.start < entity.start) tokens.push(tokenOf(word, data))
      tokens.push({lower: '', start: entity.start, end: entity.end, entity})
      next++
      while (i < words.length && words[i]!.start < entity.end) i++
    } else if (word) {
      tokens.push(tokenOf(word, data))
      i++
    }
  }
  return tokens
}

function tokenOf(word: Word, data: LanguageData): Token {
  const value = data.numbers.get(word.lower)
  const entity: Entity | null =
    value === undefined ? null : {kind: 'number', start: word.start, end: word.end, value, placeholder: null}
  return {lower: word.lower, start: word.start, end: word.end, entity}
}
