/**
 * What `fix` changes in the samples, for people to read: `npm run repairs` prints it, `-- --update` writes
 * `test/samples/repairs.txt`. Every line of that file has been read; a test compares.
 */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {difference} from '../cli/difference.js'
import {createBriefmaat} from '../core/index.js'
import {resolvePart, samples} from '../test/samples/annotations.js'

/** Words that are shown before and behind a change. */
const context = 5

/** One change a line: the words before it, `[old → new]`, the words behind it. */
export function changes(before: string, after: string): string[] {
  const steps = difference(words(before), words(after))
  const lines: string[] = []
  for (let i = 0; i < steps.length; ) {
    if (steps[i]!.kind === ' ') {
      i++
      continue
    }
    let end = i
    while (end < steps.length && steps[end]!.kind !== ' ') end++
    const hunk = steps.slice(i, end)
    const of = (kind: string) =>
      hunk
        .filter(step => step.kind === kind)
        .map(step => step.text)
        .join(' ')
    const near = (from: number, to: number) =>
      steps
        .slice(Math.max(0, from), to)
        .filter(step => step.kind !== '-')
        .map(step => step.text)
        .join(' ')
    lines.push(`${near(i - context, i)} [${of('-')} → ${of('+')}] ${near(end, end + context)}`.trim())
    i = end
  }
  return lines
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** The whole file. */
export async function repairsOfSamples(): Promise<string> {
  const briefmaat = await createBriefmaat()
  const parts = samples().map(({name, path, text}) => {
    const found = changes(text, briefmaat.fix(text, {path, resolve: resolvePart}))
    return found.length > 0 ? [`# ${name}`, ...found].join('\n') : ''
  })
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

if (process.argv[1]?.endsWith('repairs.ts')) {
  const text = await repairsOfSamples()
  if (process.argv.includes('--update'))
    writeFileSync(resolve(import.meta.dirname, '../test/samples/repairs.txt'), text)
  else process.stdout.write(text)
}
