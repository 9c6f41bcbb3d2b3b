import {featureHashes, fnv} from './features.js'
import {createMachine, type Machine, type Product} from './machine.js'
import {type ContextData, firstFrom, type ModelData} from './model-file.js'

interface Layer {
  kind: ContextData['kind']
  gain: Float32Array
  shift: Float32Array
  gate: Product
  mix: Product | null
}

/** What is kept of a word form: its input, and its part of the first convolution. */
interface Form {
  input: Float32Array
  parts: Float32Array
}

/** Words of one run of the network. */
export const mostWords = 256
/** The parser cuts longer sentences into pieces: the time for a tree grows with the cube of its words. */
export const longestSentence = 128

/** From word forms to scores. Call `run`, then read `heads`, `compare` and `relations` of that run. */
export class Network {
  readonly simd: boolean
  /**
   * A row of scores for each word: UPOS | morphology | dependent for arcs | head for arcs, and its bias | dependent for
   * relations | head for relations.
   */
  readonly heads: Float32Array
  /** numbers in a row of `heads`, and in one of `relations` */
  readonly width: number
  readonly relationWidth: number
  readonly #model: ModelData
  readonly #machine: Machine
  readonly #table: ReturnType<Machine['table']>
  readonly #mix: Product
  readonly #input: Product
  readonly #layers: Layer[]
  readonly #headsProduct: Product
  readonly #arcMix: Product
  readonly #relation: Product
  readonly #forms = new Map<string, Form>()
  readonly #mostForms: number
  readonly #hashes = new Uint32Array(16)
  readonly #places = new Int32Array(16)
  readonly #scales = new Float32Array(16)
  readonly #borders: Uint8Array
  readonly #x: Float32Array
  readonly #row: Float32Array
  readonly #arcs: Float32Array
  readonly #keys: Float32Array
  readonly #arcScores: Float32Array
  /** the artificial root's row of `heads` */
  readonly #root: Float32Array

  /** @param mostForms word forms to keep; each takes some 4.5 kB */
  constructor(model: ModelData, {simd = true, mostForms = 4000}: {simd?: boolean; mostForms?: number} = {}) {
    const {hidden, dim, arc, rel} = model
    const layers = [
      model.mix,
      model.input,
      model.heads,
      model.arcMix,
      model.relation,
      ...model.layers.flatMap(({gate, mix}) => (mix ? [gate, mix] : [gate]))
    ]
    const widths = {
      x: Math.max(hidden, model.relation.width),
      row: Math.max(hidden, dim, arc, rel),
      out: Math.max(...layers.map(layer => layer.width)),
      arcs: model.arcMix.width,
      keys: arc,
      scores: mostWords + 1
    }
    const constants = model.layers.length * 2 * hidden
    const machine = createMachine(
      {layers, tables: model.table.length, constants, widths: Object.values(widths), mostRows: mostWords},
      simd
    )
    this.#machine = machine
    this.simd = machine.simd
    this.#model = model
    this.#mostForms = mostForms
    this.#table = machine.table(model.table, dim)
    this.#mix = machine.product(model.mix)
    this.#input = machine.product(model.input)
    this.#layers = model.layers.map(({kind, gain, shift, gate, mix}) => ({
      kind,
      gain: machine.constant(gain),
      shift: machine.constant(shift),
      gate: machine.product(gate),
      mix: mix && machine.product(mix)
    }))
    this.#headsProduct = machine.product(model.heads)
    this.#arcMix = machine.product(model.arcMix)
    this.#relation = machine.product(model.relation)
    this.#x = machine.buffer(widths.x)
    this.#row = machine.buffer(widths.row)
    this.heads = machine.buffer(widths.out)
    this.#arcs = machine.buffer(widths.arcs)
    this.#keys = machine.buffer(widths.keys)
    this.#arcScores = machine.buffer(widths.scores)
    this.#borders = machine.bytes(mostWords + 1)
    this.width = this.#headsProduct.width
    this.relationWidth = this.#relation.width
    this.#x.set(model.root)
    this.#headsProduct.run(this.#x, 1, this.heads)
    this.#root = this.heads.slice(0, this.width)
  }

  /**
   * @param words of one or more sentences, one after another; at most `mostWords`
   * @param starts where each sentence starts
   */
  run(words: readonly string[], starts: readonly number[]): void {
    const size = words.length
    const {hidden, arc, upos, morphology} = this.#model
    const machine = this.#machine
    const out = this.heads
    this.#borders.fill(0, 0, size + 1)
    for (const start of starts) this.#borders[start] = 1
    this.#borders[size] = 1
    this.#first(words)
    for (const {kind, gain, shift, gate, mix} of this.#layers.slice(1)) {
      machine.normalise(this.#x, gain, shift, this.#row, size, hidden)
      gate.run(this.#row, size, out)
      if (kind === 'c') machine.convolve(this.#x, out, gate.width, this.#borders, size, hidden)
      else {
        machine.average(out, gate.width, this.#borders, this.#row, size, hidden)
        mix!.run(this.#row, size, out)
        machine.add(this.#x, out, mix!.width, size, hidden)
      }
    }
    this.#headsProduct.run(this.#x, size, out)
    const at = upos.length + morphology.length
    for (let t = 0; t < size; t++)
      for (let k = 0, to = t * arc, from = t * this.width + at; k < arc; k++)
        this.#row[to + k] = Math.max(0, out[from + k]!)
    this.#arcMix.run(this.#row, size, this.#arcs)
  }

  /**
   * How well each word of a sentence of the run would be the head of each other.
   * @param start the sentence's first row
   * @returns for each word a row of its possible heads; the first is the root; holds until the next call
   */
  compare(start: number, size: number): Float32Array {
    const {arc, upos, morphology} = this.#model
    const key = upos.length + morphology.length + arc
    const keys = this.#keys
    for (let k = 0; k < arc; k++) keys[k] = Math.max(0, this.#root[key + k]!)
    for (let h = 0; h < size; h++)
      for (let k = 0, to = (h + 1) * arc, from = (start + h) * this.width + key; k < arc; k++)
        keys[to + k] = Math.max(0, this.heads[from + k]!)
    const scores = this.#arcScores
    this.#machine.compare(this.#arcs, start, this.#arcMix.width, keys, scores, size, size + 1, arc)
    const bias = key + arc
    for (let t = 0, at = 0; t < size; t++) {
      scores[at] = scores[at]! + this.#root[bias]!
      at++
      for (let h = 0; h < size; h++, at++) scores[at] = scores[at]! + this.heads[(start + h) * this.width + bias]!
    }
    return scores
  }

  /**
   * Scores of every relation, for each word of the run with its head.
   * @param of rows of heads; -1 for the root
   */
  relations(of: Int32Array): Float32Array {
    const {rel, arc, upos, morphology} = this.#model
    const dependent = upos.length + morphology.length + 2 * arc + 1
    const head = dependent + rel
    for (let t = 0; t < of.length; t++) {
      const from = of[t]! < 0 ? this.#root : this.heads
      const at = of[t]! < 0 ? head : of[t]! * this.width + head
      const own = t * this.width + dependent
      for (let k = 0, to = t * rel; k < rel; k++) this.#row[to + k] = Math.max(0, this.heads[own + k]! + from[at + k]!)
    }
    this.#relation.run(this.#row, of.length, this.#x)
    return this.#x
  }

  /** The first convolution: what is kept of the forms, added up. */
  #first(words: readonly string[]): void {
    const {hidden} = this.#model
    const {width} = this.#layers[0]!.gate
    // the oldest forms go, but never those of this run
    if (this.#forms.size > this.#mostForms) {
      let surplus = this.#forms.size - this.#mostForms + mostWords
      for (const form of this.#forms.keys()) if (surplus-- > 0) this.#forms.delete(form)
    }
    this.#prepare(words)
    words.forEach((word, t) => {
      const {input, parts} = this.#forms.get(word)!
      this.#x.set(input, t * hidden)
      this.heads.set(parts, t * width)
    })
    this.#machine.convolve(this.#x, this.heads, width, this.#borders, words.length, hidden)
  }

  /** Makes what is kept of a form for all words that have none: its input, and its part of the first convolution. */
  #prepare(words: readonly string[]): void {
    const missing = [...new Set(words.filter(word => !this.#forms.has(word)))]
    if (missing.length === 0) return
    const {dim, hidden} = this.#model
    const row = this.#row
    const out = this.heads
    missing.forEach((form, i) => {
      this.#addRows(form, row, i * dim)
    })
    this.#mix.run(row, missing.length, out)
    for (let i = 0; i < missing.length; i++)
      for (let k = 0, at = i * dim, from = i * this.#mix.width; k < dim; k++)
        row[at + k] = row[at + k]! + Math.max(0, out[from + k]!)
    this.#input.run(row, missing.length, out)
    const {width} = this.#input
    const inputs = missing.map((_, i) => out.slice(i * width, i * width + hidden))
    inputs.forEach((input, i) => {
      this.#x.set(input, i * hidden)
    })
    const {gain, shift, gate} = this.#layers[0]!
    this.#machine.normalise(this.#x, gain, shift, row, missing.length, hidden)
    gate.run(row, missing.length, out)
    missing.forEach((form, i) => {
      this.#forms.set(form, {input: inputs[i]!, parts: out.slice(i * gate.width, (i + 1) * gate.width)})
    })
  }

  /** Adds up the rows of a form's features. */
  #addRows(form: string, sum: Float32Array, to: number): void {
    const {hashes, tableScale, tableUnit, kinds, kindNames} = this.#model
    let found = 0
    const add = (hash: number) => {
      const row = firstFrom(hashes, hash >>> 0)
      if (hashes[row] !== hash >>> 0) return
      this.#places[found] = row
      this.#scales[found++] = tableScale[row]! * tableUnit
    }
    const count = featureHashes(form, this.#hashes)
    for (let i = 0; i < count; i++) add(this.#hashes[i]!)
    const kind = kindOf(kinds, fnv(form.toLowerCase()))
    if (kind >= 0) add(fnv(`n${kindNames[kind]}`))
    this.#table(this.#places.subarray(0, found), this.#scales, sum, to)
  }
}

/** The kind of a noun by its hash: the upper 24 bits are compared, the lower eight hold the kind. */
function kindOf(kinds: Uint32Array, hash: number): number {
  const wanted = (hash & 0xffffff00) >>> 0
  const found = kinds[firstFrom(kinds, wanted)]
  return found !== undefined && (found & 0xffffff00) >>> 0 === wanted ? found & 255 : -1
}
