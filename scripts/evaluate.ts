/**
 * Holds the program against the annotated letters in `samples/`: precision, recall and F1 per field.
 * `npm run evaluate` shows the letters used for tuning with every difference;
 * `npm run evaluate -- --held-back` the rest, sums only;
 * `npm run evaluate -- --update` writes what was measured for the tests to hold on to.
 */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {createBriefmaat} from '../core/index.js'
import {resolvePart, samples} from '../test/samples/annotations.js'
import {compare, gapsOf, isPart, measures, type Tally, table} from '../test/samples/score.js'

const only = process.argv.slice(2).find(argument => !argument.startsWith('--'))
const briefmaat = await createBriefmaat()

function tally(heldBack: boolean): {letters: number; totals: Map<string, Tally>} {
  const totals = new Map<string, Tally>()
  const chosen = samples().filter(
    ({name, expected}) => (expected.heldBack === true) === heldBack && (!only || name.includes(only))
  )
  for (const {text, path, name, expected} of chosen) {
    compare(briefmaat.check(text, {path, resolve: resolvePart}), expected, name, totals)
  }
  return {letters: chosen.length, totals}
}

function print(heldBack: boolean) {
  const {letters, totals} = tally(heldBack)
  process.stdout.write(`${letters} letters${heldBack ? ', held back from tuning' : ''}\n\n${table(totals)}\n`)
  if (!heldBack) process.stdout.write(`\n${gapsOf(totals).join('\n')}\n`)
}

if (process.argv.includes('--update')) {
  const folder = resolve(import.meta.dirname, '../test/samples')
  const [tuned, heldBack] = [tally(false).totals, tally(true).totals]
  const f1 = (totals: Map<string, Tally>, field: string) => Math.floor(measures(totals.get(field)!).f1 * 1000) / 10
  const floors = Object.fromEntries(
    [...tuned.keys()]
      .filter(field => !isPart(field))
      .map(field => [field, {tuned: f1(tuned, field), heldBack: f1(heldBack, field)}])
  )
  writeFileSync(`${folder}/known-gaps.txt`, `${gapsOf(tuned).join('\n')}\n`)
  writeFileSync(`${folder}/floors.json`, `${JSON.stringify(floors, null, 2)}\n`)
} else print(process.argv.includes('--held-back'))
