import type {Sentence} from '../language/tree.js'
import type {ElementName} from '../report/report.js'
import {actsOf} from './acts/acts.js'
import type {Look} from './look.js'
import type {Deadline, Evidence, Reading} from './reading.js'

/** What each sentence does to its reader, by the sentence's place in the letter. */
export interface Burdens {
  /** a duty, or what follows from not doing it: nothing that stands in it is counted as help */
  demands: ReadonlySet<number>
  /** offers help or tells how to get it, and demands nothing: nothing that stands in it is counted as a demand */
  helps: ReadonlySet<number>
  /** the papers, the sums and the like that stand in these are the reader's to do */
  asks: ReadonlySet<number>
}

const help: readonly ElementName[] = [
  'phone',
  'phone_hours',
  'email',
  'visit_address',
  'named_contact',
  'help_by_others',
  'extension_possible',
  'mistake_correction',
  'payment_plan',
  'hardship',
  'provisional_relief',
  'non_digital_alternative'
]
const helpCues = ['relief.nothing', 'relief.prefilled', 'relief.reminder', 'relief.first'] as const

const kept = new WeakMap<Reading, Burdens>()

/** Each sentence on one side only, so that a demand never counts as help, nor help as a demand. */
export function burdensOf(look: Look, reading: Reading): Burdens {
  const known = kept.get(reading)
  if (known) return known
  const asks = new Set<number>()
  const demands = new Set<number>()
  const at = (item: Evidence) => look.sentenceAt(item)?.index ?? -1
  for (const {sentence, obligation} of reading.actions) {
    if (obligation !== 'may') asks.add(sentence)
    if (obligation === 'must') demands.add(sentence)
  }
  for (const item of reading.consequences) if (!isFirstStep(look, item)) demands.add(at(item))
  for (const sentence of look.tree.sentences) {
    if (!look.inBody(sentence)) continue
    const {index} = sentence
    // a step that repeats another, and is no action of its own, is one still
    const isOwn = isDuty(look, sentence)
    if (isOwn || isAsked(look, sentence)) asks.add(index)
    const binds = look.has(sentence, 'action.must') || look.has(sentence, 'action.duty')
    if (isOwn || (asks.has(index) && binds)) demands.add(index)
  }
  const helps = new Set<number>()
  const offer = (index: number) => {
    if (index >= 0 && !demands.has(index)) helps.add(index)
  }
  for (const name of help) {
    for (const item of reading.elements[name].evidence) {
      const sentence = look.sentenceAt(item)
      // what to do about the decision is the reader's right and work alike
      if (sentence && !look.has(sentence, 'objection.object')) offer(sentence.index)
    }
  }
  for (const id of helpCues) for (const hit of look.hits(id)) offer(hit.sentence.index)
  for (const index of helps) {
    // "Lukt dat niet? Bel ons dan."
    const next = look.tree.sentences[index + 1]
    if (look.tree.sentences[index]!.isQuestion && next) offer(index + 1)
  }
  for (const index of helps) asks.delete(index)
  const burdens = {demands, helps, asks}
  kept.set(reading, burdens)
  return burdens
}

/** "Wij bellen u": no threat, whatever it was read as. */
function isFirstStep(look: Look, item: Evidence): boolean {
  const sentence = look.sentenceAt(item)
  if (!sentence || look.has(sentence, 'consequence.if-not')) return false
  const clauses = look.clauses(sentence)
  if (clauses.some(({negated, flags}) => negated && flags.has('condition'))) return false
  return look.clauseMatches(sentence).some(({id, clause}) => id === 'relief.first' && clause.agent === 'sender')
}

/** A step that some readers must take. */
function isAsked(look: Look, sentence: Sentence): boolean {
  const acts = actsOf(look, sentence)
  return acts !== null && acts.act >= 0 && acts.cond >= acts.may
}

/** As the model reads it, or as its grammar says: "u moet …" or a plain imperative in a main clause, or a sum to do. */
export function isDuty(look: Look, sentence: Sentence): boolean {
  const acts = actsOf(look, sentence)
  if (acts !== null && acts.act >= 0 && acts.must >= acts.may && acts.must >= acts.cond) return true
  if (sentence.isQuestion) return false
  if (look.has(sentence, 'calculation.reader')) return true
  const main = look
    .clauses(sentence)
    .filter(
      ({parent, agent, negated, flags}) => parent === null && agent === 'reader' && !negated && !flags.has('past')
    )
  if (main.some(({flags}) => flags.has('must') && !flags.has('condition'))) return true
  if (acts !== null && acts.act >= 0 && acts.may >= acts.must) return false
  const isTask = sentence.matches.some(({id}) => tasks.has(id))
  return isTask && main.some(({flags}) => flags.has('imperative')) && !isOnCondition(look, sentence)
}

/** Steps that are work for the reader; to call or to tell is mostly a way to help. */
const tasks = new Set(['step.pay', 'step.send', 'step.fill', 'step.bring', 'step.come', 'step.repair'])

/** "Lukt dat niet? Stuur ons …", "Als u verhuist, stuur dan …": what only some readers do. */
function isOnCondition(look: Look, sentence: Sentence): boolean {
  if (look.has(sentence, 'clause.conditional')) return true
  const before = look.tree.sentences.slice(Math.max(0, sentence.index - 2), sentence.index)
  const heading = look.section(sentence.block)[0]
  const above = heading?.block.role === 'heading' ? heading.sentences : []
  return [...before.filter(({block}) => block === sentence.block), ...above].some(each => each.isQuestion)
}

/** Deadlines that the reader must meet; not those by which help can be asked for. */
export function readerTerms(look: Look, reading: Reading): Deadline[] {
  const {helps} = burdensOf(look, reading)
  return reading.deadlines.filter(({who, sentence}) => who === 'reader' && !helps.has(sentence))
}

/** Those that name no date, nor stand beside one that does ("binnen 14 dagen, dus uiterlijk 4 maart"). */
export function undatedOf(terms: readonly Deadline[]): Deadline[] {
  const dated = new Set(terms.flatMap(({kind, sentence}) => (kind === 'absolute' ? [sentence] : [])))
  return terms.filter(({sentence}) => !dated.has(sentence))
}
