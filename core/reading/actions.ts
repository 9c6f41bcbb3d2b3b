import type {Sentence} from '../language/tree.js'
import {actsOf} from './acts/acts.js'
import type {Look} from './look.js'
import type {Action, Deadline, Evidence} from './reading.js'

/** Steps that a letter mentions more than once without asking them twice. */
const asksOnce = new Set([
  'step.pay',
  'step.object',
  'step.come',
  'step.plan',
  'step.stay',
  'step.extension',
  'step.view',
  'step.log-in',
  'step.apply'
])

/**
 * Steps of the case that the reader must, may or conditionally has to take, one a sentence at most, in order of place.
 * Repeats are joined: the mention with a deadline stands for all. A second way to do the same ("U kunt ze ook
 * uploaden") is a route, not another action.
 */
export function readActions(look: Look, deadlines: readonly Deadline[], consequences: readonly Evidence[]): Action[] {
  const found: {action: Action; step: string; last: Sentence}[] = []
  const isConsequence = new Set(consequences.map(item => `${item.block}:${item.start}`))
  for (const sentence of look.tree.sentences) {
    const role = look.tree.blocks[sentence.block]!.block.role
    if (role !== 'paragraph' && role !== 'list-item') continue
    if (isConsequence.has(`${sentence.block}:${sentence.start}`)) continue
    const step = stepOf(look, sentence)
    const obligation =
      learntObligation(look, sentence) ?? (look.dictionary.acts ? null : cuedObligation(look, sentence, step))
    if (!obligation) continue
    const deadline = deadlines.findIndex(item => item.sentence === sentence.index && item.who === 'reader')
    const action: Action = {
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      sentence: sentence.index,
      obligation,
      deadline: deadline < 0 ? null : deadline,
      documents: documentsFor(look, sentence),
      route: routeOf(look, sentence)
    }
    const before = found.at(-1)
    if (before && look.dictionary.acts && goesOn(look, sentence, before.last)) {
      before.last = sentence
      before.action.deadline ??= action.deadline
      continue
    }
    const same = found.find(other => isSame(other, {action, step}))
    if (!same) found.push({action, step, last: sentence})
    else if (
      same.action.deadline === null &&
      action.deadline !== null &&
      rank[action.obligation] >= rank[same.action.obligation]
    )
      same.action = {...action, documents: [...new Set([...same.action.documents, ...action.documents])]}
  }
  return found.map(({action}) => action).sort((a, b) => a.sentence - b.sentence)
}

const rank = {may: 0, conditional: 1, must: 2}

function isSame(one: {action: Action; step: string}, other: {action: Action; step: string}): boolean {
  if (one.step !== other.step) return false
  if (asksOnce.has(one.step)) return true
  // "Stuur ons …" and, further on, "U kunt ze ook mailen"
  return (
    one.step === 'step.send' &&
    one.action.obligation === 'must' &&
    (other.action.obligation === 'may' || other.action.documents.length === 0)
  )
}

const taken = new Set(['obj', 'nsubj', 'nsubj:pass', 'expl'])

/**
 * "Doe dat vóór 3 mei", "Het moet dan bij ons zijn", "Bel ons daarvoor": right after a step, what only points back to it
 * tells more of that step.
 */
function goesOn(look: Look, sentence: Sentence, last: Sentence): boolean {
  if (sentence.index !== last.index + 1 || sentence.block !== last.block) return false
  const {syntax} = sentence
  const {pointers, pointingAdverbs} = look.dictionary.clauseWords
  if (!syntax.some(({partOfSpeech}) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')) return true
  const isTaken = ({relation, partOfSpeech}: (typeof syntax)[number]) => taken.has(relation) && partOfSpeech === 'NOUN'
  if (syntax.some(isTaken) || look.clauses(sentence).some(({flags}) => flags.has('condition'))) return false
  return syntax.some(
    ({form, relation, partOfSpeech}) =>
      (taken.has(relation) && pointers.has(form.toLowerCase())) ||
      (partOfSpeech === 'ADV' && pointingAdverbs.has(form.toLowerCase()))
  )
}

/** What the sentence asks, as learnt from labelled letters. */
function learntObligation(look: Look, sentence: Sentence): Action['obligation'] | null {
  const acts = actsOf(look, sentence)
  if (!acts) return null
  const {act, must, may, cond} = acts
  if (act < 0) return null
  const top = Math.max(must, may, cond)
  return top === must ? 'must' : top === may ? 'may' : 'conditional'
}

/** The same by cues, for a language without a model. */
function cuedObligation(look: Look, sentence: Sentence, step: string): Action['obligation'] | null {
  if (step === 'step.none') return null
  const obligation = obligationOf(look, sentence)
  if (!obligation || isRoutine(look, sentence, step) || isSubStep(look, sentence, step, obligation)) return null
  return obligation
}

/** Which step of a case it is: the first `step.` cue, general contact last. */
function stepOf(look: Look, sentence: Sentence): string {
  const steps = [...sentence.matches, ...look.clauseMatches(sentence)]
    .filter(match => match.id.startsWith('step.'))
    .map(match => match.id)
  const known = steps.find(step => step !== 'step.call') ?? steps[0]
  // a duty or a request is a step, also where its verb is in no list; what the reader merely can do is not
  const asked = sentence.matches.some(
    ({id, start, end}) =>
      id === 'action.imperative' ||
      id === 'action.request' ||
      (id === 'action.must' &&
        /(?:^|\s)(?:u|je|you)(?:\s|$)/i.test(sentence.text.slice(start - sentence.start, end - sentence.start)))
  )
  return known ?? (asked ? 'step.other' : 'step.none')
}

/** What binds the reader: an imperative, "u moet", "u kunt"; softened by a condition or the question before it. */
function obligationOf(look: Look, sentence: Sentence): Action['obligation'] | null {
  if (sentence.isQuestion && !look.has(sentence, 'action.request')) return null
  if (look.has(sentence, 'action.not')) return null
  const invited = isInvited(look, sentence)
  const conditional = look.has(sentence, 'clause.conditional')
  if (look.has(sentence, 'action.duty')) return 'conditional'
  if (look.has(sentence, 'action.request')) return 'must'
  if (look.has(sentence, 'action.must')) return conditional ? 'conditional' : 'must'
  if (look.has(sentence, 'action.may')) return 'may'
  const lead = look.leadIn(sentence.block)
  const listed =
    lead &&
    (look.has(lead, 'action.must') || look.has(lead, 'action.imperative')) &&
    look.has(sentence, 'action.imperative-anywhere')
  if (look.has(sentence, 'action.imperative') || listed) return invited ? 'may' : conditional ? 'conditional' : 'must'
  return null
}

/** After a question that the reader may answer with no ("Klopt er iets niet?"), in the sentence before or the heading. */
function isInvited(look: Look, sentence: Sentence): boolean {
  const previous = look.tree.sentences[sentence.index - 1]
  const heading = look.section(sentence.block)[0]
  const near = previous && previous.block >= sentence.block - 1 ? [previous] : []
  const above = heading?.block.role === 'heading' ? heading.sentences : []
  return [...near, ...above].some(each => each.isQuestion && !isOpenQuestion(each))
}

/** "Wat moet u doen?" heads a duty; "Klopt er iets niet?" invites. */
function isOpenQuestion({text}: Sentence): boolean {
  return /^(?:wat|waar|wanneer|hoe|welke|waarom|wie|what|where|when|how|which|why|who)\b/i.test(text)
}

/** General contact ("Hebt u vragen? Bel ons") and reading on are no steps of the case. */
function isRoutine(look: Look, sentence: Sentence, step: string): boolean {
  if (look.has(sentence, 'action.routine')) return true
  if (step !== 'step.call') return false
  const previous = look.tree.sentences[sentence.index - 1]
  if (
    look.has(sentence, 'question.general') ||
    (previous && previous.block >= sentence.block - 1 && look.has(previous, 'question.general'))
  )
    return true
  const invited = isInvited(look, sentence)
  const hasPurpose =
    look.has(sentence, 'extension.offer') ||
    look.has(sentence, 'payment.plan') ||
    look.has(sentence, 'clause.conditional') ||
    sentence.matches.some(match => match.id.startsWith('deadline.'))
  return !invited && !hasPurpose
}

const waysToSend = new Set(['step.send', 'step.fill', 'step.bring', 'step.write', 'step.other'])

/** How to send an objection, whom to bring, where to come by: ways to take a step, not steps. */
function isSubStep(look: Look, sentence: Sentence, step: string, obligation: Action['obligation']): boolean {
  if (step === 'step.log-in' || look.has(sentence, 'help.others')) return true
  if (step === 'step.come' && obligation === 'may') return true
  if (step === 'step.bring' && obligation === 'may') return true
  if (!waysToSend.has(step)) return false
  if (look.has(sentence, 'objection.object')) return true
  return look
    .section(sentence.block)
    .some(
      ({block, sentences}) =>
        block.role !== 'heading' &&
        sentences.some(
          other =>
            other.index < sentence.index &&
            sentence.index - other.index < 8 &&
            (look.has(other, 'objection.can') || look.has(other, 'appeal.can'))
        )
    )
}

function documentsFor(look: Look, sentence: Sentence): string[] {
  const {block, sentences: own} = look.tree.blocks[sentence.block]!
  const sentences = [sentence]
  if (own.at(-1) === sentence && block.prose.trimEnd().endsWith(':')) {
    for (
      let at = sentence.block + 1;
      look.tree.blocks[at]?.block.list != null && look.leadIn(at)?.index === sentence.index;
      at++
    ) {
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
