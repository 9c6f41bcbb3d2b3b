import type {WordData} from './word-data.js'

/** Words of at most so many letters are taken apart; longer ones are no words. */
const longest = 48
const shortestPart = 3
/** log10 per billion: a part occurs at least so often, a short one more; a word that occurs more often is no new compound. */
const leastFrequency = 2.3
const leastShort = 4.2
const known = 3
/** Nouns that are endings of simple words more often than heads: 'lidmaatschap', 'aanmelding', 'begeleidster'. */
const endings = new Set(
  'schap dom lijk baar ling ster ring ding nis sel heid rij tal stof aard eren ent eer ten den ers pen'.split(' ')
)
/** Letters that join two nouns: 'beleid-s-regel', 'boek-en-kast', 'zonn-e-schijn', 'kind-er-opvang'. */
const links = ['s', 'en', 'n', 'er', 'e'] as const

/**
 * The parts of a compound noun as they stand in it, without what joins them: 'beleidsregels' → 'beleid', 'regels'.
 * From the listed head when there is one; an unlisted word is cut into listed nouns, into as few as can be.
 * @param word in lower case
 * @returns two parts or more; none when the word is no compound
 */
export function compoundParts(word: string, data: WordData): string[] {
  if (word.length < 2 * shortestPart || word.length > longest) return []
  const noun = data.noun(word)
  if (!noun) return hyphened(word, data) ?? cut(word, data)
  if (noun.head === null) return []
  if (noun.headStart === 0) return hyphened(word, data) ?? []
  return join(modifier(word.slice(0, noun.headStart), data), word.slice(noun.headStart), data)
}

/** Both sides may be compounds themselves. */
function join(before: string, head: string, data: WordData): string[] {
  if (before === '') return []
  return [before, head].flatMap(part => {
    const parts = data.noun(part) ? compoundParts(part, data) : []
    return parts.length > 0 ? parts : [part]
  })
}

/** What stands before the head, without the letters that join. */
function modifier(text: string, data: WordData): string {
  const plain = text.replace(/-+$/, '')
  return withoutLink(plain, data, part => data.noun(part) !== null) ?? plain
}

/** The noun in a text that may end in joining letters. An s may be a plural's too: 'inkomens' in 'inkomensverklaring'. */
function withoutLink(text: string, data: WordData, isNoun: (part: string) => boolean): string | null {
  const stem = text.slice(0, -1)
  const often = (word: string) => data.frequency(word) ?? 0
  if (text.endsWith('s') && stem.length > 4 && isNoun(stem) && often(stem) > often(text)) return stem
  if (isNoun(text)) return text
  for (const link of links) {
    const plain = text.slice(0, -link.length)
    if (text.endsWith(link) && plain.length >= shortestPart && isNoun(plain)) return plain
  }
  return null
}

/** 'pgb-beheer': the sign says where the parts are; the last one must be a noun. */
function hyphened(word: string, data: WordData): string[] | null {
  const at = word.lastIndexOf('-')
  if (at < 0) return null
  const head = word.slice(at + 1)
  const before = word.slice(0, at)
  if (head.length < shortestPart || !/\p{L}/u.test(before)) return []
  if (!data.noun(head)) {
    const parts = cut(head, data)
    return parts.length > 0 ? [before, ...parts] : []
  }
  return join(before, head, data)
}

function cut(word: string, data: WordData): string[] {
  if ((data.frequency(word) ?? 0) >= known) return []
  const heads: number[] = []
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = word.slice(at)
    if (!endings.has(head) && isPart(head, data)) heads.push(at)
  }
  let best: string[] = []
  let most = 0
  for (const at of heads) {
    const before = firstPart(word.slice(0, at), word.length - at, data)
    const weight = before ? Math.min(weightOf(before, data), weightOf(word.slice(at), data)) : 0
    if (weight > most) {
      most = weight
      best = [before!, word.slice(at)]
    }
  }
  if (best.length > 0) return join(best[0]!, best[1]!, data)
  // three nouns: the first two make the modifier
  for (const at of heads) {
    const before = word.slice(0, at)
    for (const link of ['', 's', 'en']) {
      if (!before.endsWith(link) || (data.frequency(before) ?? 0) >= known) continue
      const parts = cutTwo(before.slice(0, before.length - link.length), data)
      if (parts.length > 0) return [...parts, ...join('-', word.slice(at), data).slice(1)]
    }
  }
  return []
}

function cutTwo(word: string, data: WordData): string[] {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = word.slice(at)
    if (endings.has(head) || !isPart(head, data)) continue
    const before = firstPart(word.slice(0, at), head.length, data)
    if (before) return join(before, head, data)
  }
  return []
}

/** The noun in front. Before a short head nothing joins: 'indexering' is no index with a ring. */
function firstPart(text: string, headLength: number, data: WordData): string | null {
  if (headLength < 5) return isPart(text, data) ? text : null
  return withoutLink(text, data, part => isPart(part, data))
}

function isPart(text: string, data: WordData): boolean {
  if (text.length < shortestPart) return false
  const noun = data.noun(text)
  if (!noun) return false
  const frequency = data.frequency(text) ?? 0
  return text.length > shortestPart ? frequency >= leastFrequency || noun.head !== null : frequency >= leastShort
}

function weightOf(part: string, data: WordData): number {
  const head = data.noun(part)?.head
  return Math.max(data.frequency(part) ?? 0, head ? (data.frequency(head) ?? 0) : 0, 0.1)
}
