/** `npm run bench`: how fast Briefmaat is on this machine, in one table. What it measures: `bench/README.md`. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import retextDutch from 'retext-dutch'
import {unified} from 'unified'
import {createBriefmaat, type Format} from '../core/index.js'
import {letterOf305Words, longLetter, sample, sampleLetters, variant} from './letters.js'
import {inTurn, peakMemory, quantile, time, times} from './measure.js'

const root = resolve(import.meta.dirname, '..')
const command = join(root, 'dist/cli/briefmaat.js')
const rows: [what: string, value: string, against: string, target: string][] = []
const started = Date.now()

const ms = (value: number) => `${value.toFixed(1)} ms`
const ratio = (value: number) => `${value.toFixed(2)} ×`
function row(what: string, value: string, against = '', target = '') {
  rows.push([what, value, against, target])
}

/** The command, from nothing, on one letter of each format. */
function coldStart() {
  spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli'])
  const letters = [
    'bad/afwijzing-bijzondere-bijstand.txt',
    'bad/aanmaning-belastingen.md',
    'bad/boete-inlichtingenplicht.html',
    'english/final-notice-tax.txt'
  ]
  const runs = letters.map(name => [command, 'check', join(root, 'samples', name)])
  const [node = 0, ...taken] = inTurn(15, [['-e', '0'], ...runs])
  row('node -e 0', ms(node), ratio(1))
  letters.forEach((name, i) => {
    row(`command, cold: ${basename(name)}`, ms(taken[i]!), ratio(taken[i]! / node), '≤ 3 × node -e 0')
  })
}

/** Loading in this process, where the code itself is loaded already. */
async function loading() {
  const taken: number[] = []
  for (let i = 0; i < 7; i++) {
    const start = process.hrtime.bigint()
    await createBriefmaat()
    taken.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  row('createBriefmaat(), the first time', ms(taken[0]!), '', '≤ 100 ms')
  row('createBriefmaat(), again', ms(quantile(taken.slice(1), 0.5)))
}

/** A letter that was never seen, in a process that is warm. */
async function warm() {
  const briefmaat = await createBriefmaat()
  const retext = unified().use(retextDutch).freeze()
  const letter = letterOf305Words()
  const bare = quantile(
    times(40, i => retext.parse(variant(letter, i * 31))),
    0.5
  )
  row('bare retext-dutch, 305 words', ms(bare), ratio(1))
  const own = quantile(
    times(40, i => briefmaat.check(variant(letter, i * 37), {path: 'brief.txt'})),
    0.5
  )
  row('letter of 305 words, text', ms(own), `${ratio(own / bare)} retext`, '≤ 15 ms')
  for (const name of [
    'good/toekenning-huurtoeslag-verhuiskosten.md',
    'good/beslissing-op-bezwaar-wmo.html',
    'templates/latte/afwijzing-parkeervergunning.latte'
  ]) {
    const {text, path, words} = sample(name)
    const taken = quantile(
      times(30, i => briefmaat.check(variant(text, i * 41), {path})),
      0.5
    )
    row(`${basename(name)}, ${words} words`, ms(taken), `${ratio(taken / bare)} retext`, '≤ 15 ms')
  }
}

/** Typing in the middle of a letter: every keystroke a check of the whole letter. */
async function edits() {
  const typed = 'U kunt ons ook bellen als u een vraag hebt over dit besluit. '
  const two = `${sample('good/terugvordering-studietoelage.txt').text}\n\n${letterOf305Words()}`
  for (const [what, letter, target] of [
    ['edit in 305 words', letterOf305Words(), '≤ 3 ms'],
    ['keystroke in two pages', two, 'p95 ≤ 16 ms']
  ] as const) {
    const briefmaat = await createBriefmaat()
    const place = letter.indexOf('\n\n', letter.length / 2) + 2
    const taken: number[] = []
    for (let round = 0; round < 4; round++) {
      for (let i = 1; i <= typed.length; i++) {
        const edited = letter.slice(0, place) + typed.slice(0, i) + String(round) + letter.slice(place)
        const one = time(() => briefmaat.check(edited, {path: 'brief.txt'}))
        if (round > 0) taken.push(one)
      }
    }
    row(`${what}, p50`, ms(quantile(taken, 0.5)), '', target.startsWith('p95') ? '' : target)
    row(`${what}, p95`, ms(quantile(taken, 0.95)), '', target.startsWith('p95') ? target : '')
  }
}

/** All samples many times over, each time with other words. */
async function throughput() {
  const letters = sampleLetters()
  const rounds = 12
  const briefmaat = await createBriefmaat()
  for (const {text, path} of letters) briefmaat.check(variant(text, 1), {path})
  let words = 0
  const taken = time(() => {
    for (let round = 0; round < rounds; round++) {
      for (const {text, path, words: own} of letters) {
        briefmaat.check(variant(text, round * 7907 + 13), {path})
        words += own
      }
    }
  })
  row('letters a second, one core', ((letters.length * rounds * 1000) / taken).toFixed(0), '', '≥ 65')
  row('words a second, one core', ((words * 1000) / taken).toFixed(0), '', '≥ 20,000')
}

/** Ten times the text must take about ten times the time. */
async function linearity() {
  for (const format of ['text', 'markdown', 'html'] satisfies Format[]) {
    const median = async (text: string, rounds: number) => {
      const taken: number[] = []
      for (let i = 0; i < rounds; i++) {
        const briefmaat = await createBriefmaat()
        taken.push(time(() => briefmaat.check(text, {format, path: 'brief.txt'})))
      }
      return quantile(taken, 0.5)
    }
    const short = await median(longLetter(format, 100_000), 7)
    const long = await median(longLetter(format, 1_000_000), 3)
    row(`1 MB against 100 kB, ${format}`, ms(long), ratio(long / short), '≤ 11 ×')
  }
}

/** The command over a folder of 600 letters, and on one long letter. */
function memory() {
  const folder = mkdtempSync(join(tmpdir(), 'briefmaat-bench-'))
  const peakOf = (path: string) => peakMemory([command, 'check', path, '--format', 'ndjson'])
  try {
    const letters = sampleLetters().filter(({path}) => !path.includes('templates'))
    for (let i = 0; i < 600; i++) {
      const {path, text} = letters[i % letters.length]!
      mkdirSync(join(folder, String(i)))
      writeFileSync(join(folder, String(i), basename(path)), variant(text, i * 6151))
    }
    const node = peakMemory(['-e', '0'])
    const peak = peakOf(folder)
    row('memory, node -e 0', `${node.toFixed(0)} MiB`, ratio(1))
    row('memory, command on 600 letters', `${peak.toFixed(0)} MiB`, ratio(peak / node), '≤ 150 MiB')
    for (const [name, length] of [
      ['100 kB', 100_000],
      ['1 MB', 1_000_000]
    ] as const) {
      writeFileSync(join(folder, 'long.txt'), longLetter('text', length))
      const own = peakOf(join(folder, 'long.txt'))
      row(`memory, command on one letter of ${name}`, `${own.toFixed(0)} MiB`, ratio(own / node))
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

coldStart()
await loading()
await warm()
await edits()
await throughput()
await linearity()
memory()

const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(cells => cells[column]!.length)))
for (const cells of rows) {
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}\n`
  )
}
process.stdout.write(`\n${((Date.now() - started) / 1000).toFixed(0)} s\n`)
