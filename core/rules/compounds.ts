import type {Match} from '../language/cues.js'
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
  const {words} = tree.syntax
  const isWord = (part: string) => words.noun(part) !== null || (words.frequency(part) ?? 0) >= leastFrequency
  for (const {form, start, end, placeholder, partOfSpeech, word} of sentence.syntax) {
    if (placeholder || word < 0 || form.length < shortest || partOfSpeech === 'ADV') continue
    if (/^\p{Lu}/u.test(form) && start > sentence.start) continue
    const id = dictionary.compoundTerm(form.toLowerCase(), isWord)
    if (id !== null) yield {id, cue: -1, start, end, hasGap: false, within: true}
  }
}
