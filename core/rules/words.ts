import type {Match} from '../language/cues.js'
import type {WordEntry, WordList} from '../language/dictionary.js'
import {verbTerm} from '../language/nl/word-cues.js'
import {isMeant} from '../language/nl/word-fit.js'
import type {Sentence, SyntaxWord} from '../language/tree.js'
import {compoundMatches} from './compounds.js'
import type {Hit, RuleContext} from './define.js'
import {isOwnName} from './names.js'
import {ownWords} from './own-words.js'
import {givenFor, offer, type Repair, type Replacement, replacementOf, withPlace} from './word-repair.js'

/** A listed word found in a sentence. */
export interface WordHit {
  entry: WordEntry
  start: number
  end: number
  /** the words as written; "…" for what stands between them */
  text: string
  /** the listed word within a longer one: "invordering" in "dwanginvorderingskosten" */
  within: boolean
  /** what a finding says of it: what may stand in its place, and the word in its base form */
  repair: Repair & Pick<Hit, 'word'>
}

type Piece = Pick<Match, 'start' | 'end'>

/** Blocks whose words are the writer's own choice. */
const silent = new Set(['letterhead', 'address', 'signature', 'reference', 'table-cell'])

/** The listed words of a sentence, the longest where they overlap, less those that are names, quoted, or own words. */
export function* wordHits(list: WordList, sentence: Sentence, context: RuleContext): Generator<WordHit> {
  const {block} = context.tree.blocks[sentence.block]!
  if (silent.has(block.role) || block.quoted) return
  const found = listedWords(list, sentence, context)
  if (found.length === 0) return
  const own = ownWords(context).matches(sentence)
  for (const {entry, start, end, text, within, match, replacement} of found) {
    if (own.some(other => other.start < end && other.end > start)) continue
    const repair = withPlace(offer(replacement, match, sentence, context), match, {start, end}, sentence.block)
    const word = {term: entry.term, explanation: entry.explanation}
    yield {entry, start, end, text, within, repair: {...repair, word}}
  }
}

/** A listed word as the words of its sentence alone tell it, wherever in a letter the sentence stands. */
interface ListedWord extends Omit<WordHit, 'repair'> {
  match: Match
  replacement: Replacement | null
}

/** By the node of a sentence: a block that is not edited keeps its nodes, and so what was found in them. */
const listed = new WeakMap<object, Map<WordList, readonly ListedWord[]>>()

function listedWords(list: WordList, sentence: Sentence, context: RuleContext): readonly ListedWord[] {
  const lists = listed.get(sentence.node) ?? new Map<WordList, readonly ListedWord[]>()
  listed.set(sentence.node, lists)
  const found = lists.get(list) ?? [...findWords(list, sentence, context)]
  lists.set(list, found)
  return found
}

function* findWords(list: WordList, sentence: Sentence, context: RuleContext): Generator<ListedWord> {
  const {tree, dictionary} = context
  const {prose} = tree.blocks[sentence.block]!.block
  const prefix = `${list}:`
  const matches: (Match & {within?: boolean})[] = sentence.matches.filter(match => match.id.startsWith(prefix))
  if (list === 'term') matches.push(...compoundMatches(sentence, context))
  const taken: Piece[] = []
  for (const match of matches.sort(longestFirst)) {
    const entry = dictionary.words.get(match.id)
    if (!entry) continue
    const places = match.within ? [] : placesOf(match, sentence.syntax)
    const isWritten = givenFor(entry, match) !== null
    if (
      tree.syntax &&
      !isWritten &&
      !isMeant({entry, places, hasGap: match.hasGap}, sentence.syntax, tree.syntax.words, dictionary.inflector)
    )
      continue
    const {within = false} = match
    const pieces = match.hasGap ? stretches(places, sentence.syntax) : [match]
    if (pieces.some(piece => taken.some(other => other.start < piece.end && other.end > piece.start))) continue
    taken.push(...pieces)
    const {start, end} = mainPiece(entry, pieces, prose, sentence.syntax)
    if (isOwnName(prose, sentence, start, end, entry.term)) continue
    const told = match.hasGap ? stretches(places, sentence.syntax, false) : pieces
    const text = told.map(piece => prose.slice(piece.start, piece.end)).join(' … ')
    const replacement = within ? null : replacementOf(entry, match, places, sentence, context)
    yield {entry, start, end, text, within, match, replacement}
  }
}

/** In order of place; of those that begin at one place, the one of most words first. */
function longestFirst(a: Match, b: Match): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    (a.id === b.id ? a.cue - b.cue : (b.pieces?.length ?? 0) - (a.pieces?.length ?? 0))
  )
}

/** The words of a match, as places in the syntax. */
export function placesOf({start, end, pieces}: Match, syntax: readonly SyntaxWord[]): number[] {
  const places: number[] = []
  syntax.forEach((word, at) => {
    const isOwn = pieces ? pieces.includes(word.start) : word.start >= start && word.end <= end
    if (isOwn && word.word >= 0) places.push(at)
  })
  return places
}

/** Words of a match that stand together, as stretches of prose; a *te* belongs to whatever verb follows it. */
function stretches(places: readonly number[], syntax: readonly SyntaxWord[], withoutTe = true): Piece[] {
  const found: Piece[] = []
  places.forEach((at, i) => {
    const {start, end, form} = syntax[at]!
    if (i > 0 && at - places[i - 1]! === 1) found.at(-1)!.end = end
    else if (i === 0 || !withoutTe || form.toLowerCase() !== 'te') found.push({start, end})
  })
  return found
}

/**
 * Where a finding stands: at what makes a phrase ("in kennis" of "stellen … in kennis"), at the verb of a verb that
 * parts, else at the longest of its words.
 */
function mainPiece(
  {partOfSpeech, term}: WordEntry,
  pieces: readonly Piece[],
  prose: string,
  syntax: readonly SyntaxWord[]
): Piece {
  const [first] = pieces
  if (partOfSpeech === 'verb') {
    const {lead} = verbTerm(term)
    const isVerb = ({start, end}: Piece) =>
      syntax.some(word => word.start >= start && word.end <= end && /^(?:VERB|AUX)$/.test(word.partOfSpeech))
    const told = lead
      ? pieces.find(({start, end}) => prose.slice(start, end).toLowerCase().includes(lead))
      : pieces.find(isVerb)
    if (told) return told
  }
  return pieces.reduce(
    (longest, piece) => (piece.end - piece.start > longest.end - longest.start ? piece : longest),
    first!
  )
}
