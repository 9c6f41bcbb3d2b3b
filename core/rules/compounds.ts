import type {Match} from '../language/cues.js'
import type {Dictionary} from '../language/dictionary.js'
import type {SyntaxEngine} from '../language/syntax.js'
import type {Sentence} from '../language/tree.js'
import type {RuleContext} from './define.js'

/** Shorter words are no compounds of a term. */
const shortest = 11
/** log10 per billion: what occurs less is no word. */
const leastFrequency = 3

/** Terms inside longer words: "dwanginvorderingskosten" holds "invordering". */
export function* compoundMatches(
  sentence: Sentence,
  {tree, dictionary}: RuleContext
): Generator<Match & {within: boolean}> {
  if (!tree.syntax) return
  for (const {form, start, end, placeholder, partOfSpeech, word} of sentence.syntax) {
    if (placeholder || word < 0 || form.length < shortest || partOfSpeech === 'ADV') continue
    if (/^\p{Lu}/u.test(form) && start > sentence.start) continue
    const id = termInside(form, tree.syntax, dictionary)
    if (id !== null) yield {id, cue: -1, start, end, hasGap: false, within: true}
  }
}

/** The id of the term that a longer word holds, where all its parts are words; null when there is none. */
export function termInside(word: string, {words}: SyntaxEngine, dictionary: Dictionary): string | null {
  const isWord = (part: string) => words.noun(part) !== null || (words.frequency(part) ?? 0) >= leastFrequency
  return dictionary.compoundTerm(word.toLowerCase(), isWord)
}
