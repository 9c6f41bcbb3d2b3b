import {isLetterlike} from '../../reading/requirements.js'
import type {LetterType} from '../../report/report.js'
import {defineRule} from '../define.js'
import {letterEnd} from '../place.js'

/** After these letters the reader waits for the sender. */
const waiting: ReadonlySet<LetterType> = new Set([
  'ontvangstbevestiging',
  'herstelverzoek',
  'informatieverzoek',
  'voornemen'
])

export default defineRule({
  id: 'doability/next-step',
  title: {nl: 'Wat er hierna gebeurt', en: 'What happens next'},
  why: {
    nl: 'Wie niet weet wat er komt en wanneer, blijft zitten met vragen en gaat bellen.',
    en: 'Readers who do not know what comes next, and when, are left with questions and call.'
  },
  sources: [{kind: 'seed', title: 'Voorkomen dat mensen niet weten waar ze aan toe zijn', place: 'S16'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Er staat niet wat er hierna gebeurt en wanneer. Schrijf bijvoorbeeld: “U hoort vóór 3 mei van ons.”',
    en: 'The letter does not say what happens next, and when. Write for example: “You will hear from us by 3 May.”'
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nWij hebben uw aanvraag ontvangen. Wij beslissen vóór 3 mei 2027.\n\nMet vriendelijke groet,',
      letterType: 'ontvangstbevestiging'
    },
    {
      text: 'Beste heer Bos,\n\nStuur ons een kopie van uw pas. Daarna hoort u binnen twee weken van ons.\n\nMet vriendelijke groet,',
      letterType: 'informatieverzoek'
    },
    {text: 'Beste heer Bos,\n\nU krijgt de vergunning.\n\nMet vriendelijke groet,', letterType: 'toekenning'},
    {
      text: 'Dear Mr Bos,\n\nWe received your application. We will decide by 3 May 2027.\n\nYours sincerely,',
      letterType: 'ontvangstbevestiging',
      language: 'en'
    }
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nWij hebben uw aanvraag ontvangen.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'ontvangstbevestiging'
    },
    {
      text: 'Beste heer Bos,\n\nStuur ons een kopie van uw pas.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'informatieverzoek'
    },
    {
      text: 'Dear Mr Bos,\n\nWe received your application.\n\n⟦Yours sincerely,⟧',
      letterType: 'ontvangstbevestiging',
      language: 'en'
    }
  ],
  parts: false,
  *letter(context) {
    const {letter, look, reading} = context
    if (!waiting.has(reading.type.value) || reading.nextStep) return
    // it may stand in a part that was not found
    if (letter.parts.some(({found}) => !found) || !isLetterlike(look, reading, 'phone')) return
    const severity = reading.type.value === 'ontvangstbevestiging' ? 'warning' : 'hint'
    yield {at: letterEnd(context), severity, missing: true}
  }
})
