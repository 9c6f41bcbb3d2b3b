import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/provisional-relief',
  element: 'provisional_relief',
  title: {nl: 'Als wachten niet kan', en: 'When waiting is impossible'},
  why: {
    nl: 'Bezwaar stelt een besluit niet uit; wie niet kan wachten, kan naar de rechter.',
    en: 'An objection does not put off a decision; people who cannot wait can go to court.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 6:16, 8:81'}],
  message: {
    absent: {
      nl: 'Kan de lezer niet wachten, dan kan hij naar de rechter. Schrijf dat die een tijdelijke maatregel kan nemen.',
      en: 'Readers who cannot wait can go to court. Write that it can take a temporary measure.'
    },
    conditional: {
      nl: 'Dat de lezer met spoed naar de rechter kan, staat er alleen bij “{condition}”.',
      en: 'That readers can go to court at once is there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nWij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken. Kunt u niet wachten? Vraag de rechter om een voorlopige voorziening.\n\nMet vriendelijke groet,'
    },
    {text: 'Beste heer Bos,\n\nWij wijzen uw aanvraag af.\n\nMet vriendelijke groet,'}
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nWij wijzen uw aanvraag af. Dan ⟦kunt u binnen zes weken bezwaar maken⟧ bij de gemeente.\n\nMet vriendelijke groet,'
    }
  ],
  // it goes with the clause: without one, its absence is not the news
  unless: ({reading}) => reading.elements.objection_clause.evidence.length === 0,
  place: ({reading}) => reading.elements.objection_clause.evidence[0]
})
