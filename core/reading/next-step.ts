import type {Sentence} from '../language/tree.js'
import type {Clause} from './clauses.js'
import {clauseAt} from './deadline-owner.js'
import type {Hit, Look} from './look.js'
import type {Deadline, Evidence, NextStep, TypeReading} from './reading.js'

/** In these letters the objection is the case itself; elsewhere what follows an objection is not the next step. */
const aboutObjections = new Set(['ontvangstbevestiging', 'herstelverzoek', 'uitnodiging'])

/**
 * What happens next, by the sender, and when: the first sentence that tells it with a moment, else the first that
 * tells it. What follows from doing nothing is a consequence, not the next step.
 */
export function readNextStep(
  look: Look,
  {value}: Pick<TypeReading, 'value'>,
  deadlines: readonly Deadline[],
  consequences: readonly Evidence[]
): NextStep | null {
  const feared = new Set(consequences.map(({block, start}) => `${block}:${start}`))
  const sure = hitsBySentence(look, 'next.sure')
  const later = hitsBySentence(look, 'next.later')
  const terms = new Map<number, Deadline[]>()
  for (const item of deadlines) terms.set(item.sentence, [...(terms.get(item.sentence) ?? []), item])
  let best: NextStep | null = null
  let most = 0
  for (const sentence of look.tree.sentences) {
    const {block, start, end, index, isQuestion} = sentence
    const hit = sure.get(index) ?? later.get(index)
    if (!look.inBody(sentence) || (look.role(sentence) === 'heading' && !sure.has(index))) continue
    const headed = isUnderHeading(look, sentence)
    if (!hit && !(headed && look.clauses(sentence).some(isPlanned))) continue
    if (isQuestion || isUnless(look, sentence) || isOffer(look, sentence, headed)) continue
    // a threat goes on from what stands before it; "Daarna bellen wij u" by itself is none
    if (feared.has(`${block}:${start}`) && (!sure.has(index) || goesOn(look, sentence, feared))) continue
    if (!aboutObjections.has(value) && isAboutObjection(look, sentence)) continue
    const when = whenOf(look, sentence, hit, terms.get(index) ?? [])
    if (!sure.has(index) && !headed && !when && !look.has(sentence, 'next.after')) continue
    const rank = when ? (hit ? 3 : 2) : 1
    if (rank > most) {
      best = {block, start, end, when, date: dateOf(sentence, when)}
      most = rank
    }
    if (rank === 3) break
  }
  return best
}

/** By the place of its sentence, the first hit that tells something to come: "Wij hebben beslist" is done already. */
function hitsBySentence(look: Look, id: string): ReadonlyMap<number, Hit> {
  const found = new Map<number, Hit>()
  for (const hit of look.hits(id)) {
    if (!found.has(hit.sentence.index) && isToCome(hit)) found.set(hit.sentence.index, hit)
  }
  return found
}

function isToCome({clause, sentence: {syntax}}: Hit): boolean {
  if (!clause) return true
  const {flags, agent, head, parent} = clause
  if (flags.has('perfect') || flags.has('past') || flags.has('imperative')) return false
  // "De boete moet zijn betaald": what the reader must do
  if (flags.has('must') && agent !== 'sender') return false
  const isDone = syntax.some(word => word.head === head && word.lemma === 'zijn' && word.relation === 'aux:pass')
  const {relation} = syntax[head]!
  return !isDone && (parent === null || relation === 'conj' || relation === 'parataxis' || isMeant(clause))
}

/** What the sender means to do, or has a term for: "Wij streven ernaar om …", "Wij verwachten dat …". */
const plans = new Set(['streven', 'verwachten', 'hopen', 'beloven', 'proberen', 'hebben'])

function isMeant({parent}: Clause): boolean {
  return parent?.agent === 'sender' && parent.parent === null && parent.verbs.some(verb => plans.has(verb))
}

function goesOn(look: Look, sentence: Sentence, feared: ReadonlySet<string>): boolean {
  const previous = look.tree.sentences[sentence.index - 1]
  if (!previous || previous.block < sentence.block - 1) return false
  return previous.isQuestion || feared.has(`${previous.block}:${previous.start}`) || isUnless(look, previous)
}

/** What follows if the reader does not act. */
function isUnless(look: Look, sentence: Sentence): boolean {
  if (look.has(sentence, 'consequence.if-not')) return true
  return look.clauses(sentence).some(({flags, negated}) => negated && flags.has('condition'))
}

const unplanned = ['past', 'perfect', 'imperative', 'condition', 'question', 'can', 'may'] as const

/** Under "Hoe gaat het verder?" whatever the sender or somebody else does is a next step. */
function isPlanned({agent, flags, parent}: Clause): boolean {
  return parent === null && agent !== 'reader' && !unplanned.some(flag => flags.has(flag))
}

/** Under a heading that asks or says what happens next. */
function isUnderHeading(look: Look, {block}: Sentence): boolean {
  const heading = look.section(block)[0]
  if (heading?.block.role !== 'heading' || heading.index === block) return false
  return heading.sentences.some(sentence => look.has(sentence, 'next.heading'))
}

/** The sentences before it in its block, at most so many. */
function before(look: Look, {index, block}: Sentence, most: number): Sentence[] {
  return look.tree.sentences.slice(Math.max(0, index - most), index).filter(other => other.block === block)
}

/** "Kunt u niet? Bel ons. Dan bellen wij u terug.": what follows an offer is not the course of the case. */
function isOffer(look: Look, sentence: Sentence, headed: boolean): boolean {
  if (look.has(sentence, 'question.general')) return true
  return !headed && before(look, sentence, 2).some(each => each.isQuestion || look.has(each, 'question.general'))
}

function isAboutObjection(look: Look, sentence: Sentence): boolean {
  const heading = look.section(sentence.block)[0]
  const above = heading?.block.role === 'heading' ? heading.sentences : []
  return [...before(look, sentence, 8), sentence, ...above].some(
    each => look.has(each, 'objection.object') || look.has(each, 'appeal.can')
  )
}

/** The words that say when: the term of the clause that tells it, else a date or period in that clause. */
function whenOf(look: Look, sentence: Sentence, hit: Hit | undefined, terms: readonly Deadline[]): Evidence | null {
  const {block} = sentence
  const isOwn = ({start, end}: {start: number; end: number}) =>
    !hit?.clause || clauseAt(look, {block, start, end, sentence}) === hit.clause
  const term = terms.find(item => (item.who === 'organisation' || hit) && isOwn(item))
  const found = term ?? sentence.matches.find(match => match.id === 'next.when' && isOwn(match))
  return found ? {block, start: found.start, end: found.end} : null
}

/** ISO date where the letter names one. */
function dateOf({entities}: Sentence, when: Evidence | null): string | null {
  if (!when) return null
  const entity = entities.find(
    ({kind, start, end}) => (kind === 'date' || kind === 'numeric-date') && start >= when.start && end <= when.end
  )
  return typeof entity?.value === 'string' ? entity.value : null
}
