import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/payment-plan',
  element: 'payment_plan',
  title: {nl: 'In delen betalen', en: 'Paying in parts'},
  why: {
    nl: 'Wie niet alles in één keer kan betalen, betaalt vaak niets en krijgt er kosten bij.',
    en: 'People who cannot pay all at once often pay nothing, and get costs on top.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 4:94'},
    {kind: 'seed', title: 'Ruimte voor herstel', place: 'S22'}
  ],
  message: {
    absent: {
      nl: 'Er staat niet of de lezer in delen kan betalen. Zeg dat het kan, en hoe.',
      en: 'The letter does not say whether the reader can pay in parts. Say so, and how.'
    },
    conditional: {
      nl: 'In delen betalen staat er alleen bij “{condition}”.',
      en: 'Paying in parts is named only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nU moet € 300 terugbetalen. U kunt in delen betalen. Bel ons daarvoor.\n\nMet vriendelijke groet,'
    }
  ],
  bad: [{text: 'Beste heer Bos,\n\nU moet € 300 terugbetalen.\n\n⟦Met vriendelijke groet,⟧'}]
})
