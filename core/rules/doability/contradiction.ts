import {contradictions} from '../../reading/contradictions.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/contradiction',
  title: {nl: 'Twee zinnen die elkaar tegenspreken', en: 'Two sentences that contradict each other'},
  why: {
    nl: 'Spreekt een brief zichzelf tegen, dan weet de lezer niet meer wat hij moet doen.',
    en: 'When a letter contradicts itself, readers no longer know what to do.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'R01'},
    {kind: 'seed', title: 'Regels overtreden door onduidelijkheid', place: 'S17'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nothing: {
      nl: 'Hier hoeft de lezer niets te doen, maar elders wel: “{other}”. Schrap wat niet klopt.',
      en: 'Here readers need do nothing, but elsewhere they must: “{other}”. Cut what is wrong.'
    },
    email: {
      nl: 'Hier kan het niet per e-mail, maar elders wel: “{other}”. Schrap wat niet klopt.',
      en: 'Here e-mail is refused, but elsewhere it is offered: “{other}”. Cut what is wrong.'
    },
    term: {
      nl: 'Hier staat “{text}”, maar eerder “{other}”. Kies één termijn.',
      en: 'This says “{text}”, but before it says “{other}”. Choose one term.'
    }
  },
  good: [
    {text: 'U hoeft niets te doen. Wij betalen het bedrag op 3 mei.'},
    {text: 'U hoeft verder niets te doen. U moet alleen dit formulier ondertekenen.'},
    {text: 'Als alles klopt, hoeft u niets te doen. U moet ons een brief sturen als er iets niet klopt.'},
    {text: 'U kunt niet per e-mail bezwaar maken. Hebt u vragen? Mail naar info@gemeente.example.'},
    {text: 'U moet het bedrag binnen 14 dagen betalen. U kunt binnen zes weken bezwaar maken.'},
    {text: 'U moet het eerste deel binnen 14 dagen betalen. U moet de rest binnen 30 dagen betalen.'}
  ],
  bad: [
    {text: '⟦U hoeft niets te doen.⟧ U moet ons een kopie van uw paspoort sturen.'},
    {text: '⟦U kunt niet per e-mail bezwaar maken.⟧ Stuur uw bezwaar naar bezwaar@gemeente.example.'},
    {text: 'U moet het bedrag binnen 14 dagen betalen. U moet het bedrag ⟦binnen zes weken⟧ betalen.'}
  ],
  *letter({look, reading}) {
    for (const {kind, at, text, other} of contradictions(look, reading)) yield {at, message: kind, data: {text, other}}
  }
})
