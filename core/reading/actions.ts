import type {Sentence} from '../language/tree.js'
import type {Look} from './look.js'
import type {Action, Deadline} from './reading.js'

/**
 * Steps that the reader must, may or conditionally has to take, one a sentence at most, in order.
 * Sub-steps and repeats of the same verb with the same object are joined with the first.
 */
export function readActions(look: Look, deadlines: readonly Deadline[]): Action[] {
  const found: Action[] = []
  for (const sentence of look.tree.sentences) {
    const role = look.tree.blocks[sentence.block]!.block.role
    if (role !== 'paragraph' && role !== 'list-item') continue
    const action = actionIn(look, sentence)
    if (!action || isRoutine(look, sentence, action)) continue
    const deadline = deadlines.findIndex(item => item.sentence === sentence.index && item.who === 'reader')
    const entry: Action = {
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      sentence: sentence.index,
      obligation: action.obligation,
      deadline: deadline < 0 ? null : deadline,
      documents: documentsFor(look, sentence),
      route: routeOf(look, sentence)
    }
    const same = found.find(other => keyOf(look, other) !== null && keyOf(look, other) === keyOf(look, entry))
    if (same) {
      if (same.deadline === null) same.deadline = entry.deadline
      if (entry.obligation === 'must' && same.obligation === 'may') same.obligation = 'must'
      continue
    }
    found.push(entry)
  }
  return found
}

interface Found {
  obligation: Action['obligation']
  cue: string
}

function actionIn(look: Look, sentence: Sentence): Found | null {
  if (sentence.isQuestion) return null
  const ids = new Set(sentence.matches.map(match => match.id))
  const verb = [...ids].some(id => id.startsWith('step.'))
  if (!verb) return null
  const conditional = ids.has('clause.conditional')
  const previous = look.tree.sentences[sentence.index - 1]
  const afterQuestion = previous?.isQuestion === true && previous.block >= sentence.block - 1
  if (ids.has('action.must')) return {obligation: conditional || afterQuestion ? 'conditional' : 'must', cue: 'action.must'}
  if (ids.has('action.may')) return {obligation: 'may', cue: 'action.may'}
  if (ids.has('action.imperative')) {
    if (afterQuestion) return {obligation: 'may', cue: 'action.imperative'}
    return {obligation: conditional ? 'conditional' : 'must', cue: 'action.imperative'}
  }
  const lead = look.leadIn(sentence.block)
  if (lead && (look.has(lead, 'action.must') || look.has(lead, 'action.imperative')) && ids.has('action.imperative-anywhere')) {
    return {obligation: 'must', cue: 'lead-in'}
  }
  return null
}

/** Which step of a case it is: the first `step.` cue; general contact is none. */
function stepOf(sentence: Sentence): string | null {
  return sentence.matches.find(match => match.id.startsWith('step.'))?.id ?? null
}

function keyOf(look: Look, action: Action): string | null {
  return stepOf(look.tree.sentences[action.sentence]!)
}

/** General contact ("Hebt u vragen? Bel ons"), reading on, keeping the letter: no step of the case. */
function isRoutine(look: Look, sentence: Sentence, action: Found): boolean {
  if (look.has(sentence, 'action.routine')) return true
  const previous = look.tree.sentences[sentence.index - 1]
  const step = stepOf(sentence)
  if (step !== 'step.call') return false
  if (look.has(sentence, 'question.general') || (previous && look.has(previous, 'question.general'))) return true
  return action.obligation === 'may' && !look.has(sentence, 'extension.offer') && !look.has(sentence, 'payment.plan')
}

function documentsFor(look: Look, sentence: Sentence): string[] {
  const {block} = look.tree.blocks[sentence.block]!
  const sentences = [sentence]
  const isLast = look.tree.blocks[sentence.block]!.sentences.at(-1) === sentence
  if (isLast && block.prose.trimEnd().endsWith(':')) {
    for (let at = sentence.block + 1; look.tree.blocks[at]?.block.list != null && look.leadIn(at)?.index === sentence.index; at++) {
      sentences.push(...look.tree.blocks[at]!.sentences)
    }
  }
  const names: string[] = []
  for (const each of sentences) {
    for (const match of each.matches) {
      if (match.id !== 'document.noun') continue
      const word = look.tree.blocks[each.block]!.block.prose.slice(match.start, match.end)
      if (!names.includes(word)) names.push(word)
    }
  }
  return names
}

function routeOf(look: Look, sentence: Sentence): Action['route'] {
  if (look.has(sentence, 'digital.route')) return 'digital'
  if (look.has(sentence, 'visit.invite')) return 'counter'
  if (look.has(sentence, 'nondigital.route') || look.has(sentence, 'nondigital.written')) return 'paper'
  if (look.has(sentence, 'phone.label')) return 'phone'
  return null
}
