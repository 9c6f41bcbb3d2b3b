import type {Match} from '../language/cues.js'
import type {WordEntry, WordList} from '../language/dictionary.js'
import type {Sentence} from '../language/tree.js'
import type {RuleContext} from './define.js'

/** A listed word found in a sentence. */
export interface WordHit {
  entry: WordEntry
  match: Match
  start: number
  end: number
  /** the words as written */
  text: string
  /** one entry: a sure repair in the form needed; several: suggestions */
  expected: string[]
}

/** Blocks whose words are the writer's own choice. */
const silent = new Set(['letterhead', 'address', 'signature', 'reference', 'table-cell'])

/** The listed words of a sentence, the longest where they overlap, less those in quotations, links and own allowed words. */
export function* wordHits(
  list: WordList,
  sentence: Sentence,
  {tree, dictionary, ownTerms}: RuleContext
): Generator<WordHit> {
  const {block} = tree.blocks[sentence.block]!
  if (silent.has(block.role) || block.quoted) return
  const prefix = `${list}:`
  const matches = sentence.matches
    .filter(match => match.id.startsWith(prefix))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let until = -1
  for (const match of matches) {
    if (match.start < until) continue
    const entry = dictionary.words.get(match.id)!
    const {end} = match
    const text = block.prose.slice(match.start, end)
    until = match.end
    if (
      sentence.entities.some(
        entity =>
          (entity.kind === 'url' || entity.kind === 'email' || entity.kind === 'name') &&
          entity.start <= match.start &&
          entity.end >= match.end
      )
    )
      continue
    if (isQuoted(block.prose, match.start, match.end) || isTitle(sentence, match.start, text)) continue
    if (ownTerms.some(own => own.allow && own.term.toLowerCase() === text.toLowerCase())) continue
    yield {entry, match, start: match.start, end, text, expected: repairs(entry, match, text, list)}
  }
}

/** A capital inside a sentence makes a name or the title of an act: "de Beleidsregel", "Wet op de rechterlijke organisatie". */
function isTitle(sentence: Sentence, start: number, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false
  return (
    sentence.words.some(word => word.counts && word.start < start) &&
    !/[:;.?!–-]\s*["'“‘(]?$/.test(sentence.text.slice(0, start - sentence.start))
  )
}

/** Inside quotation marks that open and close within the block: somebody's words or a name. */
function isQuoted(prose: string, start: number, end: number): boolean {
  const pairs: [string, string][] = [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['«', '»'],
    ['„', '”'],
    ["'", "'"]
  ]
  return pairs.some(([open, close]) => {
    const from = prose.lastIndexOf(open, start - 1)
    if (from < 0 || start - from > 60) return false
    if (open === "'" && from > 0 && /[\p{L}\d]/u.test(prose[from - 1]!)) return false
    if (open === close) {
      // an odd number of marks before the word: it stands inside
      const before = prose.slice(0, start).split(open).length - 1
      if (before % 2 === 0) return false
    } else if (prose.indexOf(close, from + 1) < start) return false
    const to = prose.indexOf(close, end)
    return to >= 0 && to - end < 60
  })
}

function repairs(entry: WordEntry, match: Match, text: string, list: WordList): string[] {
  if (list !== 'term' && !match.hasGap) {
    const form =
      match.cue === 0
        ? entry.repair === 'sure'
          ? entry.plain[0]
          : undefined
        : Object.values(entry.forms ?? {})[match.cue - 1]
    if (form) return [likeCase(text, form)]
  }
  // suggestions only where they fit as they are: the term itself, not a form of it; never one alone, that is a repair
  return match.cue === 0 && !match.hasGap && entry.plain.length > 1 ? entry.plain : []
}

/** Keeps the capital of the word that is replaced. */
export function likeCase(model: string, text: string): string {
  const first = model.charAt(0)
  return first !== first.toLowerCase() && first === first.toUpperCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text
}
