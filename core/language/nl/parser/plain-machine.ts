import type {Machine, Needs, Product} from './machine.js'
import type {LayerData} from './model-file.js'
import {sigmoids} from './sigmoids.js'

const {fround} = Math
const largest = 1023
/** half of a double's digits: two sums live in one number */
const shiftBy = 2 ** 26

const sigmoid = (x: number) => sigmoids[fround((x < -8 ? -8 : x > 8 ? 8 : x) * 256 + 2048.5) | 0]!

/** Plain JavaScript. What it computes, step by step: `kernel.wat`. */
export class PlainMachine implements Machine {
  readonly simd = false
  readonly #rows: number
  readonly #scales: Float32Array
  readonly #rounded: Float64Array

  constructor({layers, mostRows}: Needs) {
    this.#rows = mostRows + 1
    this.#scales = new Float32Array(this.#rows)
    this.#rounded = new Float64Array(this.#rows * Math.max(...layers.map(layer => layer.inputs)))
  }

  constant(values: Float32Array): Float32Array {
    return values.slice()
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(count)
  }

  buffer(width: number): Float32Array {
    return new Float32Array(this.#rows * width)
  }

  /**
   * Two weights share a double, 26 binary digits apart, so that one multiplication does for both. Exact: a sum stays
   * below 256 × 127 × 1023 < 2^25.
   */
  product({inputs, width, weight, scale, bias}: LayerData): Product {
    const half = width / 2
    const pairs = new Float64Array(inputs * half)
    for (let k = 0; k < inputs; k++)
      for (let n = 0; n < half; n++) {
        const at = (k >> 1) * width * 2 + n * 2 + (k & 1)
        pairs[k * half + n] = weight[at]! + weight[at + width]! * shiftBy
      }
    const run = (from: Float32Array, rows: number, to: Float32Array) => {
      roundRows(from, rows, inputs, this.#rounded, this.#scales)
      multiply(this.#rounded, pairs, to, rows, inputs, half, this.#scales, scale, bias)
    }
    return {width, run}
  }

  table(rows: Int8Array, width: number): ReturnType<Machine['table']> {
    return (places, scales, to, at) => {
      to.fill(0, at, at + width)
      for (let i = 0; i < places.length; i++)
        for (let k = 0, from = places[i]! * width; k < width; k++)
          to[at + k] = to[at + k]! + fround(rows[from + k]! * scales[i]!)
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
    for (let at = 0; at < rows * hidden; at += hidden) {
      const lanes = [0, 0, 0, 0]
      const squares = [0, 0, 0, 0]
      for (let lane = 0; lane < 4; lane++) {
        let sum = 0
        let square = 0
        for (let k = at + lane; k < at + hidden; k += 4) {
          const value = from[k]!
          sum = fround(sum + value)
          square = fround(square + fround(value * value))
        }
        lanes[lane] = sum
        squares[lane] = square
      }
      const mean = fround(total(lanes) / hidden)
      const variance = fround(fround(total(squares) / hidden) - fround(mean * mean))
      const scale = fround(1 / fround(Math.sqrt(fround(variance + fround(1e-5)))))
      for (let k = 0; k < hidden; k++)
        to[at + k] = fround(fround(fround(from[at + k]! - mean) * scale) * gain[k]!) + shift[k]!
    }
  }

  convolve(x: Float32Array, out: Float32Array, width: number, borders: Uint8Array, rows: number, hidden: number): void {
    for (let t = 0; t < rows; t++) {
      const own = t * width + 2 * hidden
      const left = borders[t] ? -1 : (t - 1) * width
      const right = borders[t + 1] ? -1 : (t + 1) * width + 4 * hidden
      const at = t * hidden
      for (let k = 0; k < hidden; k++) {
        let value = out[own + k]!
        let gate = out[own + hidden + k]!
        if (left >= 0) {
          value = fround(value + out[left + k]!)
          gate = fround(gate + out[left + hidden + k]!)
        }
        if (right >= 0) {
          value = fround(value + out[right + k]!)
          gate = fround(gate + out[right + hidden + k]!)
        }
        x[at + k] = x[at + k]! + fround(value * sigmoid(gate))
      }
    }
  }

  average(out: Float32Array, width: number, borders: Uint8Array, to: Float32Array, rows: number, hidden: number): void {
    const half = hidden / 2
    for (let t = 0; t < rows; t++) step(out, t * width, to, t * hidden, -hidden, borders[t] === 1, 0, half, hidden)
    for (let t = rows - 1; t >= 0; t--)
      step(out, t * width, to, t * hidden, hidden, borders[t + 1] === 1, half, hidden, hidden)
  }

  add(x: Float32Array, y: Float32Array, width: number, rows: number, hidden: number): void {
    for (let t = 0; t < rows; t++)
      for (let k = 0, at = t * hidden, from = t * width; k < hidden; k++) x[at + k] = x[at + k]! + y[from + k]!
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
    for (let t = 0; t < rows; t++)
      for (let h = 0; h < heads; h++) {
        const own = (first + t) * width
        const other = h * inputs
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        for (let k = 0; k < inputs; k += 4) {
          a = fround(a + fround(x[own + k]! * z[other + k]!))
          b = fround(b + fround(x[own + k + 1]! * z[other + k + 1]!))
          c = fround(c + fround(x[own + k + 2]! * z[other + k + 2]!))
          d = fround(d + fround(x[own + k + 3]! * z[other + k + 3]!))
        }
        to[t * heads + h] = fround(a + b) + fround(c + d)
      }
  }
}

const total = ([a, b, c, d]: number[]) => fround(fround(a! + b!) + fround(c! + d!))

/** One row of an average; `before` is the way to the row it follows. */
function step(
  out: Float32Array,
  from: number,
  to: Float32Array,
  at: number,
  before: number,
  isFirst: boolean,
  start: number,
  end: number,
  hidden: number
): void {
  for (let k = start; k < end; k++) {
    const last = isFirst ? 0 : to[at + before + k]!
    to[at + k] = last + fround(sigmoid(out[from + k]!) * fround(out[from + hidden + k]! - last))
  }
}

function roundRows(from: Float32Array, rows: number, inputs: number, to: Float64Array, scales: Float32Array): void {
  for (let t = 0; t < rows; t++) {
    const row = t * inputs
    let most = 0
    for (let k = row; k < row + inputs; k++) most = Math.max(most, Math.abs(from[k]!))
    scales[t] = most / largest
    const factor = most === 0 ? 0 : fround(largest / most)
    for (let k = row; k < row + inputs; k++) {
      const value = fround(from[k]! * factor)
      to[k] = Math.trunc(fround(value + (value < 0 ? -0.5 : 0.5)))
    }
  }
}

/** Three rows and eight outputs at a time: what fits in the registers. */
function multiply(
  x: Float64Array,
  w: Float64Array,
  y: Float32Array,
  rows: number,
  inputs: number,
  half: number,
  own: Float32Array,
  scale: Float32Array,
  bias: Float32Array
): void {
  for (let t = 0; t < rows; t += 3) {
    const second = Math.min(t + 1, rows - 1)
    const third = Math.min(t + 2, rows - 1)
    const x0 = t * inputs
    const x1 = second * inputs
    const x2 = third * inputs
    for (let n = 0; n < half; n += 4) {
      let a0 = 0
      let b0 = 0
      let c0 = 0
      let d0 = 0
      let a1 = 0
      let b1 = 0
      let c1 = 0
      let d1 = 0
      let a2 = 0
      let b2 = 0
      let c2 = 0
      let d2 = 0
      for (let k = 0, i = n; k < inputs; k++, i += half) {
        const w0 = w[i]!
        const w1 = w[i + 1]!
        const w2 = w[i + 2]!
        const w3 = w[i + 3]!
        const u0 = x[x0 + k]!
        a0 += u0 * w0
        b0 += u0 * w1
        c0 += u0 * w2
        d0 += u0 * w3
        const u1 = x[x1 + k]!
        a1 += u1 * w0
        b1 += u1 * w1
        c1 += u1 * w2
        d1 += u1 * w3
        const u2 = x[x2 + k]!
        a2 += u2 * w0
        b2 += u2 * w1
        c2 += u2 * w2
        d2 += u2 * w3
      }
      write(y, t, n, a0, half, own, scale, bias)
      write(y, t, n + 1, b0, half, own, scale, bias)
      write(y, t, n + 2, c0, half, own, scale, bias)
      write(y, t, n + 3, d0, half, own, scale, bias)
      write(y, second, n, a1, half, own, scale, bias)
      write(y, second, n + 1, b1, half, own, scale, bias)
      write(y, second, n + 2, c1, half, own, scale, bias)
      write(y, second, n + 3, d1, half, own, scale, bias)
      write(y, third, n, a2, half, own, scale, bias)
      write(y, third, n + 1, b2, half, own, scale, bias)
      write(y, third, n + 2, c2, half, own, scale, bias)
      write(y, third, n + 3, d2, half, own, scale, bias)
    }
  }
}

/** The two sums of one double, with their scales and biases. */
function write(
  y: Float32Array,
  t: number,
  n: number,
  sum: number,
  half: number,
  own: Float32Array,
  scale: Float32Array,
  bias: Float32Array
): void {
  const high = Math.round(sum / shiftBy)
  const low = sum - high * shiftBy
  const at = t * half * 2 + n
  y[at] = bias[n]! + fround(fround(fround(low) * scale[n]!) * own[t]!)
  y[at + half] = bias[n + half]! + fround(fround(fround(high) * scale[n + half]!) * own[t]!)
}
