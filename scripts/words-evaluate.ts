/**
 * How much of the hard words and passives in the marked letters is found: `npm run words:evaluate` prints precision,
 * recall and F1 of both halves, and the differences in the half that may be looked at; `-- --update` writes what was
 * measured for the tests to hold on to.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, createBriefmaat, type Report} from '../core/index.js'

interface MarkedLetter {
  id: string
  text: string
  jargon: string[]
  formal: string[]
  abbreviations: string[]
  passives: string[]
}

interface Tally {
  marked: number
  found: number
  told: number
  right: number
  missed: string[]
  extra: string[]
}

const fields = ['jargon', 'formal', 'abbreviations', 'passives', 'words'] as const
type Field = (typeof fields)[number]

const wordRules = new Set([
  'jargon/term',
  'jargon/formal-word',
  'readability/prepositional-phrase',
  'tone/stock-opening',
  'tone/empty-phrase',
  'tone/back-reference',
  'doability/vague-deadline',
  'readability/nominalisation',
  'readability/difficult-word'
])
/** Of these the precision counts: the others have other reasons than the word. */
const listRules = new Set(['jargon/term', 'jargon/formal-word', 'readability/prepositional-phrase'])

interface Stretch {
  start: number
  end: number
}

/** Where a mark stands: its parts in order, each within one sentence's reach. */
function placesOf(text: string, mark: string): Stretch[][] {
  const parts = mark.split(/\s*…\s*/).filter(Boolean)
  const found: Stretch[][] = []
  for (let from = 0; ; ) {
    const places: Stretch[] = []
    let at = from
    for (const part of parts) {
      const start = indexOfWord(text, part, at)
      if (start < 0 || (places.length > 0 && start - places.at(-1)!.end > 200)) break
      places.push({start, end: start + part.length})
      at = start + part.length
    }
    if (places.length === 0) return found
    if (places.length === parts.length) found.push(places)
    from = places[0]!.start + 1
  }
}

function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + word.length] ?? '')) return at
  return -1
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end

function compare(letter: MarkedLetter, report: Report, totals: Record<Field, Tally>) {
  const {text, id} = letter
  const told = (rules: ReadonlySet<string>) =>
    report.findings
      .filter(({ruleId}) => rules.has(ruleId))
      .flatMap(({at, expectedAt}) =>
        [at, ...(expectedAt ? [expectedAt] : [])].map(span => ({start: span.start.offset, end: span.end.offset}))
      )
  const words = told(wordRules)
  const marks = (list: readonly string[]) => list.map(mark => ({mark, places: placesOf(text, mark)}))
  const recall = (field: Field, list: readonly string[], found: readonly Stretch[]) => {
    for (const {mark, places} of marks(list)) {
      totals[field].marked++
      if (places.some(parts => parts.some(part => found.some(one => overlap(one, part))))) totals[field].found++
      else totals[field].missed.push(`${id}: ${mark}`)
    }
  }
  recall('jargon', letter.jargon, words)
  recall('formal', letter.formal, words)
  const precision = (field: Field, list: readonly string[], found: readonly (Stretch & {text: string})[]) => {
    const places = marks(list).flatMap(one => one.places.flat())
    for (const one of found) {
      totals[field].told++
      if (places.some(place => overlap(one, place))) totals[field].right++
      else totals[field].extra.push(`${id}: ${one.text}`)
    }
  }
  const distinct = new Map(
    report.findings
      .filter(({ruleId}) => listRules.has(ruleId))
      .map(({at}) => [at.text.toLowerCase(), {start: at.start.offset, end: at.end.offset, text: at.text}])
  )
  precision('words', [...letter.jargon, ...letter.formal, ...letter.abbreviations], [...distinct.values()])
  const abbreviations = report.findings.filter(({ruleId}) => ruleId === 'jargon/undefined-abbreviation')
  recall(
    'abbreviations',
    letter.abbreviations,
    abbreviations.map(({at}) => ({start: at.start.offset, end: at.end.offset}))
  )
  precision('abbreviations', letter.abbreviations, [
    ...new Map(
      abbreviations.map(({at}) => [at.text, {start: at.start.offset, end: at.end.offset, text: at.text}])
    ).values()
  ])
  // a passive is told of its sentence: as many in a sentence as are marked there
  for (const sentence of report.sentences) {
    const at = {start: sentence.at.start.offset, end: sentence.at.end.offset}
    const here = letter.passives.filter(mark => placesOf(text, mark).some(([first]) => first && overlap(first, at)))
    const tally = totals.passives
    if (here.length > 0) {
      tally.marked++
      if (sentence.passive) tally.found++
      else tally.missed.push(`${id}: ${here.join(', ')}`)
    }
    if (sentence.passive) {
      tally.told++
      if (here.length > 0) tally.right++
      else tally.extra.push(`${id}: ${sentence.at.text.replace(/\s+/g, ' ')}`)
    }
  }
}

/** Sums over one half of the letters. */
export function evaluateWords(briefmaat: Briefmaat, half: 'used' | 'held-back'): Record<Field, Tally> {
  const path = resolve(import.meta.dirname, `../test/words/letters/${half}.yaml`)
  const empty = (): Tally => ({marked: 0, found: 0, told: 0, right: 0, missed: [], extra: []})
  const totals = Object.fromEntries(fields.map(field => [field, empty()])) as Record<Field, Tally>
  for (const letter of parse(readFileSync(path, 'utf8')) as MarkedLetter[])
    compare(letter, briefmaat.check(letter.text, {path: `${letter.id}.txt`, language: 'nl'}), totals)
  return totals
}

if (process.argv[1]?.endsWith('words-evaluate.ts')) {
  const briefmaat = await createBriefmaat()
  if (process.argv.includes('--update')) {
    const down = (value: number) => Math.floor(1000 * value) / 10
    const floors = Object.fromEntries(
      (['used', 'held-back'] as const).map(half => [
        half,
        Object.fromEntries(
          Object.entries(evaluateWords(briefmaat, half)).map(([field, {marked, found, told, right}]) => [
            field,
            {recall: marked > 0 ? down(found / marked) : 0, precision: told > 0 ? down(right / told) : 0}
          ])
        )
      ])
    )
    writeFileSync(
      resolve(import.meta.dirname, '../test/words/letters/floors.json'),
      `${JSON.stringify(floors, null, 2)}\n`
    )
    process.exit()
  }
  for (const half of ['used', 'held-back'] as const) {
    const totals = evaluateWords(briefmaat, half)
    process.stdout.write(`${half}\n`)
    for (const field of fields) {
      const {marked, found, told, right, missed, extra} = totals[field]
      const recall = found / marked
      const precision = right / told
      const percent = (value: number) => (Number.isFinite(value) ? (100 * value).toFixed(1) : '–').padStart(6)
      const f1 = (2 * precision * recall) / (precision + recall)
      process.stdout.write(
        `  ${field.padEnd(14)} recall ${percent(recall)} (${found}/${marked})  precision ${percent(precision)} (${right}/${told})  F1 ${percent(f1)}\n`
      )
      if (half === 'used') {
        for (const one of missed) process.stdout.write(`      missed ${one}\n`)
        for (const one of extra) process.stdout.write(`      extra  ${one}\n`)
      }
    }
  }
}
