import type {WordEntry} from '../../language/dictionary.js'
import type {Sentence} from '../../language/tree.js'
import type {RuleContext} from '../define.js'

/** A bracket that explains: words, not an article of law or a number. */
const inBrackets = /^ ?\((?!(?:zie |art|artikel|lid|nr|bijlage|\d|§))[^)]{6,}/i
/** What may stand between a term and the words that explain it. */
const between = /^[\s,;:"'”’()–-]{0,3}$/
/** Verbs with which a sentence says what a term is, with the term as its subject. */
const defining = new Set(['betekenen', 'inhouden'])

/**
 * Whether the letter explains a term where it is used: in brackets, after "ook wel", in the same or the next sentence
 * ("Dat betekent …"), as the subject of a sentence that tells what it is, or with one of its plain phrases close by.
 */
export function isExplained(
  {tree}: Pick<RuleContext, 'tree'>,
  sentence: Sentence,
  start: number,
  end: number,
  entry: Pick<WordEntry, 'plain'>
): boolean {
  const {prose} = tree.blocks[sentence.block]!.block
  if (inBrackets.test(prose.slice(end, end + 120)) || isInBrackets(prose, start, end)) return true
  const {matches} = sentence
  if (matches.some(({id, start: at}) => id === 'explain.after' && at >= end && between.test(prose.slice(end, at)))) {
    // "een dwangbevel is een bevel …" explains only what it begins with
    return true
  }
  if (matches.some(({id, end: at}) => id === 'explain.before' && at <= start && between.test(prose.slice(at, start))))
    return true
  if (matches.some(({id, start: from, end: to}) => id === 'explain.around' && from <= start && to >= end)) return true
  if (isDefined(sentence, start)) return true
  const next = tree.sentences[sentence.index + 1]
  if (next && next.block - sentence.block <= 1 && next.matches.some(({id}) => id === 'explain.next')) return true
  const near = [sentence, next].map(other => other?.text.toLowerCase() ?? '').join(' ')
  return entry.plain.some(plain => plain.includes(' ') && near.includes(plain.toLowerCase()))
}

/** "een officieel bevel om te betalen (dwangbevel)": the term itself is in brackets, behind words. */
function isInBrackets(prose: string, start: number, end: number): boolean {
  return (
    /\p{L}{3,} \((?:het |de |een )?$/u.test(prose.slice(Math.max(0, start - 40), start)) &&
    /^["'”’]?\)/.test(prose.slice(end, end + 2))
  )
}

/** "Een dwangbevel houdt in dat …" */
function isDefined({syntax}: Sentence, start: number): boolean {
  const term = syntax.find(word => word.start >= start)
  const verb = term && syntax[term.head]
  return verb !== undefined && term!.relation.startsWith('nsubj') && defining.has(verb.lemma)
}
