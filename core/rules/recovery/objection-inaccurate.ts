import {inaccuracies} from '../../reading/parts/remedy.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'recovery/objection-inaccurate',
  title: {nl: 'Onjuiste uitleg over bezwaar', en: 'Wrong words on objections'},
  why: {
    nl: 'Wie een verkeerde termijn of weg leest, is te laat of ziet van bezwaar af.',
    en: 'People who read a wrong term or way are late, or do not object at all.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 6:4, 6:5, 6:7, 6:8, 6:9, 7:15'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    weeks: {
      type: 'integer',
      default: 6,
      minimum: 1,
      maximum: 52,
      help: {
        nl: 'De termijn voor bezwaar en beroep, in weken.',
        en: 'The term for objection and appeal, in weeks.'
      }
    }
  },
  message: {
    received: {
      nl: 'Een bezwaar dat de lezer op tijd op de post doet, is op tijd: vraag geen ontvangst. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'An objection that is posted in time is in time: do not ask that it be received. Tax and traffic-fine law may differ: then switch this rule off.'
    },
    term: {
      nl: 'De termijn is zes weken: hier leest de lezer een andere. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'The term is six weeks: here readers find another. Tax and traffic-fine law may differ: then switch this rule off.'
    },
    receipt: {
      nl: 'De zes weken lopen vanaf de dag na verzending: schrijf niet “ontvangst”. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'The six weeks run from the day after sending: do not write “receipt”. Tax and traffic-fine law may differ: then switch this rule off.'
    },
    email: {
      nl: 'Hier kan bezwaar alleen per e-mail: noem ook een postadres. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'Here an objection can only be e-mailed: name a postal address too. Tax and traffic-fine law may differ: then switch this rule off.'
    },
    cost: {
      nl: 'Bezwaar maken is gratis: haal de kosten weg. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'Objecting is free: remove the costs. Tax and traffic-fine law may differ: then switch this rule off.'
    }
  },
  good: [
    {text: 'Wij wijzen uw aanvraag af. Uw bezwaar moet binnen zes weken op de post zijn.'},
    {text: 'Wij wijzen uw aanvraag af. U kunt binnen 42 dagen bezwaar maken. Wij beslissen binnen twaalf weken.'},
    {text: 'Wij wijzen uw aanvraag af. Uw e-mail met bezwaar moet uiterlijk 4 mei 2027 door ons zijn ontvangen.'},
    {text: 'Wij wijzen uw aanvraag af. Nadat wij uw bezwaar hebben ontvangen, moet u zes weken wachten.'},
    {text: 'Wij wijzen uw aanvraag af. Bezwaar maken kost niets. Beroep bij de rechtbank kost € 54.'},
    {
      text: 'Wij wijzen uw aanvraag af. U kunt bezwaar maken. Stuur uw bezwaar op papier of naar bezwaar@waterveen.example.'
    },
    {text: 'Wij wijzen uw aanvraag af. U kunt binnen vier weken bezwaar maken.', options: {weeks: 4}}
  ],
  bad: [
    {
      text: 'Wij wijzen uw aanvraag af. ⟦Uw bezwaarschrift moet binnen zes weken na de verzenddatum van deze brief door ons zijn ontvangen.⟧'
    },
    {text: 'Wij wijzen uw aanvraag af. ⟦U kunt binnen vier weken bezwaar maken.⟧'},
    {text: 'Wij wijzen uw aanvraag af. ⟦U kunt binnen zes weken na ontvangst van deze brief bezwaar maken.⟧'},
    {
      text: 'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken. Stuur uw bezwaar naar ⟦bezwaar@waterveen.example⟧.'
    },
    {text: 'Wij wijzen uw aanvraag af. ⟦Bezwaar maken kost € 50.⟧'}
  ],
  *letter({look, reading, options}) {
    for (const {what, ...at} of inaccuracies(look, reading, options.weeks)) yield {at, message: what}
  }
})
