/** The difference between two lists of lines or words. */

export interface Step {
  /** in both, only before, only after */
  kind: ' ' | '-' | '+'
  text: string
}

/** More pairs of changed items than this are shown as one block: the search takes time and memory for each pair. */
const pairLimit = 4_000_000

/** The steps from one list to the other; in a run of changes first what goes, then what comes. */
export function difference(before: readonly string[], after: readonly string[]): Step[] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const changed = search(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return [...all(' ', before.slice(0, start)), ...grouped(changed), ...all(' ', before.slice(before.length - end))]
}

function all(kind: Step['kind'], texts: readonly string[]): Step[] {
  return texts.map(text => ({kind, text}))
}

function grouped(steps: readonly Step[]): Step[] {
  const result: Step[] = []
  const added: Step[] = []
  for (const step of steps) {
    if (step.kind === '+') added.push(step)
    else {
      if (step.kind === ' ') result.push(...added.splice(0))
      result.push(step)
    }
  }
  return [...result, ...added]
}

function search(before: readonly string[], after: readonly string[]): Step[] {
  if (before.length * after.length > pairLimit) {
    // repairs change words within a line: with as many lines as before, line belongs to line
    if (before.length !== after.length) return [...all('-', before), ...all('+', after)]
    return before.flatMap((text, i): Step[] =>
      text === after[i] ? all(' ', [text]) : [...all('-', [text]), ...all('+', [after[i]!])]
    )
  }
  const lengths = commonLengths(before, after)
  const steps: Step[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      steps.push({kind: ' ', text: before[i++]!})
      j++
    } else if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      steps.push({kind: '-', text: before[i++]!})
    } else steps.push({kind: '+', text: after[j++]!})
  }
  return steps
}

/** For each pair of places: the length of the longest common sequence from there on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const lengths = Array.from({length: before.length + 1}, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  return lengths
}
