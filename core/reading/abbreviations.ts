import type {AbbreviationEntry, Dictionary} from '../language/dictionary.js'
import type {Look} from './look.js'
import type {Abbreviation, Evidence} from './reading.js'

/** Capitals with perhaps small letters or dots between: CAK, Wmo, B&W, I.O.A.W. */
const shape = /^(?:[A-Z]{2,6}s?|[A-Z][a-z]{0,2}[A-Z]{1,4}[a-z]{0,2}|(?:[A-Z]\.){2,6}|[A-Z]{1,3}-[A-Z]{1,4})$/
const roman = /^[IVXL]+$/

/** Abbreviations in the letter's prose, each once, with the place where the letter explains it. */
export function readAbbreviations(look: Look): Abbreviation[] {
  const found = new Map<string, Abbreviation>()
  for (const sentence of look.tree.sentences) {
    const {block} = look.tree.blocks[sentence.block]!
    if (block.role === 'letterhead' || block.role === 'address' || block.role === 'signature') continue
    const shouted = isShouted(sentence.text)
    for (const word of sentence.words) {
      if (word.placeholder || found.has(word.text)) continue
      if (sentence.entities.some(entity => entity.start <= word.start && entity.end >= word.end)) continue
      const entry = entryOf(look.dictionary, word.text)
      const known = entry?.known === true
      if (!entry && (shouted || !shape.test(word.text) || roman.test(word.text))) continue
      const at: Evidence = {block: sentence.block, start: word.start, end: word.end}
      found.set(word.text, {...at, text: word.text, kind: entry?.kind ?? 'unknown', known, definedAt: definition(look, word.text, entry)})
    }
  }
  return [...found.values()]
}

/** By exact spelling; in lower case where the entry says that case does not matter, or where capitals only shout it (PGB). */
export function entryOf({abbreviations}: Dictionary, text: string): AbbreviationEntry | undefined {
  const exact = abbreviations.get(text)
  if (exact) return exact
  const lower = abbreviations.get(text.toLowerCase())
  if (!lower) return undefined
  return lower.caseSensitive === false || (!text.includes('.') && text === text.toUpperCase()) ? lower : undefined
}

/** A line of capitals is shouting, not abbreviating. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 8 && letters === letters.toUpperCase()
}

/** "Voluit (AFK)", "AFK (voluit)", "hierna: AFK", or the full name somewhere in the letter. */
function definition(look: Look, short: string, entry: AbbreviationEntry | undefined): Evidence | null {
  for (const {block, index} of look.tree.blocks) {
    const {prose} = block
    for (let at = prose.indexOf(short); at >= 0; at = prose.indexOf(short, at + 1)) {
      const before = prose.slice(Math.max(0, at - 12), at)
      const after = prose.slice(at + short.length, at + short.length + 120)
      if (/\((?:hierna:?|verder:?|afgekort:?|ook wel|hereafter:?)? ?["'“‘]?$/i.test(before) && /^["'”’]?\)/.test(after) && initialsMatch(prose.slice(Math.max(0, at - 160), at), short)) {
        return {block: index, start: at, end: at + short.length}
      }
      if (/hierna:? ?(?:te noemen:?)? ?["'“‘]?$/i.test(before)) return {block: index, start: at, end: at + short.length}
      const opened = /^ ?\(([^)]{4,100})\)/.exec(after)
      if (opened && /[a-z]{3}/.test(opened[1]!) && initialsMatch(opened[1]!, short)) return {block: index, start: at, end: at + short.length + opened[0].length}
    }
    if (entry) {
      const full = wordIndex(prose.toLowerCase(), entry.full.toLowerCase())
      if (full >= 0 && entry.kind !== 'text') return {block: index, start: full, end: full + entry.full.length}
    }
  }
  return null
}

/** A whole word or phrase; an abbreviation's ordinary words ("volgens") explain nothing by standing somewhere. */
function wordIndex(text: string, phrase: string): number {
  const at = text.indexOf(phrase)
  const isEdge = (char: string | undefined) => char === undefined || !/\p{L}/u.test(char)
  return at >= 0 && isEdge(text[at - 1]) && isEdge(text[at + phrase.length]) ? at : -1
}

/** Words near by that begin with the abbreviation's first letter, or contain most of its letters in order. */
function initialsMatch(text: string, short: string): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '')
  const source = text.toLowerCase()
  if (!new RegExp(`(?:^|[^a-z])${letters[0]}`).test(source)) return false
  let at = 0
  for (const letter of letters) {
    at = source.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}
