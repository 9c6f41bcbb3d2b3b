/**
 * `npm run --silent lint:compare -- reference.json`: LiNT-II as computed here beside what the reference program made of
 * the same tokens. First the formula alone, fed with the reference's own features; then everything from the tokens on.
 * Closes with one line of JSON. The references are not in this repository.
 */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {Parser} from '../core/language/nl/parser/parser.js'
import {WordData} from '../core/language/nl/word-data.js'
import {type LintToken, lintFeatures} from '../core/reading/lint/features.js'
import {type LintScore, lintDocument, lintSentence} from '../core/reading/lint/score.js'
import {lintTokens} from '../core/reading/lint/tokens.js'
import {difference, type ReferenceSentence, readReference, written} from './lint-reference.js'

const path = process.argv[2]
const print = (line: string) => process.stdout.write(`${line}\n`)
const read = (name: string) => readFileSync(resolve(import.meta.dirname, '../dictionaries/nl', name))

if (path === undefined) {
  process.stderr.write('Usage: npm run --silent lint:compare -- reference.json\n')
  process.exitCode = 2
} else {
  try {
    compare(path)
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}

function compare(file: string) {
  const data = new WordData(read('words.bin'))
  const reference = readReference(readFileSync(file, 'utf8'), word => data.isMannerAdverb(word))
  const {sentences} = reference

  const pairs = sentences.flatMap(({features, score}) => scorePairs(lintSentence(features), score))
  const whole = lintDocument(sentences.map(({features}) => features))
  const formula = Math.max(
    ...[...pairs, [whole.score, reference.score] as const].map(([here, there]) => difference(here, there))
  )
  print(
    `The formula on the reference's features: differs by at most ${formula.toExponential(1)} in ${sentences.length} sentences and the document`
  )

  const parser = new Parser(read('parser.bin'))
  const tokens = parser.parse(sentences.map(written)).map(words => lintTokens(words, data))
  const own = tokens.map(sentence => lintFeatures(sentence, data))
  const here = lintDocument(own)
  print(
    `\ndocument     reference ${round(reference.score)} (level ${reference.level}), here ${round(here.score)} (level ${here.level})`
  )
  for (const name of ['frequency', 'dependencyLength', 'contentWordsPerClause', 'concreteNouns'] as const) {
    print(`  ${name.padEnd(22)} ${round(whole[name], 3).padStart(7)} ${round(here[name], 3).padStart(7)}`)
  }

  const gaps: number[] = []
  const counts = {words: 0, contentWord: 0, finiteVerb: 0, frequency: 0, dependencyLength: 0, noun: 0}
  let frequencyGap = 0
  let frequencies = 0
  for (const [i, sentence] of sentences.entries()) {
    const score = lintSentence(own[i]!)
    const there = sentence.score.score
    if (score.score !== null && there !== null) gaps.push(Math.abs(score.score - there))
    print(`\n${i + 1}. reference ${round(there)}, here ${round(score.score)}: ${written(sentence).join(' ')}`)
    for (const [at, expected] of sentence.features.entries()) {
      const found = own[i]![at]!
      const wrong: string[] = []
      const check = (name: keyof Omit<typeof counts, 'words'>, a: unknown, b: unknown, same = a === b) => {
        if (same) return
        counts[name]++
        wrong.push(`${name} ${a ?? 'none'} → ${b ?? 'none'}`)
      }
      counts.words++
      check('contentWord', expected.isContentWord, found.isContentWord)
      check('finiteVerb', expected.isFiniteVerb, found.isFiniteVerb)
      const gap = difference(expected.frequency, found.frequency)
      check('frequency', round(expected.frequency, 2), round(found.frequency, 2), gap < 0.01)
      check('dependencyLength', expected.dependencyLength, found.dependencyLength)
      check('noun', expected.noun, found.noun)
      if (expected.frequency !== null && found.frequency !== null) {
        frequencyGap += gap
        frequencies++
      }
      if (wrong.length > 0)
        print(`   ${sentence.words[at]} (${sentence.tags[at]}; here ${tagOf(tokens[i]![at]!)}): ${wrong.join(', ')}`)
    }
  }
  const {words, ...wrong} = counts
  print(
    `\n${JSON.stringify({
      formula: {maximumDifference: formula},
      document: {reference: reference.score, here: here.score, difference: signed(here.score, reference.score)},
      sentences: {
        count: sentences.length,
        scored: gaps.length,
        meanAbsoluteDifference: gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
      },
      features: {
        document: Object.fromEntries(
          (['frequency', 'dependencyLength', 'contentWordsPerClause', 'concreteNouns'] as const).map(name => [
            name,
            {reference: whole[name], here: here[name], difference: signed(here[name], whole[name])}
          ])
        ),
        words: {
          count: words,
          different: wrong,
          meanFrequencyDifference: frequencies === 0 ? null : frequencyGap / frequencies
        }
      }
    })}`
  )
}

function scorePairs(here: LintScore, there: ReferenceSentence['score']): (readonly [number | null, number | null])[] {
  return (['score', 'level', 'frequency', 'dependencyLength', 'contentWordsPerClause', 'concreteNouns'] as const).map(
    name => [here[name], there[name]] as const
  )
}

function tagOf({partOfSpeech, relation, head}: LintToken): string {
  return `${partOfSpeech} ${relation} of ${head + 1}`
}

function round(value: number | null, digits = 1): string {
  return value === null ? 'none' : value.toFixed(digits)
}

function signed(here: number | null, there: number | null): number | null {
  return here === null || there === null ? null : here - there
}
