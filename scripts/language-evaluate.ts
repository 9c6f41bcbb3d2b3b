/**
 * `npm run --silent language:evaluate -- FILE.conllu`: how well the Dutch parser reads a treebank, as one line of JSON.
 * Percentages; gold tokens; UAS and LAS without punctuation; a passive is a sentence with an `aux:pass`.
 * `--plain` does without SIMD; `--errors` also lists what went wrong, on standard error.
 */
import {readFileSync} from 'node:fs'
import {isImperative} from '../core/language/nl/parser/imperatives.js'
import {type ParsedWord, Parser} from '../core/language/nl/parser/parser.js'
import {F1, type GoldWord, readConllu} from './conllu.js'

const usage = 'Usage: npm run --silent language:evaluate -- FILE.conllu [--plain] [--errors] [--model=parser.bin]'
const args = process.argv.slice(2)
const [file] = args.filter(arg => !arg.startsWith('--'))
if (!file) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}
const model = args.find(arg => arg.startsWith('--model='))?.slice(8) ?? 'dictionaries/nl/parser.bin'
const gold = readConllu(readText(file))
if (gold.length === 0) {
  process.stderr.write(`${file}: no sentences in CoNLL-U. ${usage}\n`)
  process.exit(2)
}
const parser = new Parser(readFileSync(model), {simd: !args.includes('--plain')})
const texts = gold.map(({words}) => words.map(word => word.form))
const parsed = parser.parse(texts)

let tokens = 0
let words = 0
let upos = 0
let lemma = 0
let uas = 0
let las = 0
const finite = new F1()
const passive = new F1()
const imperative = new F1()
gold.forEach((sentence, i) => {
  const guess = parsed[i]!
  const hasPassive = (list: readonly {relation: string}[]) => list.some(({relation}) => relation === 'aux:pass')
  passive.add(hasPassive(sentence.words), hasPassive(guess))
  sentence.words.forEach((word, t) => {
    const found = guess[t]!
    const wrong: string[] = []
    tokens++
    if (found.partOfSpeech === word.partOfSpeech) upos++
    else wrong.push(`${word.partOfSpeech}→${found.partOfSpeech}`)
    if (sameLemma(word, found)) lemma++
    else wrong.push(`lemma ${word.lemma}→${found.lemma}`)
    if (word.partOfSpeech !== 'PUNCT') {
      words++
      const head = found.head === word.head
      if (head) uas++
      if (head && found.relation === word.relation) las++
      else
        wrong.push(
          `${word.relation} of ${nameOf(sentence.words, word.head)}→${found.relation} of ${nameOf(sentence.words, found.head)}`
        )
    }
    finite.add(word.features.VerbForm === 'Fin', found.features.VerbForm === 'Fin')
    imperative.add(word.features.Mood === 'Imp', isImperative(guess, t))
    if (wrong.length > 0 && args.includes('--errors'))
      process.stderr.write(`${sentence.id}\t${t + 1}\t${word.form}\t${wrong.join('; ')}\n`)
  })
})

const percent = (part: number, whole: number) => Math.round((10000 * part) / Math.max(1, whole)) / 100
const result: Record<string, number> = {
  upos: percent(upos, tokens),
  lemma: percent(lemma, tokens),
  uas: percent(uas, words),
  las: percent(las, words),
  finiteVerbF1: finite.value,
  passiveF1: passive.value
}
if (imperative.wanted > 0) {
  result.imperativeF1 = imperative.value
  result.imperativesFound = percent(imperative.both, imperative.wanted)
}
result.tokensPerSecond = speed()
process.stdout.write(`${JSON.stringify(result)}\n`)

/** Tokens a second on one core, over the file as often as a second and a half allows. */
function speed(): number {
  const began = performance.now()
  let rounds = 0
  do {
    parser.parse(texts)
    rounds++
  } while (performance.now() - began < 1500)
  return Math.round((1000 * tokens * rounds) / (performance.now() - began))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    process.stderr.write(`${path}: cannot be read. ${usage}\n`)
    process.exit(2)
  }
}

function nameOf(list: readonly GoldWord[], at: number): string {
  return at < 0 ? '(root)' : `${list[at]!.form}/${at + 1}`
}

/** Without case and `_`; a compound may keep the linking letters that the treebank leaves out (`opleiding_ploeg`). */
function sameLemma({form, lemma, partOfSpeech}: GoldWord, found: ParsedWord): boolean {
  const bare = (text: string) => text.replaceAll('_', '').toLowerCase()
  if (bare(found.lemma) === bare(lemma)) return true
  if (partOfSpeech !== 'NOUN' || !lemma.includes('_')) return false
  const last = lemma.slice(lemma.lastIndexOf('_') + 1).toLowerCase()
  const at = form.toLowerCase().lastIndexOf(last.slice(0, 4))
  return at > 0 && found.lemma.toLowerCase() === form.toLowerCase().slice(0, at) + last
}
