import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/objection-address',
  element: 'objection_address',
  title: {nl: 'Waarheen met het bezwaar', en: 'Where to send the objection'},
  why: {
    nl: 'Wie niet weet waar het bezwaar heen moet, stuurt het te laat of niet.',
    en: 'People who do not know where to send an objection send it late, or not at all.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 3:45'}],
  message: {
    absent: {
      nl: 'Er staat niet waar het bezwaar (of beroep) heen moet. Noem een postadres, en als het kan ook een website.',
      en: 'The letter does not say where to send the objection (or appeal). Name a postal address, and a website if there is one.'
    },
    conditional: {
      nl: 'Waar het bezwaar heen moet, staat er alleen bij “{condition}”.',
      en: 'Where to send the objection is there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken. Stuur uw bezwaar naar Postbus 100, 1000 AA Waterveen.'
    }
  ],
  bad: [{text: 'Wij wijzen uw aanvraag af. Dan ⟦kunt u binnen zes weken bezwaar maken⟧ bij de gemeente.'}],
  unless: ({reading}) => reading.elements.objection_clause.evidence.length === 0,
  place: ({reading}) => reading.elements.objection_clause.evidence[0]
})
