/** A product: 8-bit weights with a scale for each output, and a bias. */
export interface LayerData {
  inputs: number
  /** outputs, padded to a multiple of sixteen; what was added is 0 */
  width: number
  /** for each two of the inputs, for each output, their two weights */
  weight: Int8Array
  scale: Float32Array
  bias: Float32Array
}

/** A residual layer of the context: a convolution ('c') or averages along the sentence ('s'). */
export interface ContextData {
  kind: 'c' | 's'
  gain: Float32Array
  shift: Float32Array
  gate: LayerData
  mix: LayerData | null
}

/** What `dictionaries/nl/parser/export.py` wrote; views of the bytes, nothing is unpacked. */
export interface ModelData {
  version: string
  dim: number
  hidden: number
  arc: number
  rel: number
  upos: string[]
  /** UPOS and features: `VERB|Number=Sing|Tense=Pres|VerbForm=Fin` */
  morphology: string[]
  relations: string[]
  /** hashes in order, and for each a row of the table with its scale */
  hashes: Uint32Array
  table: Int8Array
  tableScale: Uint16Array
  tableUnit: number
  /** noun kinds: the hash's upper 24 bits and the number of the kind, in order */
  kinds: Uint32Array
  kindNames: string[]
  lemmaRules: string
  /** infinitives by their auxiliary, in two lines */
  auxiliaries: string
  mix: LayerData
  input: LayerData
  layers: ContextData[]
  heads: LayerData
  arcMix: LayerData
  relation: LayerData
  root: Float32Array
  distance: Float32Array
}

interface LayerHead {
  inputs: number
  width: number
  weight: number
  scale: number
  bias: number
}

interface Head {
  version: string
  dim: number
  hidden: number
  arc: number
  rel: number
  upos: string[]
  morphology: string[]
  relations: string[]
  rows: {count: number; hashes: number; table: number; scale: number; unit: number}
  kinds: {names: string[]; count: number; at: number}
  lemmas: {at: number; size: number}
  verbs: {at: number; size: number}
  mix: LayerHead
  input: LayerHead
  layers: {kind: 'c' | 's'; gain: number; shift: number; gate: LayerHead; mix?: LayerHead}[]
  heads: LayerHead
  arcMix: LayerHead
  relation: LayerHead
  root: number
  distance: number
}

const magic = 'BMNL'
/** the products sum whole numbers exactly up to this many inputs; the kernel takes them by eight */
const mostInputs = 256

/**
 * @param bytes a model file
 * @throws {Error} when it is none, or one that is cut off
 */
export function readModel(bytes: Uint8Array): ModelData {
  // typed views need their numbers aligned
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const decoder = new TextDecoder()
  const view = new DataView(own.buffer, own.byteOffset, own.byteLength)
  if (own.length < 8 || decoder.decode(own.subarray(0, 4)) !== magic) throw new Error('No model of the Dutch parser.')
  const start = 8 + view.getUint32(4, true)
  const head = JSON.parse(decoder.decode(own.subarray(8, start))) as Head
  const at = (offset: number) => own.byteOffset + start + offset
  const floats = (offset: number, count: number) => new Float32Array(own.buffer, at(offset), count)
  const layer = ({inputs, width, weight, scale, bias}: LayerHead): LayerData => {
    if (inputs > mostInputs || inputs % 8 !== 0) throw new Error(`No product can have ${inputs} inputs.`)
    return {
      inputs,
      width,
      weight: new Int8Array(own.buffer, at(weight), width * inputs),
      scale: floats(scale, width),
      bias: floats(bias, width)
    }
  }
  const text = ({at: from, size}: {at: number; size: number}) =>
    decoder.decode(own.subarray(start + from, start + from + size))
  const {rows, kinds, hidden, dim} = head
  return {
    version: head.version,
    dim,
    hidden,
    arc: head.arc,
    rel: head.rel,
    upos: head.upos,
    morphology: head.morphology,
    relations: head.relations,
    hashes: new Uint32Array(own.buffer, at(rows.hashes), rows.count),
    table: new Int8Array(own.buffer, at(rows.table), rows.count * dim),
    tableScale: new Uint16Array(own.buffer, at(rows.scale), rows.count),
    tableUnit: rows.unit,
    kinds: new Uint32Array(own.buffer, at(kinds.at), kinds.count),
    kindNames: kinds.names,
    lemmaRules: text(head.lemmas),
    auxiliaries: text(head.verbs),
    mix: layer(head.mix),
    input: layer(head.input),
    layers: head.layers.map(one => ({
      kind: one.kind,
      gain: floats(one.gain, hidden),
      shift: floats(one.shift, hidden),
      gate: layer(one.gate),
      mix: one.mix ? layer(one.mix) : null
    })),
    heads: layer(head.heads),
    arcMix: layer(head.arcMix),
    relation: layer(head.relation),
    root: floats(head.root, hidden),
    distance: floats(head.distance, 41)
  }
}

/** The first place in a list in order, of numbers spread evenly as hashes are, that holds `least` or more. */
export function firstFrom(list: Uint32Array, least: number): number {
  const {length} = list
  let i = Math.min(length - 1, Math.floor((least / 4294967296) * length))
  while (i > 0 && list[i - 1]! >= least) i--
  while (i < length && list[i]! < least) i++
  return i
}
