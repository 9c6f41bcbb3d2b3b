/** The difference between two texts, as `diff -u` shows it. */
import {clean, type Paint} from './format/text.js'

type Step = {kind: ' ' | '-' | '+'; line: string}

const context = 2
/** More changed lines than this are shown as one block: the search takes time with the square of it. */
const searchLimit = 2000

/** A unified diff; '' when the texts are the same. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  const steps = diffLines(before.split('\n'), after.split('\n'))
  if (steps.every(step => step.kind === ' ')) return ''
  const shown = clean(path)
  const out = [paint('bold', `--- ${shown}`), paint('bold', `+++ ${shown}`)]
  let oldLine = 1
  let newLine = 1
  for (let i = 0; i < steps.length; ) {
    const end = hunkEnd(steps, i)
    if (end === i) {
      oldLine++
      newLine++
      i++
      continue
    }
    const hunk = steps.slice(i, end)
    const olds = hunk.filter(step => step.kind !== '+').length
    const news = hunk.filter(step => step.kind !== '-').length
    out.push(paint('cyan', `@@ -${oldLine},${olds} +${newLine},${news} @@`))
    for (const {kind, line} of hunk)
      out.push(
        painted(
          kind,
          line.replace(/[\p{Cc}]/gu, char => (char === '\t' ? char : '')),
          paint
        )
      )
    oldLine += olds
    newLine += news
    i = end
  }
  return `${out.join('\n')}\n`
}

function painted(kind: Step['kind'], line: string, paint: Paint): string {
  return kind === ' ' ? ` ${line}` : paint(kind === '-' ? 'red' : 'green', kind + line)
}

/** Where the hunk that starts at `i` ends; `i` itself when no change is near. */
function hunkEnd(steps: readonly Step[], i: number): number {
  let end = i
  for (let j = i; j < steps.length && j <= Math.max(end, i) + 2 * context; j++) {
    if (steps[j]!.kind !== ' ' && (end > i || j <= i + context)) end = j + 1
    else if (end === i && j >= i + context) break
  }
  return end === i ? i : Math.min(steps.length, end + context)
}

/** The shortest way from one list of lines to the other. */
function diffLines(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const keep = (lines: readonly string[]): Step[] => lines.map(line => ({kind: ' ', line}))
  const middle = grouped(changed(before.slice(start, before.length - end), after.slice(start, after.length - end)))
  return [...keep(before.slice(0, start)), ...middle, ...keep(before.slice(before.length - end))]
}

/** Within a run of changes: first what goes, then what comes. */
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

function changed(before: readonly string[], after: readonly string[]): Step[] {
  const steps: Step[] = []
  if (before.length === after.length) {
    // repairs change words within a line: then line belongs to line
    before.forEach((line, i) => {
      if (line === after[i]) steps.push({kind: ' ', line})
      else steps.push({kind: '-', line}, {kind: '+', line: after[i]!})
    })
    return steps
  }
  if (before.length * after.length > searchLimit ** 2) {
    return [...before.map(line => ({kind: '-' as const, line})), ...after.map(line => ({kind: '+' as const, line}))]
  }
  const lengths = commonLengths(before, after)
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      steps.push({kind: ' ', line: before[i]!})
      i++
      j++
    } else if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      steps.push({kind: '-', line: before[i++]!})
    } else steps.push({kind: '+', line: after[j++]!})
  }
  return steps
}

/** For each pair of places: the length of the longest common sequence of lines from there on. */
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
