import {Auxiliaries} from './auxiliaries.js'
import {Lemmas} from './lemmas.js'
import {readModel} from './model-file.js'
import {longestSentence, mostWords, Network} from './network.js'
import {repair} from './repairs.js'
import {spanningTree} from './spanning-tree.js'

/** A word as the parser reads it, in the terms of Universal Dependencies. */
export interface ParsedWord {
  form: string
  lemma: string
  /** universal part of speech */
  partOfSpeech: string
  /** `Number`, `Tense`, `VerbForm`, `Mood` (`Imp` only), `NumType`, `Person` …; shared between words, never changed */
  features: Readonly<Record<string, string>>
  /** the place of the head in the sentence, from 0; -1 at the root */
  head: number
  /** universal relation with its subtype: `nsubj:pass` */
  relation: string
}

export interface ParserOptions {
  /** false: without WebAssembly's SIMD; the results are the same */
  simd?: boolean
  /** word forms whose vectors are kept */
  mostForms?: number
}

/** A sentence, or a stretch of a long one. */
interface Piece {
  /** of the sentence */
  index: number
  /** its first word in the sentence */
  from: number
  words: readonly string[]
}

/** Tagger, lemmatiser and dependency parser for Dutch. Deterministic; no state but what is kept of word forms. */
export class Parser {
  readonly version: string
  readonly simd: boolean
  readonly #network: Network
  readonly #lemmas: Lemmas
  readonly #auxiliaries: Auxiliaries
  readonly #labels: {upos: string[]; morphology: string[]; relations: string[]}
  readonly #features: Readonly<Record<string, string>>[]
  readonly #root: number
  readonly #distance: Float32Array

  /**
   * @param bytes of a model file
   * @throws {Error} when they are no model
   */
  constructor(bytes: Uint8Array, options: ParserOptions = {}) {
    const model = readModel(bytes)
    this.version = model.version
    this.#network = new Network(model, options)
    this.simd = this.#network.simd
    this.#lemmas = new Lemmas(model.lemmaRules)
    this.#auxiliaries = new Auxiliaries(model.auxiliaries)
    this.#labels = model
    this.#features = model.morphology.map(featuresOf)
    this.#root = model.relations.indexOf('root')
    this.#distance = model.distance
  }

  /** @param sentences their words, in the manner of the treebanks: signs are words */
  parse(sentences: readonly (readonly string[])[]): ParsedWord[][] {
    const out: ParsedWord[][] = sentences.map(() => [])
    let run: Piece[] = []
    let size = 0
    sentences.forEach((sentence, index) => {
      // what is longer than any sentence is cut into pieces
      for (let from = 0; from < sentence.length; from += longestSentence) {
        const words = sentence.slice(from, from + longestSentence)
        if (size + words.length > mostWords) {
          this.#run(run, out)
          run = []
          size = 0
        }
        run.push({index, from, words})
        size += words.length
      }
    })
    if (run.length > 0) this.#run(run, out)
    return out
  }

  #run(pieces: readonly Piece[], out: ParsedWord[][]): void {
    const network = this.#network
    const words = pieces.flatMap(piece => piece.words)
    const starts: number[] = []
    let at = 0
    for (const piece of pieces) {
      starts.push(at)
      at += piece.words.length
    }
    network.run(words, starts)
    const heads = new Int32Array(words.length)
    pieces.forEach((piece, i) => {
      this.#heads(starts[i]!, piece.words.length, heads)
    })
    const {upos, morphology, relations} = this.#labels
    const read = words.map((form, t): ParsedWord => {
      const row = t * network.width
      const label = best(network.heads, row + upos.length, morphology.length)
      return {
        form,
        lemma: this.#lemmas.lemma(form, morphology[label]!),
        partOfSpeech: upos[best(network.heads, row, upos.length)]!,
        features: this.#features[label]!,
        head: heads[t]!,
        relation: 'root'
      }
    })
    const found = network.relations(heads)
    pieces.forEach(({index, from, words: {length}}, i) => {
      const start = starts[i]!
      const parsed = read.slice(start, start + length)
      parsed.forEach((word, t) => {
        const row = (start + t) * network.relationWidth
        if (word.head < 0) return
        word.relation = relations[best(found, row, relations.length, this.#root)]!
        word.head += from - start
      })
      if (from === 0) {
        this.#auxiliaries.correct(parsed)
        repair(parsed)
      }
      for (const word of parsed) out[index]!.push(word)
    })
  }

  /** Writes the heads of one sentence's words, as rows; -1 at the root. */
  #heads(start: number, size: number, out: Int32Array): void {
    const compared = this.#network.compare(start, size)
    const far = (this.#distance.length - 1) / 2
    const m = size + 1
    const scores = new Float64Array(m * m)
    for (let t = 1, at = 0; t < m; t++) {
      scores[t * m] = compared[at++]!
      for (let h = 1; h < m; h++) {
        const gap = Math.max(-far, Math.min(far, h - t)) + far
        scores[t * m + h] = compared[at++]! + this.#distance[gap]!
      }
    }
    const heads = spanningTree(scores, size)
    for (let t = 0; t < size; t++) out[start + t] = heads[t]! === 0 ? -1 : start + heads[t]! - 1
  }
}

function best(scores: Float32Array, at: number, count: number, but = -1): number {
  let found = but === 0 ? 1 : 0
  for (let i = found + 1; i < count; i++) if (i !== but && scores[at + i]! > scores[at + found]!) found = i
  return found
}

function featuresOf(morphology: string): Readonly<Record<string, string>> {
  const pairs = morphology.split('|').slice(1)
  return Object.freeze(Object.fromEntries(pairs.map(pair => pair.split('=') as [string, string])))
}
