import {isImperative} from './nl/parser/imperatives.js'
import type {ParsedWord} from './nl/parser/parser.js'
import type {WordData} from './nl/word-data.js'
import type {ParserToken} from './parser-tokens.js'
import type {Annotation, SyntaxWord, Word} from './tree.js'

/** What a language knows of the words of a sentence; a language without a parser has none. */
export interface SyntaxEngine {
  /** of the parser's model: a date */
  version: string
  /** words of sentences, signs as words → their reading, one for one */
  parse(sentences: readonly (readonly string[])[]): ParsedWord[][]
  /** frequencies and kinds of nouns */
  words: WordData
  /** the parts of a compound noun; none when it is no compound */
  parts(lower: string): string[]
}

const withMood = new WeakMap<object, Readonly<Record<string, string>>>()

/** The tokens of one sentence and their reading → its words and signs with lemma, part of speech, head and relation. */
export function readSyntax(
  words: readonly Word[],
  tokens: readonly ParserToken[],
  parsed: readonly ParsedWord[]
): SyntaxWord[] {
  let next = 0
  return tokens.map((token, i) => {
    while (next < words.length && words[next]!.start < token.start) next++
    const own = next < words.length && words[next]!.start < token.end ? next : -1
    const {form, start, end, placeholder} = token
    const {lemma, partOfSpeech, features, head, relation} = parsed[i]!
    // field by field: a spread takes several times as long
    return {
      form,
      start,
      end,
      placeholder,
      word: own,
      lemma,
      partOfSpeech,
      features: isImperative(parsed, i) ? imperativeOf(features) : features,
      head,
      relation
    }
  })
}

/** The same features with the mood, one object for each set. */
function imperativeOf(features: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const known = withMood.get(features) ?? Object.freeze({Mood: 'Imp', ...features})
  withMood.set(features, known)
  return known
}

/** Writes the reading on the nlcst word nodes. A word that is a part of a longer token hangs on that token's first word. */
export function annotateWords(words: readonly Word[], syntax: readonly SyntaxWord[], engine: SyntaxEngine): void {
  for (const token of syntax) {
    if (token.word < 0) continue
    const head = token.head < 0 ? -1 : syntax[token.head]!.word
    for (let i = token.word; i < words.length && words[i]!.start < token.end; i++) {
      const word = words[i]!
      const known = word.node.data as Annotation | undefined
      if (!known) continue
      const isFirst = i === token.word
      const annotation = new ParsedAnnotation(
        known,
        token,
        isFirst ? head : token.word,
        isFirst ? token.relation : 'flat',
        word.placeholder || !word.counts ? null : engine
      )
      word.node.data = annotation as unknown as typeof word.node.data
    }
  }
}

/** The annotation of a word whose sentence is parsed when somebody asks. */
export class PendingAnnotation implements Annotation {
  readonly lower: string
  readonly syllables: number
  readonly placeholder: Annotation['placeholder']
  readonly #ask: () => Annotation

  constructor({lower, syllables, placeholder}: Annotation, ask: () => Annotation) {
    this.lower = lower
    this.syllables = syllables
    this.placeholder = placeholder
    this.#ask = ask
  }

  get lemma() {
    return this.#ask().lemma
  }

  get partOfSpeech() {
    return this.#ask().partOfSpeech
  }

  get features() {
    return this.#ask().features
  }

  get head() {
    return this.#ask().head
  }

  get relation() {
    return this.#ask().relation
  }

  get frequency() {
    return this.#ask().frequency
  }

  get parts() {
    return this.#ask().parts
  }
}

/** What the word lists say is looked up when it is asked for: of most words nobody asks. */
class ParsedAnnotation implements Annotation {
  readonly lower: string
  readonly syllables: number
  readonly placeholder: Annotation['placeholder']
  readonly lemma: string
  readonly partOfSpeech: string
  readonly features: Readonly<Record<string, string>>
  readonly head: number
  readonly relation: string
  readonly #engine: SyntaxEngine | null

  constructor(known: Annotation, token: SyntaxWord, head: number, relation: string, engine: SyntaxEngine | null) {
    this.lower = known.lower
    this.syllables = known.syllables
    this.placeholder = known.placeholder
    this.lemma = token.lemma
    this.partOfSpeech = token.partOfSpeech
    this.features = token.features
    this.head = head
    this.relation = relation
    this.#engine = engine
  }

  get frequency(): number | null {
    return this.#engine?.words.frequency(this.lower) ?? null
  }

  get parts(): readonly string[] {
    return this.#engine && this.partOfSpeech === 'NOUN' ? this.#engine.parts(this.lower) : []
  }
}
