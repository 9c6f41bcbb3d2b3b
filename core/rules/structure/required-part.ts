import {bodyRoles, type Letter} from '../../formats/letter.js'
import {wholeOf} from '../../reading/parts/found.js'
import type {PartReading} from '../../reading/reading.js'
import {requirementSeverity} from '../../reading/requirements.js'
import type {Severity} from '../../report/report.js'
import {defineRule} from '../define.js'
import {letterEnd} from '../place.js'

export default defineRule({
  id: 'structure/required-part',
  title: {nl: 'Wat in deze brief moet staan', en: 'What this letter must hold'},
  why: {
    nl: 'Zonder bedrag, termijn, reden of tijd weet de lezer niet wat hij moet doen, of waarom.',
    en: 'Without an amount, term, reason or time, readers do not know what to do, or why.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 3:46, 4:86, 4:89, 4:112, 4:113, 5:9'},
    {kind: 'seed', title: 'Mensen weten waar ze aan toe zijn', place: 'S16, S25, S28'}
  ],
  severity: 'error',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    amount: {
      nl: 'Er staat niet om welk bedrag het gaat. Noem het bedrag in euro’s.',
      en: 'The letter does not say what amount it is about. Name the amount in euros.'
    },
    'payment-term': {
      nl: 'Er staat niet wanneer het geld er moet zijn. Noem de laatste dag om te betalen.',
      en: 'The letter does not say when the money must be there. Name the last day to pay.'
    },
    account: {
      nl: 'Er staat niet hoe de lezer betaalt. Noem het rekeningnummer.',
      en: 'The letter does not say how to pay. Name the account number.'
    },
    offence: {
      nl: 'Er staat niet waarvoor de boete is. Schrijf wat er gebeurde, waar en wanneer.',
      en: 'The letter does not say what the fine is for. Write what happened, where and when.'
    },
    provision: {
      nl: 'Er staat niet om welke regel het gaat. Noem het artikel en de wet.',
      en: 'The letter does not say which rule it is about. Name the article and the act or by-law.'
    },
    reasons: {
      nl: 'De lezer ziet niet waarom dit het besluit is. Leg het uit in een paar zinnen.',
      en: 'Readers do not see why this is the decision. Explain it in a few sentences.'
    },
    warning: {
      nl: 'Er staat niet dat een deurwaarder het geld kan halen, en dat de lezer dat betaalt. Schrijf dat erbij.',
      en: 'The letter does not say that a bailiff may collect the money, at the reader’s cost. Add that.'
    },
    fee: {
      nl: 'Deze aanmaning kost geld, maar er staat niet hoeveel. Noem het bedrag.',
      en: 'This notice costs money, but the letter does not say how much. Name the amount.'
    },
    'decision-date': {
      nl: 'Er staat niet wanneer de lezer meer hoort. Noem de dag waarop u uiterlijk beslist.',
      en: 'The letter does not say when there will be news. Name the last day on which you decide.'
    },
    'appointment-date': {
      nl: 'Er staat niet op welke dag de afspraak is. Noem de dag en de datum.',
      en: 'The letter does not say on what day the appointment is. Name the day and the date.'
    },
    'appointment-time': {
      nl: 'Er staat niet hoe laat de afspraak is. Noem de tijd.',
      en: 'The letter does not say at what time the appointment is. Name the time.'
    },
    'appointment-place': {
      nl: 'Er staat niet waar de afspraak is. Noem het adres, of schrijf dat u belt.',
      en: 'The letter does not say where the appointment is. Name the address, or write that you call.'
    },
    'appointment-purpose': {
      nl: 'Er staat niet waarover het gesprek gaat. Noem in één zin het doel.',
      en: 'The letter does not say what the meeting is about. Name its purpose in one sentence.'
    },
    conditional: {
      nl: 'Dit staat er alleen bij “{condition}”. Zorg dat de lezer het altijd leest.',
      en: 'This is there only if “{condition}”. Make sure that every reader gets it.'
    }
  },
  good: [
    {
      text: 'U moet € 300 terugbetalen, omdat u te veel toeslag kreeg. Maak het uiterlijk 4 mei 2027 over op NL00 BANK 0123 4567 89.\n\nMet vriendelijke groet,'
    },
    {text: 'Wij wijzen uw aanvraag af, omdat uw inkomen te hoog is.'},
    {
      text: 'U krijgt een boete van € 90 omdat u door rood reed. Dat mag niet volgens artikel 62 van het RVV. Betaal uiterlijk 4 mei 2027 met iDEAL.\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste heer Bos,\n\nWij nodigen u uit voor een gesprek over werk. Dat is op 4 mei 2027 om 10.00 uur. Wij bellen u.\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste heer Bos,\n\nDit is een aanmaning: uw jaarcijfers zijn nog niet binnen. Stuur ze uiterlijk 4 mei 2027.\n\nMet vriendelijke groet,',
      letterType: 'aanmaning'
    },
    {
      text: 'U moet te veel betaalde huur terugbetalen.\n\n{{#if ineens}}\nHet gaat om € 300.\n{{else}}\nHet gaat om € 200.\n{{/if}}\n\nBetaal binnen zes weken met iDEAL.',
      letterType: 'terugvordering',
      only: 'handlebars'
    }
  ],
  bad: [
    {
      text: '⟦U moet € 300 terugbetalen, omdat u te veel toeslag kreeg.⟧ Maak het over op NL00 BANK 0123 4567 89.\n\nMet vriendelijke groet,'
    },
    {text: '⟦Wij wijzen uw aanvraag af.⟧ U kunt binnen zes weken bezwaar maken.'},
    {
      text: '⟦U krijgt een boete van € 90 omdat u door rood reed.⟧ Betaal uiterlijk 4 mei 2027 met iDEAL.\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste heer Bos,\n\n⟦Wij nodigen u uit voor een gesprek over werk.⟧ Dat is op 4 mei 2027. Wij bellen u.\n\nMet vriendelijke groet,'
    },
    {
      text: 'U moet te veel betaalde huur terugbetalen.\n\n{{#if ineens}}\nHet gaat om ⟦€ 300⟧.\n{{/if}}\n\nBetaal binnen zes weken met iDEAL.',
      letterType: 'terugvordering',
      only: 'handlebars'
    }
  ],
  parts: false,
  *letter({letter, look, reading, tree}) {
    const {type, parts} = reading
    // a type that no words of the letter show is not certain enough to ask anything for
    if (!type.given && type.evidence.length === 0) return
    const roles = new Set(letter.blocks.map(({role}) => role))
    const framed = type.given || roles.has('salutation') || roles.has('closing')
    const isSure = type.given || type.confidence >= surely
    // it would be added where the letter decides or asks
    const decision = type.evidence
      .filter(item => bodyRoles.has(look.role(item)) && letter.blocks[item.block]!.runs[0]?.source === 0)
      .map(item => look.sentenceAt(item))
      .find(sentence => sentence !== undefined)
    for (const [name, part] of Object.entries(parts)) {
      const severity = severityOf(part, isSure)
      // the law asks it of every text that shows what it decides; the rest is asked of letters to a person
      const isAsked = part.requirement === 'required' ? framed || type.confidence >= 0.4 : framed && isSure
      if (!severity || !isAsked) continue
      // the rule on the time to put things right asks for the term of a notice
      if (name === 'payment-term' && type.value === 'aanmaning' && reading.elements.recovery_period.status === 'absent')
        continue
      // without the offence there is no reason either: one finding says so
      if (name === 'reasons' && parts.offence?.status === 'absent') continue
      if (part.status === 'absent')
        yield {
          at: decision ? wholeOf(decision) : letterEnd({letter, tree}),
          message: name,
          severity,
          missing: true,
          insert: name
        }
      else if (part.status === 'conditional' && telling.has(name) && inOneBranch(letter, part))
        yield {
          at: part.evidence[0]!,
          message: 'conditional',
          data: {condition: part.condition ?? ''},
          severity: 'hint'
        }
    }
  }
})

/** From this confidence on the letter's type is taken as certain. */
const surely = 0.7
/** Parts that are told by what they are, a date or an amount: of these it is seen when a variant lacks them. */
const telling: ReadonlySet<string> = new Set([
  'amount',
  'payment-term',
  'account',
  'appointment-date',
  'appointment-time'
])

/** Several conditions may together cover all cases; one alone does not. */
function inOneBranch({blocks}: Letter, {evidence}: PartReading): boolean {
  return new Set(evidence.map(({block}) => blocks[block]!.branch)).size === 1
}

function severityOf({requirement}: PartReading, sure: boolean): Severity | null {
  const severity = requirementSeverity(requirement)
  return severity === 'error' && !sure ? 'warning' : severity
}
