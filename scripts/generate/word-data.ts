/**
 * Writes `dictionaries/nl/words.bin` from the word data behind LiNT-II, reads every row back and prints errors and sizes.
 * By hand, as the input is not in this repository: `npx tsx scripts/generate/word-data.ts FOLDER`.
 * Words with an underscore ('gary_cooper': names and phrases that the frequency list counted as one) are left out,
 * as no word of a letter has one; `--all` takes them in, for half a megabyte more.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {WordData} from '../../core/language/nl/word-data.js'
import {encode} from './word-data/encode.js'
import {readRecords, type WordRecord} from './word-data/records.js'

const settings = {blockSize: 48, pieces: 1500, groups: 24, frequencyError: 0.008}
const folder = process.argv.slice(2).find(argument => !argument.startsWith('--'))
if (!folder) throw new Error('Name the folder with word-frequency.tsv and nouns.tsv')
const print = (line: string) => process.stdout.write(`${line}\n`)

const everything = readRecords(folder)
const all = process.argv.includes('--all')
const records = everything.filter(({word}) => all || !word.includes('_'))
const path = resolve(import.meta.dirname, '../../dictionaries/nl/words.bin')
const {file, sizes} = encode(records, settings)
writeFileSync(path, file)
print(`${records.length} entries; ${everything.length - records.length} with an underscore left out`)
print(`${file.length} bytes; zipped ${deflateRawSync(file, {level: 9}).length}`)
for (const [name, bytes] of Object.entries(sizes)) print(`  ${name}: ${bytes}`)
verify(new WordData(readFileSync(path)), records)

function verify(data: WordData, rows: readonly WordRecord[]) {
  let wrong = 0
  let listed = 0
  let [largest, sum] = [0, 0]
  const complain = (word: string, what: string) => {
    if (++wrong <= 20) print(`wrong: ${JSON.stringify(word)}: ${what}`)
  }
  for (const {word, frequency, kind, head, skipped, mannerAdverb, unit} of rows) {
    const found = data.frequency(word)
    if ((found === null) !== (frequency === null)) complain(word, `frequency ${found}, not ${frequency}`)
    else if (frequency !== null) {
      const error = Math.abs(found! - frequency)
      if (error > settings.frequencyError + 1e-6) complain(word, `frequency ${found}, not ${frequency}`)
      largest = Math.max(largest, error)
      sum += error
      listed++
    }
    const noun = data.noun(word)
    if ((noun?.kind ?? null) !== kind) complain(word, `kind ${noun?.kind}, not ${kind}`)
    if ((noun?.head ?? null) !== head) complain(word, `head ${noun?.head}, not ${head}`)
    if (data.isSkipped(word) !== skipped) complain(word, 'skipped')
    if (data.isMannerAdverb(word) !== mannerAdverb) complain(word, 'manner adverb')
    if (data.isUnit(word) !== unit) complain(word, 'unit')
  }
  let strange = 0
  const known = new Set(rows.map(({word}) => word))
  for (const {word} of rows) {
    for (const other of [`${word}x`, word.slice(1), word.slice(0, -1), `q${word}`]) {
      if (!known.has(other) && (data.frequency(other) !== null || data.noun(other) !== null)) strange++
    }
  }
  let place = 0
  for (const word of data.words()) if (word !== rows[place++]?.word) complain(word, 'out of place')
  print(`frequency error: largest ${largest.toFixed(6)}, mean ${(sum / listed).toFixed(6)} over ${listed} words`)
  print(`${rows.length} entries read back: ${wrong} wrong; ${strange} found that are not listed`)
  if (wrong + strange > 0 || place !== rows.length) process.exitCode = 1
}
