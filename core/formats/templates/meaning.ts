import type {Meaning} from '../letter.js'
import {isLetter} from './scan.js'

/** Hints as in `dictionaries/placeholders.yaml`: a whole word, or with `*` for what may come before or after it. Lower case. */
export type HintLists = Partial<Record<Meaning, readonly string[]>>

export interface PlaceholderHints {
  /** parts of names: `datum`, `*nummer` */
  names: HintLists
  /** parts that tell something only when no other part does: whose it is, what it is about (`aanvrager`, `boete`) */
  subjects: HintLists
  /** words that end a name and tell nothing elsewhere in it: the `At` of `submittedAt` */
  endings: HintLists
  /** parts of the names of filters and functions: `currency` */
  helpers: HintLists
}

interface Index {
  whole: Map<string, Meaning>
  endings: Map<string, Meaning>
  affixes: {text: string; before: boolean; after: boolean; meaning: Meaning}[]
}

interface Word {
  text: string
  segment: number
}

interface Match {
  segment: number
  length: number
  end: number
  meaning: Meaning
}

const mostWords = 12
const longestCompound = 4
const indexes = new WeakMap<PlaceholderHints, {names: Index; subjects: Index; helpers: Index}>()
/** Meanings so general that a filter knows better. */
const vague: ReadonlySet<Meaning | null> = new Set([null, 'number'])

/**
 * What a placeholder will hold, by its name (`content->submittedAt`, `contact.telefoonnummer`) and the filters and
 * functions applied to it; those may also stand in the name, after `|`. Null when nothing tells.
 * The last segment of the name tells most, then the filters, then the rest of the name; in a segment the longest hint.
 */
export function guessMeaning(name: string, hints: PlaceholderHints, helpers: readonly string[] = []): Meaning | null {
  const {names, subjects, helpers: byHelper} = indexOf(hints)
  const [own = '', ...filters] = name.split('|')
  const words = wordsOf(own)
  const last = words.at(-1)?.segment
  const lastMeaning = best(
    words.filter(word => word.segment === last),
    names
  )
  const meaning = best(words, names) ?? best(words, subjects)
  if (!vague.has(lastMeaning)) return meaning
  for (const helper of [...helpers, ...filters.map(filter => filter.split(':', 1)[0]!)]) {
    const found = best(wordsOf(helper), byHelper)
    if (!vague.has(found)) return found
  }
  return meaning
}

function indexOf(hints: PlaceholderHints): {names: Index; subjects: Index; helpers: Index} {
  let index = indexes.get(hints)
  if (!index) {
    index = {
      names: build(hints.names, hints.endings),
      subjects: build(hints.subjects, {}),
      helpers: build(hints.helpers, {})
    }
    indexes.set(hints, index)
  }
  return index
}

function build(hints: HintLists, endings: HintLists): Index {
  const index: Index = {whole: new Map(), endings: new Map(), affixes: []}
  for (const [meaning, texts] of Object.entries(hints) as [Meaning, readonly string[]][]) {
    for (const text of texts) {
      const before = text.startsWith('*')
      const after = text.endsWith('*')
      const bare = text.slice(before ? 1 : 0, after ? -1 : undefined)
      if (before || after) index.affixes.push({text: bare, before, after, meaning})
      else index.whole.set(bare, meaning)
    }
  }
  for (const [meaning, texts] of Object.entries(endings) as [Meaning, readonly string[]][]) {
    for (const text of texts) index.endings.set(text, meaning)
  }
  return index
}

/** The words of a name, in lower case: split at signs, digits and capitals. Accents are left out. */
function wordsOf(name: string): Word[] {
  const words: Word[] = []
  let segment = 0
  let word = ''
  const end = () => {
    if (word !== '') words.push({text: word.toLowerCase(), segment})
    word = ''
  }
  const plain = name.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
  for (let at = 0; at < plain.length; at++) {
    const char = plain[at]!
    if (!isLetter(char)) {
      end()
      if (!'_- 0123456789'.includes(char)) segment++
    } else {
      const capital = char !== char.toLowerCase()
      const previousIsCapital = word !== '' && word.at(-1) !== word.at(-1)!.toLowerCase()
      const nextIsSmall = isLetter(plain[at + 1]) && plain[at + 1] === plain[at + 1]!.toLowerCase()
      if (capital && word !== '' && (!previousIsCapital || nextIsSmall)) end()
      word += char
    }
  }
  end()
  return words.slice(-mostWords)
}

function best(words: readonly Word[], index: Index): Meaning | null {
  let found: Match | null = null
  for (let from = 0; from < words.length; from++) {
    let text = ''
    for (let to = from; to < words.length && to < from + longestCompound; to++) {
      text += words[to]!.text
      const {segment} = words[to]!
      const match = matchOf(text, segment === words[from]!.segment, to === words.length - 1, index)
      if (match) found = better(found, {...match, segment, end: to})
    }
  }
  return found?.meaning ?? null
}

function matchOf(
  text: string,
  oneSegment: boolean,
  isLast: boolean,
  index: Index
): {length: number; meaning: Meaning} | null {
  const whole = index.whole.get(text) ?? (isLast ? index.endings.get(text) : undefined)
  if (whole) return {length: text.length, meaning: whole}
  if (!oneSegment) return null
  let found: {length: number; meaning: Meaning} | null = null
  for (const affix of index.affixes) {
    const at = affix.before ? text.lastIndexOf(affix.text) : text.startsWith(affix.text) ? 0 : -1
    const fits = at !== -1 && (affix.after || at + affix.text.length === text.length)
    if (fits && affix.text.length > (found?.length ?? 0)) found = {length: affix.text.length, meaning: affix.meaning}
  }
  return found
}

/** The later segment, then the longer hint, then the one that ends later; of equals the one of more words. */
function better(a: Match | null, b: Match): Match {
  if (!a || b.segment !== a.segment) return !a || b.segment > a.segment ? b : a
  if (b.length !== a.length) return b.length > a.length ? b : a
  return b.end > a.end ? b : a
}
