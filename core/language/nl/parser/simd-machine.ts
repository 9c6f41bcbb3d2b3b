import {kernelBinary} from './kernel.generated.js'
import type {Machine, Needs, Product} from './machine.js'
import type {LayerData} from './model-file.js'
import {sigmoids} from './sigmoids.js'

type Numbers = (...values: number[]) => void

/** What `kernel.wat` exports. */
export interface Kernel {
  memory: WebAssembly.Memory
  product: Numbers
  normalise: Numbers
  convolve: Numbers
  average: Numbers
  add: Numbers
  compare: Numbers
  gather: Numbers
}

const pageBytes = 65536
const rowStep = 4
/** of one sum of a table's rows */
const mostPlaces = 32
const roundUp = (value: number, step: number) => Math.ceil(value / step) * step

/** Null where WebAssembly or its SIMD is missing or forbidden. */
export function startKernel(): Kernel | null {
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(kernelBinary), character => character.charCodeAt(0)))
    return new WebAssembly.Instance(module).exports as unknown as Kernel
  } catch {
    return null
  }
}

/** WebAssembly with SIMD. Its memory is made large enough at once, so views of it stay valid. */
export class SimdMachine implements Machine {
  readonly simd = true
  readonly #kernel: Kernel
  readonly #rows: number
  readonly #rounded: number
  readonly #scales: number
  readonly #table: number
  #top = 64

  constructor(kernel: Kernel, {layers, tables, constants, widths, mostRows}: Needs) {
    this.#kernel = kernel
    this.#rows = roundUp(mostRows + 1, rowStep)
    const mostInputs = Math.max(...layers.map(layer => layer.inputs))
    const bytes =
      layers.reduce((sum, {inputs, width}) => sum + (inputs * 2 + 8) * width, 0) +
      widths.reduce((sum, width) => sum + this.#rows * width * 4, 0) +
      constants * 4 +
      tables +
      mostPlaces * 8 +
      this.#rows * (mostInputs * 2 + 8) +
      sigmoids.length * 4
    // what rounding up to 64 bytes takes, and the borders
    kernel.memory.grow(Math.ceil(bytes / pageBytes) + 1)
    this.#rounded = this.#take(this.#rows * mostInputs * 2)
    this.#scales = this.#take(this.#rows * 4)
    this.#table = this.constant(sigmoids).byteOffset
  }

  #take(bytes: number): number {
    const at = this.#top
    this.#top += roundUp(bytes, 64)
    if (this.#top > this.#kernel.memory.buffer.byteLength) throw new RangeError('No room was made for this.')
    return at
  }

  constant(values: Float32Array): Float32Array {
    const floats = new Float32Array(this.#kernel.memory.buffer, this.#take(values.length * 4), values.length)
    floats.set(values)
    return floats
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.#kernel.memory.buffer, this.#take(count), count)
  }

  buffer(width: number): Float32Array {
    const length = this.#rows * width
    return new Float32Array(this.#kernel.memory.buffer, this.#take(length * 4), length)
  }

  product(layer: LayerData): Product {
    const {inputs, width, weight} = layer
    const at = this.#take(weight.length * 2)
    new Int16Array(this.#kernel.memory.buffer, at, weight.length).set(weight)
    const scale = this.constant(layer.scale).byteOffset
    const bias = this.constant(layer.bias).byteOffset
    const {product} = this.#kernel
    const run = (from: Float32Array, rows: number, to: Float32Array) =>
      product(
        from.byteOffset,
        this.#rounded,
        this.#scales,
        at,
        scale,
        bias,
        to.byteOffset,
        roundUp(rows, rowStep),
        inputs,
        width
      )
    return {width, run}
  }

  table(rows: Int8Array, width: number): ReturnType<Machine['table']> {
    const {buffer} = this.#kernel.memory
    const at = this.#take(rows.length)
    new Int8Array(buffer, at, rows.length).set(rows)
    const list = this.#take(mostPlaces * 8)
    const placeView = new Int32Array(buffer, list, mostPlaces * 2)
    const scaleView = new Float32Array(buffer, list, mostPlaces * 2)
    return (places, scales, to, start) => {
      for (let i = 0; i < places.length; i++) {
        placeView[i * 2] = places[i]!
        scaleView[i * 2 + 1] = scales[i]!
      }
      this.#kernel.gather(at, list, places.length, to.byteOffset + start * 4, width)
    }
  }

  normalise(
    from: Float32Array,
    gain: Float32Array,
    shift: Float32Array,
    to: Float32Array,
    rows: number,
    hidden: number
  ): void {
    this.#kernel.normalise(from.byteOffset, gain.byteOffset, shift.byteOffset, to.byteOffset, rows, hidden)
  }

  convolve(x: Float32Array, out: Float32Array, width: number, borders: Uint8Array, rows: number, hidden: number): void {
    this.#kernel.convolve(x.byteOffset, out.byteOffset, width, borders.byteOffset, this.#table, rows, hidden)
  }

  average(out: Float32Array, width: number, borders: Uint8Array, to: Float32Array, rows: number, hidden: number): void {
    this.#kernel.average(out.byteOffset, width, borders.byteOffset, this.#table, to.byteOffset, rows, hidden)
  }

  add(x: Float32Array, y: Float32Array, width: number, rows: number, hidden: number): void {
    this.#kernel.add(x.byteOffset, y.byteOffset, width, rows, hidden)
  }

  compare(
    x: Float32Array,
    first: number,
    width: number,
    z: Float32Array,
    to: Float32Array,
    rows: number,
    heads: number,
    inputs: number
  ): void {
    this.#kernel.compare(x.byteOffset + first * width * 4, width, z.byteOffset, to.byteOffset, rows, heads, inputs)
  }
}
