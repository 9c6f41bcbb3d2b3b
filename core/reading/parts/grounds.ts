import {bodyRoles} from '../../formats/letter.js'
import type {Sentence} from '../../language/tree.js'
import type {LetterType} from '../../report/report.js'
import type {Hit, Look} from '../look.js'
import type {TypeReading} from '../reading.js'
import {bareFields, type FoundParts, fieldsNamed, isRemedy, sure, tells, wholeOf} from './found.js'

/** Why it was decided (Awb 3:46), and for a fine what was done against which provision (Awb 5:9). */
export function groundsParts(look: Look, type: TypeReading): FoundParts {
  const notSeen = bareFields(look)
  const facts = factSentences(look, type).map(wholeOf)
  const reasons = [
    ...look.hits('part.reason').filter(hit => tells(look, hit) && !isAboutRemedy(look, hit, type.value)),
    ...look.hits('part.grounds-heading').filter(hit => look.role(hit) === 'heading'),
    ...fieldsNamed(look, /reden|motiv|toelicht|grond|overweg|reason|ground/i)
  ]
  const offence = [
    ...look.hits('part.offence').filter(hit => tells(look, hit) && !isRemedy(look, hit.sentence)),
    ...reasons,
    ...fieldsNamed(look, /overtred|feit|gedrag|offence|violation/i)
  ]
  const provision = [
    ...look.hits('part.provision').filter(hit => tells(look, hit)),
    ...fieldsNamed(look, /artikel|bepaling|feitcode|grondslag|\bwet\b|article|provision/i)
  ]
  return {
    reasons: sure(reasons, [...facts, ...notSeen]),
    offence: sure(offence, [...facts, ...notSeen]),
    provision: sure(provision, [...look.hits('part.provision-perhaps'), ...notSeen])
  }
}

/** "Schrijf waarom u het niet eens bent" is no reason; in a decision on an objection the objection is the subject. */
function isAboutRemedy(look: Look, {sentence}: Hit, type: LetterType): boolean {
  if (type !== 'beslissing-op-bezwaar') return isRemedy(look, sentence)
  return look.has(sentence, 'appeal.can') || look.has(sentence, 'objection.can')
}

/** Cues of sentences that ask, offer or promise something; what has none of them may state a fact. */
const doing =
  /^(?:action\.(?:must|may|imperative$|request|duty|not)|objection|appeal|phone\.label|reader\.receives|organisation\.asks)/

/** A decision of so many words may well tell its reason. */
const longDecision = 20

/**
 * Sentences that may hold a reason in words of their own: they state something, and neither take the decision nor
 * ask, offer or promise anything.
 */
function factSentences(look: Look, type: TypeReading): Sentence[] {
  const decision = type.evidence
    .filter(item => bodyRoles.has(look.role(item)))
    .map(item => look.sentenceAt(item)?.index ?? Number.POSITIVE_INFINITY)
    .reduce((first, index) => Math.min(first, index), Number.POSITIVE_INFINITY)
  return look.tree.sentences.filter(sentence => {
    const role = look.tree.blocks[sentence.block]!.block.role
    if (role !== 'paragraph' && role !== 'list-item' && role !== 'table-cell') return false
    if (sentence.words.length < 4 || sentence.isQuestion) return false
    if (sentence.index === decision) return sentence.words.length >= longDecision || /: \S+ \S+ \S/.test(sentence.text)
    if (sentence.entities.some(({kind}) => kind === 'phone' || kind === 'email' || kind === 'url' || kind === 'iban'))
      return false
    if (look.has(sentence, 'part.plain') || look.has(sentence, 'clause.conditional')) return false
    return isPast(sentence) || !sentence.matches.some(({id}) => doing.test(id))
  })
}

/** It tells what happened: "De aanvraag kwam pas op 3 mei binnen." */
function isPast({syntax}: Sentence): boolean {
  return syntax.some(({features}) => features.VerbForm === 'Fin' && features.Tense === 'Past')
}
