import type {LayerData} from './model-file.js'
import {PlainMachine} from './plain-machine.js'
import {SimdMachine, startKernel} from './simd-machine.js'

/** A product with one matrix. */
export interface Product {
  /** outputs, rounded up; what lies beyond them is 0 */
  width: number
  /** to[t, n] = bias[n] + Σ from[t, k] · weight[n, k]; rows of `inputs` and of `width` numbers */
  run(from: Float32Array, rows: number, to: Float32Array): void
}

/**
 * The steps of the network that take time, on arrays that the machine itself has made. Rows of a product are rounded to
 * whole numbers of at most 1023 with a scale for each row, weights have 8 bits: so its sums are exact. All else is
 * rounded to single precision at every step, in the same order. So every machine gives the same to the last bit.
 */
export interface Machine {
  readonly simd: boolean
  product(layer: LayerData): Product
  /** `mostRows` rows of `width` numbers, and some to spare */
  buffer(width: number): Float32Array
  constant(values: Float32Array): Float32Array
  bytes(count: number): Uint8Array
  /** each row to mean 0 and variance 1, times `gain`, plus `shift` */
  normalise(
    from: Float32Array,
    gain: Float32Array,
    shift: Float32Array,
    to: Float32Array,
    rows: number,
    hidden: number
  ): void
  /**
   * x[t] += value · sigmoid(gate). A row of `out` is what a word gives to the next word, to itself and to the one before:
   * three times `hidden` values and `hidden` gates. `borders[t]` is 1 where a sentence starts, and after the last.
   */
  convolve(x: Float32Array, out: Float32Array, width: number, borders: Uint8Array, rows: number, hidden: number): void
  /**
   * to[t] = to[t − 1] + sigmoid(gate) · (value − to[t − 1]) for the first half of the channels, to[t + 1] for the other
   * half; 0 beyond a sentence. A row of `out` is `hidden` gates and `hidden` values.
   */
  average(out: Float32Array, width: number, borders: Uint8Array, to: Float32Array, rows: number, hidden: number): void
  /** Rows of 8-bit numbers, `width` each, that can be added up: to[at + k] = Σ row[place, k] · scale. */
  table(
    rows: Int8Array,
    width: number
  ): (places: Int32Array, scales: Float32Array, to: Float32Array, at: number) => void
  /** x[t] += y[t]; rows of `y` are `width` apart */
  add(x: Float32Array, y: Float32Array, width: number, rows: number, hidden: number): void
  /** to[t, h] = Σ x[first + t, k] · z[h, k]; rows of `x` are `width` apart */
  compare(
    x: Float32Array,
    first: number,
    width: number,
    z: Float32Array,
    to: Float32Array,
    rows: number,
    heads: number,
    inputs: number
  ): void
}

/** What a network will ask for. */
export interface Needs {
  layers: LayerData[]
  /** the bytes of all tables */
  tables: number
  /** the numbers in all constants */
  constants: number
  /** of every buffer, the width of its rows */
  widths: number[]
  mostRows: number
}

/** @param simd false: do without WebAssembly, as where it is missing or forbidden */
export function createMachine(needs: Needs, simd = true): Machine {
  const kernel = simd ? startKernel() : null
  return kernel ? new SimdMachine(kernel, needs) : new PlainMachine(needs)
}
