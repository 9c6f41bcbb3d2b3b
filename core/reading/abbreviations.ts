import type {AbbreviationEntry, Dictionary} from '../language/dictionary.js'
import type {Sentence, Word} from '../language/tree.js'
import type {Look} from './look.js'
import type {Abbreviation, Evidence} from './reading.js'

/** Capitals with perhaps small letters or dots between: CAK, Wmo, B&W, I.O.A.W. */
const shape = /^(?:[A-Z]{2,6}s?|[A-Z][a-z]{0,2}[A-Z]{1,4}[a-z]{0,2}|(?:[A-Z]\.){2,6}|[A-Z]{1,3}-[A-Z]{1,4})$/
const roman = /^[IVXL]+$/
const numbered =
  /^(?:hoofdstuk|titel|afdeling|deel|bijlage|boek|fase|groep|artikel|paragraaf|willem|chapter|part|annex|section|schedule|[IVXL]+)$/i

/** Abbreviations in the letter's prose, each once, with the place where the letter explains it. */
export function readAbbreviations(look: Look): Abbreviation[] {
  const found = new Map<string, Abbreviation>()
  for (const sentence of look.tree.sentences) {
    const {block} = look.tree.blocks[sentence.block]!
    if (block.role === 'letterhead' || block.role === 'address' || block.role === 'signature') continue
    const shouted = isShouted(sentence.text)
    for (const word of sentence.words) {
      // "Wmo-voorziening", but "V-nummer" as a whole
      const text = entryOf(look.dictionary, word.text) ? word.text : word.text.replace(/-\p{Ll}.*$/u, '')
      if (text.length === 1) continue
      if (word.placeholder || found.has(text)) continue
      if (sentence.entities.some(entity => entity.start <= word.start && entity.end >= word.end)) continue
      const entry = entryOf(look.dictionary, word.text) ?? entryOf(look.dictionary, text)
      const known = entry?.known === true || (entry?.kind === 'organisation' && isSender(look, text))
      if (isInCode(look.tree.blocks[sentence.block]!.block.prose, word.start, word.start + text.length)) continue
      if (!entry && (shouted || !shape.test(text) || isNumeral(sentence, word) || isShoutedBeside(sentence, word)))
        continue
      const at: Evidence = {block: sentence.block, start: word.start, end: word.start + text.length}
      found.set(text, {...at, text, kind: entry?.kind ?? 'unknown', known, definedAt: definition(look, text, entry)})
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

/** Its name stands in the letterhead or under the letter: the reader knows who writes. */
function isSender({tree}: Look, text: string): boolean {
  return tree.blocks.some(
    ({block}, at) =>
      (block.role === 'letterhead' || block.role === 'signature' || tree.blocks[at - 1]?.block.role === 'closing') &&
      wordIndex(block.prose, text) >= 0
  )
}

/** "JZ/BZW/27-0096", "AK 26-2290": a part of a reference number. */
function isInCode(prose: string, start: number, end: number): boolean {
  const behind = prose.slice(end, end + 12)
  return /[\d/]$/.test(prose.slice(0, start)) || /^(?:\/|\d| ?\d+[.\-/]\d| \d{4} ?\/)/.test(behind)
}

/** "bijlage II", "I": a Roman number, where a word for a part stands before it or it is a lone I, V or X. */
function isNumeral(sentence: Sentence, word: Word): boolean {
  if (!roman.test(word.text)) return false
  const before = sentence.words[sentence.words.indexOf(word) - 1]
  return word.text.length === 1 || /^I{1,3}$|^IV$/.test(word.text) || before === undefined || numbered.test(before.text)
}

/** Words in capitals beside each other shout: "BINNEN 14 DAGEN". */
function isShoutedBeside(sentence: Sentence, word: Word): boolean {
  const at = sentence.words.indexOf(word)
  const near = [at - 2, at - 1, at + 1, at + 2].map(i => sentence.words[i]?.text ?? '')
  return near.some(text => /^\p{Lu}{4,}$/u.test(text)) || near.filter(text => /^\p{Lu}{2,}$/u.test(text)).length > 1
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
      if (
        /\((?:hierna:?|verder:?|afgekort:?|kortweg:?|kort:?|ook wel|in het kort:?|hereafter:?)? ?["'“‘]?$/i.test(
          before
        ) &&
        /^["'”’]?\)/.test(after) &&
        (initialsMatch(prose.slice(Math.max(0, at - 160), at), short) ||
          (!entry && beginsAlike(prose.slice(Math.max(0, at - 80), at), short)))
      ) {
        return {block: index, start: at, end: at + short.length}
      }
      if (/hierna:? ?(?:te noemen:?)? ?["'“‘]?$/i.test(before)) return {block: index, start: at, end: at + short.length}
      const opened = /^ ?\(([^)]{4,100})\)/.exec(after)
      if (opened && /[a-z]{3}/.test(opened[1]!) && initialsMatch(opened[1]!, short))
        return {block: index, start: at, end: at + short.length + opened[0].length}
    }
    const spelled = spelledOut(prose, short)
    if (spelled) return {block: index, ...spelled}
    if (entry) {
      const full = wordIndex(prose.toLowerCase(), entry.full.toLowerCase())
      if (full >= 0 && entry.kind !== 'text') return {block: index, start: full, end: full + entry.full.length}
    }
  }
  return null
}

/** "Dienst Uitvoering Subsidies aan Instellingen" for DUS-I: capitalised words that begin with its letters, small ones between. */
function spelledOut(prose: string, short: string): {start: number; end: number} | null {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (letters.length < 3) return null
  const words = [...prose.matchAll(/\p{L}+/gu)]
  for (let i = 0; i < words.length; i++) {
    let at = i
    let read = 0
    while (at < words.length && read < letters.length && at - i < letters.length + 4) {
      const [word] = words[at]!
      if (word[0] === letters[read] && word.length > 2) read++
      else if (read === 0 || word[0] !== word[0]!.toLowerCase()) break
      at++
    }
    if (read === letters.length) return {start: words[i]!.index, end: words[at - 1]!.index + words[at - 1]![0].length}
  }
  return null
}

/** A whole word or phrase; an abbreviation's ordinary words ("volgens") explain nothing by standing somewhere. */
function wordIndex(text: string, phrase: string): number {
  const at = text.indexOf(phrase)
  const isEdge = (char: string | undefined) => char === undefined || !/\p{L}/u.test(char)
  return at >= 0 && isEdge(text[at - 1]) && isEdge(text[at + phrase.length]) ? at : -1
}

/** "autologe vettransplantatie (AFT)": an abbreviation from another language, behind words of which one begins like it. */
function beginsAlike(text: string, short: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.slice(-3).some(word => word[0]!.toLowerCase() === short[0]!.toLowerCase())
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
