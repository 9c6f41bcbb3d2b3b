/** Rows of feature numbers; each feature is there or not. */
export type Rows = readonly Int32Array[]

export interface Trained {
  weights: Float64Array<ArrayBuffer>
  bias: number
}

/** A fixed order without chance. */
function* shuffled(count: number, seed: number): Generator<number> {
  const order = Int32Array.from({length: count}, (_, i) => i)
  let state = (seed * 2654435761 + 12345) >>> 0
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  yield* order
}

/**
 * Logistic regression by AdaGrad with a penalty on large weights.
 * @param positives how much a positive row counts against a negative one
 * @param prior weights that hold until the rows say otherwise
 */
export function trainLogistic(
  rows: Rows,
  labels: ArrayLike<number>,
  features: number,
  {epochs = 25, rate = 0.02, penalty = 0.005, positives = 1, prior = new Float64Array(features)} = {}
): Trained {
  const weights = Float64Array.from(prior)
  const squares = new Float64Array(features).fill(1e-4)
  let bias = 0
  let biasSquares = 1e-4
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(rows.length, epoch + 1)) {
      const row = rows[at]!
      let sum = bias
      for (const feature of row) sum += weights[feature]!
      const label = labels[at]!
      const error = (1 / (1 + Math.exp(-sum)) - label) * (label === 1 ? positives : 1)
      if (Math.abs(error) < 1e-4) continue
      for (const feature of row) {
        const gradient = error + penalty * rows.length * 0.01 * (weights[feature]! - prior[feature]!)
        squares[feature]! += gradient * gradient
        weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!)
      }
      biasSquares += error * error
      bias -= (rate * error) / Math.sqrt(biasSquares)
    }
  }
  return {weights, bias}
}

/** The same for one of several: softmax. */
export function trainSoftmax(
  rows: Rows,
  labels: ArrayLike<number>,
  classes: number,
  features: number,
  {epochs = 25, rate = 0.01, penalty = 0, priors = [] as readonly Float64Array[]} = {}
): Trained[] {
  const trained = Array.from({length: classes}, (_, k) => ({
    weights: Float64Array.from(priors[k] ?? new Float64Array(features)),
    bias: 0
  }))
  const squares = Array.from({length: classes}, () => new Float64Array(features).fill(1e-4))
  const sums = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(rows.length, epoch + 1)) {
      const row = rows[at]!
      let total = 0
      for (let k = 0; k < classes; k++) {
        const {weights, bias} = trained[k]!
        let sum = bias
        for (const feature of row) sum += weights[feature]!
        sums[k] = sum
      }
      const top = Math.max(...sums)
      for (let k = 0; k < classes; k++) total += sums[k] = Math.exp(sums[k]! - top)
      for (let k = 0; k < classes; k++) {
        const error = sums[k]! / total - (labels[at] === k ? 1 : 0)
        if (Math.abs(error) < 1e-4) continue
        const {weights} = trained[k]!
        const own = squares[k]!
        const prior = priors[k]
        for (const feature of row) {
          const gradient = error + penalty * rows.length * 0.01 * (weights[feature]! - (prior?.[feature] ?? 0))
          own[feature]! += gradient * gradient
          weights[feature]! -= (rate * gradient) / Math.sqrt(own[feature]!)
        }
        trained[k]!.bias -= rate * error * 0.1
      }
    }
  }
  return trained
}
