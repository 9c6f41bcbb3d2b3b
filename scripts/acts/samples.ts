import type {Loaded} from '../../core/check.js'
import {readLetter} from '../../core/formats/read.js'
import {buildTree} from '../../core/language/build.js'
import {Look} from '../../core/reading/look.js'
import type {ElementName, LetterType} from '../../core/report/report.js'
import {type Annotation, fold, resolvePart, samples} from '../../test/samples/annotations.js'

/** What the annotations of samples tell of sentences; of the other labels they say nothing. */
export const annotated = ['key', 'act', 'must', 'may', 'cond', 'cons'] as const

const obligations = {must: 'must', may: 'may', conditional: 'cond'} as const

/** The element that a label of sentences shows. */
const elementOf: Readonly<Record<string, ElementName>> = {
  ext: 'extension_possible',
  again: 'recovery_period',
  err: 'mistake_correction',
  plan: 'payment_plan',
  hard: 'hardship',
  stay: 'provisional_relief',
  view: 'view',
  paper: 'non_digital_alternative',
  help: 'help_by_others',
  person: 'named_contact',
  visit: 'visit_address',
  obj: 'objection_clause',
  court: 'objection_clause'
}

/** For each label whether some sentence of the letter bears it; what the annotation leaves open is left out. */
function somewhere({letterType, elements}: Annotation): Map<string, boolean> {
  const ownTerm = letterType === 'aanmaning' || letterType === 'herstelverzoek'
  const appeals = letterType === 'beslissing-op-bezwaar'
  const known = new Map<string, boolean>()
  for (const [label, element] of Object.entries(elementOf)) {
    if (label === 'again' && ownTerm) continue
    if ((label === 'obj' && appeals) || (label === 'court' && !appeals)) continue
    known.set(label, elements[element] !== 'absent')
  }
  return known
}

/** The samples used for tuning, with the labels of their sentences. Those held back are never read here. */
export function* readSamples(loaded: Loaded): Generator<{
  name: string
  type: LetterType
  look: Look
  labelled: Map<number, Set<string>>
  somewhere: Map<string, boolean>
}> {
  for (const {name, path, text, expected} of samples()) {
    if (expected.heldBack || expected.language !== 'nl') continue
    const {engine, dictionary} = loaded.languages.nl
    const letter = readLetter(text, {
      path,
      hints: loaded.shared.placeholders,
      roleCues: loaded.shared.roles,
      resolve: resolvePart
    })
    const look = new Look(buildTree(letter, engine), dictionary)
    const labelled = new Map<number, Set<string>>()
    const mark = (quote: string, label: string) => {
      const at = look.tree.sentences.findIndex(
        sentence =>
          fold(sentence.text).includes(fold(quote)) ||
          (fold(quote).includes(fold(sentence.text)) && sentence.words.length > 3)
      )
      if (at < 0) return
      const known = labelled.get(at) ?? new Set()
      known.add(label)
      labelled.set(at, known)
    }
    if (expected.keyMessage) mark(expected.keyMessage.in, 'key')
    for (const {obligation, in: quote} of expected.actions) mark(quote, obligations[obligation])
    for (const {in: quote} of expected.consequences) mark(quote, 'cons')
    yield {name, type: expected.letterType, look, labelled, somewhere: somewhere(expected)}
  }
}
