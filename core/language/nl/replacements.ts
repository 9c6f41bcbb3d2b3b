import type {WordEntry} from '../dictionary.js'
import type {SyntaxWord} from '../tree.js'
import type {Inflector} from './inflect.js'
import {clauseWords, replaceNoun} from './noun-replacement.js'
import {replaceVerb} from './verb-replacement.js'
import type {WordData} from './word-data.js'

/** A listed word as it stands in a sentence. */
export interface Site {
  entry: WordEntry
  /** its words, as places in `syntax` */
  places: readonly number[]
  syntax: readonly SyntaxWord[]
  prose: string
  start: number
  end: number
  inflector: Inflector
  words: WordData
  /** it is the term itself, no other form of it */
  isBase: boolean
}

/** A change of a stretch of prose. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Texts that may stand in place of one stretch of prose. */
export interface Replacements {
  texts: string[]
  start: number
  end: number
  /** the first of the entry's plain words is among them */
  first: boolean
}

/** Degrees before an adjective: "heel erg", "niet juist". */
const degrees = new Set('heel zeer erg niet te goed net weer nog meer minder helemaal'.split(' '))

/**
 * What may stand in place of a listed word: its plain words in the form that the sentence needs. Null when none fits
 * without changing more of the sentence.
 */
export function replacements(site: Site): Replacements | null {
  const {entry, prose} = site
  const found = entry.plain.map(plain =>
    /[[…]/.test(plain) ? null : (editsOf(plain, site)?.map(edit => withSpace(edit, prose)) ?? null)
  )
  const usable = found.filter(edits => edits !== null)
  if (usable.length === 0) return null
  const start = Math.min(...usable.flat().map(edit => edit.start))
  const end = Math.max(...usable.flat().map(edit => edit.end))
  const before = prose.slice(start, end)
  const texts = [...new Set(usable.map(edits => likeCase(before, applied(prose, start, end, edits))))]
  return {texts, start, end, first: found[0] !== null}
}

/** What goes takes the space before it. */
function withSpace(edit: Edit, prose: string): Edit {
  return edit.text === '' && prose[edit.start - 1] === ' ' && /[\p{L}]/u.test(prose[edit.start] ?? '')
    ? {...edit, start: edit.start - 1}
    : edit
}

function editsOf(plain: string, site: Site): Edit[] | null {
  const {entry, start, end} = site
  switch (entry.partOfSpeech) {
    case 'noun':
      return replaceNoun(plain, site)
    case 'verb':
      return replaceVerb(plain, site)
    case 'adjective':
      return replaceAdjective(plain, site)
    default:
      // words that never change; a conjunction may need another order of words
      if (site.places.length > 1 && site.places.some((at, i) => i > 0 && at - site.places[i - 1]! > 1)) return null
      return site.isBase &&
        (entry.repair === 'sure' || (entry.plain.length > 1 && entry.partOfSpeech !== 'conjunction'))
        ? [{start, end, text: plain}]
        : null
  }
}

function replaceAdjective(plain: string, {entry, places, syntax, inflector}: Site): Edit[] | null {
  const [at] = places
  if (at === undefined || places.length > 1 || entry.term.includes(' ')) return null
  const {form, start, end, relation} = syntax[at]!
  const lower = form.toLowerCase()
  const inflected = inflector.adjective(entry.term)
  const words = plain.split(' ')
  if (isNoAdjective(plain)) return null
  const isSimple = words.length === 1 || (words.length === 2 && degrees.has(words[0]!))
  if (!isSimple && relation === 'amod') return null
  if (lower === inflected && inflected !== entry.term)
    return isSimple ? [{start, end, text: inflector.adjective(plain)}] : null
  if (lower !== entry.term) return null
  // a word that never shows its ending ("open") may stand where the plain one needs it
  return inflected === entry.term && relation === 'amod' && inflector.adjective(plain) !== plain
    ? null
    : [{start, end, text: plain}]
}

/** A clause, a pronoun or an infinitive: "kan niet komen", "deze", "moeten". */
function isNoAdjective(plain: string): boolean {
  return plain.split(' ').some(word => clauseWords.has(word) || isInfinitive(word))
}

function isInfinitive(word: string): boolean {
  return (
    /^\p{L}{2,}en$/u.test(word) &&
    !/^(?:ge|ver|be|af|on|over)/.test(word) &&
    !/^(?:open|eigen|tevreden|zelden|tussen|buiten|binnen|samen|tegen|even)$/.test(word)
  )
}

function applied(prose: string, start: number, end: number, edits: readonly Edit[]): string {
  let text = ''
  let at = start
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += prose.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + prose.slice(at, end)
}

/** Keeps the capital of what is replaced. */
export function likeCase(model: string, text: string): string {
  // "BINNEN 14 DAGEN NA DAGTEKENING"
  if (/\p{Lu}{3}/u.test(model) && model === model.toUpperCase()) return text.toUpperCase()
  const first = model.charAt(0)
  return first !== first.toLowerCase() && first === first.toUpperCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text
}
