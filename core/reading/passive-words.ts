import {isUnder} from '../language/heads.js'
import type {Sentence, SyntaxWord} from '../language/tree.js'
import type {Passive} from './passives.js'

/** words between the finite verb and the participle that may be marked along with them */
const near = 8
/** how the one behind 'door' is called as a subject */
const subjects: Readonly<Record<string, string>> = {
  ons: 'wij',
  mij: 'ik',
  mijzelf: 'ik',
  jou: 'je',
  hem: 'hij',
  haar: 'zij',
  hen: 'zij'
}

/** The words after 'door' as they would begin a sentence. */
export function agentIn({syntax, text, start}: Sentence, by: number): string {
  const own = phraseOf(syntax, by)
  const pronoun = subjects[syntax[by]!.form.toLowerCase()]
  if (pronoun && own.length === 2) return pronoun
  // a long phrase would make the message unreadable: its first word and its head say enough
  const [first, last] = [own.find(at => syntax[at]!.lemma !== 'door')!, by]
  return text.slice(syntax[first]!.start - start, syntax[Math.max(first, last)]!.end - start)
}

/** A word with its dependents, in order. */
function phraseOf(syntax: readonly SyntaxWord[], top: number): number[] {
  const own = new Set([top])
  for (let size = 0; size < own.size; ) {
    size = own.size
    syntax.forEach(({head}, at) => {
      if (own.has(head)) own.add(at)
    })
  }
  return [...own].sort((a, b) => a - b)
}

/** The clause that holds the finite verb, with what stands beside it: no relative or conditional clause. */
export function isMainClause(syntax: readonly SyntaxWord[], {verb, finite}: Passive): boolean {
  let at = syntax[finite]!.head < 0 || isUnder(syntax, verb, finite) ? finite : verb
  for (let steps = 0; steps < syntax.length && syntax[at]!.relation === 'conj'; steps++) at = syntax[at]!.head
  return syntax[at]!.relation === 'root' || syntax[at]!.relation === 'parataxis'
}

/** From the first verb of the cluster to the last when they stand near one another, else the verbs by the participle. */
export function rangeOf(
  syntax: readonly SyntaxWord[],
  {verb, auxiliary, finite}: Passive
): {start: number; end: number} {
  const cluster = [verb, auxiliary, finite].sort((a, b) => a - b)
  const [first, last] = [cluster[0]!, cluster[2]!]
  if (last - first <= near) return {start: syntax[first]!.start, end: syntax[last]!.end}
  let [from, to] = [verb, verb]
  while (isVerbal(syntax, from - 1, verb)) from--
  while (isVerbal(syntax, to + 1, verb)) to++
  return {start: syntax[from]!.start, end: syntax[to]!.end}
}

function isVerbal(syntax: readonly SyntaxWord[], at: number, verb: number): boolean {
  const word = syntax[at]
  return word?.head === verb && (word.relation.startsWith('aux') || (word.relation === 'mark' && word.lemma === 'te'))
}
