/** The difference between two texts, as `diff -u` shows it. */

import {difference, type Step} from './difference.js'
import {clean, type Paint} from './format/text.js'

/** unchanged lines around a change */
const context = 2
/** unchanged words around a change, in a line that is shortened */
const wordContext = 5
/** in UTF-16 units: a longer line is shortened for a reader */
const longLine = 200

/** A unified diff; '' when the texts are the same. For a reader, long lines show only what is near a change. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint, forReader = false): string {
  const steps = difference(before.split('\n'), after.split('\n'))
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
    out.push(...(forReader ? shortened(hunk) : hunk).map(step => painted(step, paint)))
    oldLine += olds
    newLine += news
    i = end
  }
  return `${out.join('\n')}\n`
}

function painted({kind, text}: Step, paint: Paint): string {
  const safe = text.replace(/\p{Cc}/gu, char => (char === '\t' ? char : ''))
  return kind === ' ' ? ` ${safe}` : paint(kind === '-' ? 'red' : 'green', kind + safe)
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

/** A paragraph on one line is long: the words that change, with a few around them, are enough. */
function shortened(hunk: readonly Step[]): Step[] {
  const gone = hunk.filter(step => step.kind === '-')
  const come = hunk.filter(step => step.kind === '+')
  const pairs = new Map<Step, Step>()
  if (gone.length === come.length) for (const [i, step] of gone.entries()) pairs.set(step, come[i]!).set(come[i]!, step)
  return hunk.map(step => {
    if (step.text.length <= longLine) return step
    const other = pairs.get(step)
    if (step.kind === ' ' || !other) return {...step, text: `${step.text.slice(0, longLine)}…`}
    const [before, after] = step.kind === '-' ? [step, other] : [other, step]
    const words = difference(before.text.split(' '), after.text.split(' '))
    return {...step, text: nearChanges(words, step.kind)}
  })
}

function nearChanges(words: readonly Step[], kind: Step['kind']): string {
  const near = words.map((_, i) => {
    const around = words.slice(Math.max(0, i - wordContext), i + wordContext + 1)
    return around.some(word => word.kind !== ' ')
  })
  const shown: string[] = []
  for (const [i, word] of words.entries()) {
    if (near[i] && (word.kind === ' ' || word.kind === kind)) shown.push(word.text)
    else if (!near[i] && shown.at(-1) !== '…') shown.push('…')
  }
  return shown.join(' ')
}
