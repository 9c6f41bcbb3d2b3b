import type {Sentence} from '../language/tree.js'
import {burdensOf} from './burdens.js'
import type {Hit, Look} from './look.js'
import type {Deadline, Evidence, Reading} from './reading.js'
import {branchPath} from './status.js'

/** Two places of a letter that cannot both hold. */
export interface Contradiction {
  kind: 'nothing' | 'email' | 'term'
  at: Evidence
  /** its words, and those of the other place */
  text: string
  other: string
}

/** Of the other place, a message shows so many signs. */
const longest = 60
/** Terms that later ones are compared with. */
const compared = 10

/** Only what surely goes against one another, in a variant of the letter that holds both. */
export function* contradictions(look: Look, reading: Reading): Generator<Contradiction> {
  yield* nothingToDo(look, reading)
  yield* emailRefused(look)
  yield* differentTerms(look, reading)
}

/** "U hoeft niets te doen", and yet a duty. */
function* nothingToDo(look: Look, reading: Reading): Generator<Contradiction> {
  const hits = look
    .hits('nothing.whole')
    .filter(({sentence}) => look.inBody(sentence) && !isConditional(look, sentence))
  if (hits.length === 0) return
  const duties = reading.actions
    .filter(({obligation}) => obligation === 'must')
    .map(action => look.tree.sentences[action.sentence]!)
    .filter(sentence => isSurelyAsked(look, sentence))
  for (const {sentence} of hits) {
    const duty = duties.find(other => other !== sentence && together(look, sentence.block, other.block))
    if (duty) yield {kind: 'nothing', at: bare(sentence), text: sentence.text, other: short(duty.text)}
  }
}

/** Under a condition, or after a question or a heading that the reader may answer with no. */
function isConditional(look: Look, sentence: Sentence): boolean {
  if (look.has(sentence, 'clause.conditional')) return true
  const previous = look.tree.sentences[sentence.index - 1]
  const heading = look.section(sentence.block)[0]
  const above = heading?.block.role === 'heading' && heading.index !== sentence.block ? heading.sentences : []
  return [...(previous && previous.block >= sentence.block - 1 ? [previous] : []), ...above].some(
    each => each.isQuestion || look.has(each, 'clause.conditional')
  )
}

function isSurelyAsked(look: Look, sentence: Sentence): boolean {
  if (isConditional(look, sentence) || look.has(sentence, 'action.not') || look.has(sentence, 'action.routine'))
    return false
  const isAsked = look.has(sentence, 'action.must') || look.has(sentence, 'action.imperative')
  return isAsked && sentence.matches.some(({id}) => id.startsWith('step.') && !ways.has(id))
}

/** Ways to ask a question or to take a step, no steps of the case. */
const ways = new Set(['step.call', 'step.log-in', 'step.ask', 'step.write', 'step.tell'])

/** "Niet per e-mail", and yet an e-mail address for the same thing. */
function* emailRefused(look: Look): Generator<Contradiction> {
  const isObjecting = ({sentence}: Hit) => look.inBody(sentence) && look.has(sentence, 'objection.object')
  const offers = look
    .hits('email.offered')
    .filter(hit => isObjecting(hit) && isSending(look, hit.sentence) && !look.has(hit.sentence, 'email.refused'))
  for (const {sentence, block} of look.hits('email.refused').filter(isObjecting)) {
    const other = offers.find(hit => together(look, block, hit.block))
    if (other) yield {kind: 'email', at: bare(sentence), text: sentence.text, other: short(other.sentence.text)}
  }
}

function isSending(look: Look, sentence: Sentence): boolean {
  return !sentence.isQuestion && !look.has(sentence, 'question.general') && !look.has(sentence, 'action.not')
}

/** Two terms for one payment, or for one objection. */
function* differentTerms(look: Look, reading: Reading): Generator<Contradiction> {
  const {helps} = burdensOf(look, reading)
  const sentence = (deadline: Deadline) => look.tree.sentences[deadline.sentence]!
  const own = reading.deadlines.filter(
    deadline => deadline.who === 'reader' && look.inBody(deadline) && !helps.has(deadline.sentence)
  )
  const payments = own.filter(deadline => isPayment(look, sentence(deadline)))
  const objections = own.filter(deadline => isObjection(look, sentence(deadline)))
  for (const terms of [payments, objections]) {
    const earlier: Deadline[] = []
    for (const term of terms) {
      const other = earlier.find(
        each =>
          differ(each, term) && together(look, each.block, term.block) && sameAmount(sentence(each), sentence(term))
      )
      if (other) {
        yield {kind: 'term', at: bare(term), text: textOf(look, term), other: textOf(look, other)}
        break
      }
      if (earlier.length < compared) earlier.push(term)
    }
  }
}

function isPayment(look: Look, sentence: Sentence): boolean {
  if (!look.has(sentence, 'step.pay') || look.has(sentence, 'pay.part') || look.has(sentence, 'objection.object'))
    return false
  return isStraight(look, sentence) && (look.has(sentence, 'action.must') || look.has(sentence, 'action.imperative'))
}

function isObjection(look: Look, sentence: Sentence): boolean {
  if (!look.has(sentence, 'objection.can') || look.has(sentence, 'appeal.can')) return false
  return isStraight(look, sentence) && !look.has(sentence, 'objection.other-term')
}

function isStraight(look: Look, sentence: Sentence): boolean {
  if (sentence.isQuestion || look.has(sentence, 'clause.negated') || look.has(sentence, 'consequence.if-not'))
    return false
  return !look.clauses(sentence).some(({flags}) => flags.has('condition') || flags.has('past'))
}

/** Both in days or both on a date: between those two there may be a sum that fits. */
function differ(one: Deadline, other: Deadline): boolean {
  if (one.sentence === other.sentence || one.kind !== other.kind) return false
  if (one.kind === 'absolute') return one.date !== null && other.date !== null && one.date !== other.date
  if (one.days === null || other.days === null) return false
  return one.days !== other.days && (one.unit === 'working-day') === (other.unit === 'working-day')
}

/** Two amounts are two payments. */
function sameAmount(one: Sentence, other: Sentence): boolean {
  const amounts = ({entities, start, text}: Sentence) =>
    entities.filter(({kind}) => kind === 'amount').map(item => text.slice(item.start - start, item.end - start))
  const [first, second] = [amounts(one), amounts(other)]
  return first.length === 0 || second.length === 0 || first.some(amount => second.includes(amount))
}

/** In one variant: the branches of the one lie within those of the other. */
function together(look: Look, one: number, other: number): boolean {
  const {letter} = look.tree
  const [first, second] = [branchPath(letter, one), branchPath(letter, other)]
  return first.every((branch, i) => second[i] === undefined || second[i] === branch)
}

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})
const textOf = (look: Look, {block, start, end}: Evidence) => look.tree.blocks[block]!.block.prose.slice(start, end)

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, line.lastIndexOf(' ', longest))}…`
}
