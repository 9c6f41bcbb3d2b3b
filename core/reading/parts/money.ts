import type {Sentence} from '../../language/tree.js'
import type {LetterType} from '../../report/report.js'
import type {Look} from '../look.js'
import type {Deadline, Evidence, TypeReading} from '../reading.js'
import {bareFields, type Found, type FoundParts, isConditional, isRemedy, sure, tells, wholeOf} from './found.js'

/** Amount, term and way of payment (Awb 4:86, 4:89); in a notice the warning and the fee (Awb 4:112, 4:113). */
export function moneyParts(look: Look, type: LetterType, deadlines: readonly Deadline[]): FoundParts {
  const pay = paySentences(look)
  const offset = look.hits('part.offset').filter(hit => !isConditional(look, hit))
  const later = [...bareFields(look), ...look.hits('part.pay-later').filter(hit => tells(look, hit))]
  return {
    amount: amounts(look, type, pay),
    'payment-term': sure([...terms(look, pay, deadlines), ...offset], later),
    account: sure([...accounts(look, pay), ...offset], later),
    warning: sure(
      look.hits('part.warning').filter(hit => tells(look, hit)),
      bareFields(look)
    ),
    fee: sure(fees(look))
  }
}

function paySentences(look: Look): Sentence[] {
  const hits = ['part.pay', 'part.pay-way', 'part.offset'].flatMap(id => look.hits(id))
  return [...new Set(hits.map(hit => hit.sentence))]
}

/** Any sum but the fee of a notice, and what a court asks. */
function amounts(look: Look, type: LetterType, pay: readonly Sentence[]): Found {
  const found = [...look.entities('amount')].filter(item => {
    const sentence = look.sentenceAt(item)
    if (look.role(item) === 'closing') return false
    if (!sentence) return true
    if (isRemedy(look, sentence) && !look.has(sentence, 'part.pay')) return false
    const sums = sentence.entities.filter(({kind}) => kind === 'amount').length
    return type !== 'aanmaning' || sums > 1 || !look.has(sentence, 'part.fee') || !look.has(sentence, 'part.fee-amount')
  })
  // "1.882,00" in a table
  const bareSums = look.tree.blocks.flatMap(({block, index}) =>
    block.role === 'table-cell' && /^[\d.]{1,12},\d\d$/.test(block.prose.trim())
      ? [{block: index, start: 0, end: block.prose.length}]
      : []
  )
  const fields = pay.flatMap(sentence =>
    sentence.entities
      .filter(({kind, placeholder}) => placeholder && (kind === 'placeholder' || kind === 'number'))
      .map(({start, end}) => ({block: sentence.block, start, end}))
  )
  const pointed = look.hits('part.money').filter(hit => look.has(hit.sentence, 'part.elsewhere'))
  const inWords = look.hits('part.euro').filter(hit => tells(look, hit))
  const measured = type === 'toekenning' ? [...look.hits('part.other-measure'), ...percentages(look)] : []
  return sure([...found, ...bareSums, ...inWords], [...fields, ...pointed, ...measured, ...bareFields(look)])
}

/** "70%": a sign is no word, so no cue can tell it. */
function percentages(look: Look): Evidence[] {
  return look.tree.blocks.flatMap(({block, index}) => {
    const at = block.prose.search(/\d ?%/)
    return at < 0 ? [] : [{block: index, start: at, end: at + 1}]
  })
}

/** A date or a period in a sentence on paying, or a term of the reader's beside it. */
function terms(look: Look, pay: readonly Sentence[], deadlines: readonly Deadline[]): Evidence[] {
  const found: Evidence[] = []
  const readers = new Map(deadlines.filter(({who}) => who === 'reader').map(item => [item.sentence, item]))
  for (const sentence of pay) {
    const own = sentence.matches.find(({id}) => id === 'part.by' || id === 'part.period')
    if (own) found.push({block: sentence.block, start: own.start, end: own.end})
    for (const near of [sentence.index - 2, sentence.index - 1, sentence.index + 1, sentence.index + 2]) {
      const other = look.tree.sentences[near]
      if (!other || isRemedy(look, other) || Math.abs(other.block - sentence.block) > 2) continue
      const term = readers.get(near)
      if (term) found.push(term)
      // a list or a table: the lines under "Betaal zo:"
      const by = other.matches.find(({id}) => id === 'part.by')
      if (by && other.words.length < 12) found.push({block: other.block, start: by.start, end: by.end})
    }
  }
  for (const hit of look.hits('part.by-label')) {
    const until = look.tree.blocks[hit.block + 1]
    const dates = [...look.tree.blocks[hit.block]!.entities, ...(until?.entities ?? [])]
    if (dates.some(({kind}) => kind.endsWith('date') || kind === 'placeholder')) found.push(hit)
  }
  return found
}

/** An account, or a way to pay that needs none. */
function accounts(look: Look, pay: readonly Sentence[]): Evidence[] {
  const links = pay.filter(({entities}) => entities.some(({kind}) => kind === 'url'))
  return [
    ...look.entities('iban'),
    ...look.hits('part.account-number'),
    ...look.hits('part.pay-way').filter(hit => tells(look, hit)),
    ...links.map(wholeOf)
  ]
}

/** What the notice costs: with the sum in the same sentence, or in the next cell. */
function fees(look: Look): Evidence[] {
  const named = look.hits('part.fee').filter(hit => look.has(hit.sentence, 'part.fee-amount'))
  const others = look.hits('part.fee-amount').filter(hit => tells(look, hit) && !isConditional(look, hit))
  const cells = [...look.hits('part.fee'), ...look.hits('part.fee-label')].filter(
    hit => look.role(hit) === 'table-cell' && (sumIn(look, hit.block) || sumIn(look, hit.block + 1))
  )
  return [...named, ...others, ...cells]
}

function sumIn(look: Look, block: number): boolean {
  const found = look.tree.blocks[block]
  return found?.entities.some(({kind}) => kind === 'amount' || kind === 'number' || kind === 'placeholder') === true
}

/** The letter speaks of a fee for itself, not of one that comes when the reader does not pay. */
export function chargesFee(look: Look): boolean {
  return look.hits('part.fee').some(hit => tells(look, hit) && !isConditional(look, hit))
}

/** What is owed is money, and not papers. */
export function asksMoney(look: Look): boolean {
  return [...look.hits('part.pay'), ...look.hits('part.money')].some(
    hit => tells(look, hit) && !isConditional(look, hit) && !look.has(hit.sentence, 'part.elsewhere')
  )
}

/** What is claimed back is money, and not a thing on loan. */
export function reclaimsMoney(look: Look): boolean {
  const named = ['part.offset', 'part.granted-money'].some(id => look.hits(id).some(hit => tells(look, hit)))
  return named || asksMoney(look) || !look.entities('amount').next().done
}

/** Money is granted, not a permit or a help: the subject line or the decision says so. */
export function grantsMoney(look: Look, {evidence}: TypeReading): boolean {
  const decision = new Set(evidence.map(item => look.sentenceAt(item)))
  const named = look.hits('part.granted-money').some(hit => decision.has(hit.sentence) || look.role(hit) === 'subject')
  return named || [...decision].some(sentence => sentence?.entities.some(({kind}) => kind === 'amount'))
}

/** A notice of the law (Awb 4:112), and not the friendly reminder that goes before it. */
export function isNotice(look: Look, given: boolean): boolean {
  const named = look.hits('part.notice').some(hit => tells(look, hit) && !isConditional(look, hit))
  return named || (given && look.hits('part.reminder').length === 0)
}
