/**
 * Holds the program against the annotated letters in `samples/`: precision, recall and F1 per field.
 * `npm run evaluate` shows the letters used for tuning with every difference;
 * `npm run evaluate -- --held-back` the rest, sums only.
 */
import {createBriefmaat} from '../core/index.js'
import {resolvePart, samples} from '../test/samples/annotations.js'
import {compare, measures, type Tally} from '../test/samples/score.js'

const heldBack = process.argv.includes('--held-back')
const only = process.argv.slice(2).find(argument => !argument.startsWith('--'))
const briefmaat = await createBriefmaat()
const totals = new Map<string, Tally>()
let letters = 0
for (const sample of samples()) {
  if ((sample.expected.heldBack === true) !== heldBack || (only && !sample.name.includes(only))) continue
  letters++
  compare(briefmaat.check(sample.text, {path: sample.path, resolve: resolvePart}), sample.expected, sample.name, totals)
}
const percent = (value: number) => (value * 100).toFixed(1).padStart(6)
process.stdout.write(
  `${letters} letters${heldBack ? ', held back from tuning' : ''}\n\nfield               precision recall     F1\n`
)
for (const [field, tally] of totals) {
  const {precision, recall, f1} = measures(tally)
  process.stdout.write(`${field.padEnd(20)} ${percent(precision)} ${percent(recall)} ${percent(f1)}\n`)
}
if (!heldBack) {
  for (const [field, {extra, missed}] of totals) {
    for (const item of missed) process.stdout.write(`${field} MISSED ${item}\n`)
    for (const item of extra) process.stdout.write(`${field} EXTRA  ${item}\n`)
  }
}
