import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/objection-deadline',
  element: 'objection_deadline',
  title: {nl: 'Termijn voor bezwaar of beroep', en: 'Term for objection or appeal'},
  why: {
    nl: 'Wie de termijn niet kent, is te laat en verliest zijn recht.',
    en: 'People who do not know the term are late, and lose their right.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 3:45, 6:7, 6:8'}],
  message: {
    absent: {
      nl: 'Er staat niet tot wanneer de lezer bezwaar kan maken (of in beroep kan gaan). De wet vraagt dat: zes weken, liefst met de datum.',
      en: 'The letter does not say until when the reader can object (or appeal). The law requires it: six weeks, best with the date.'
    },
    conditional: {
      nl: 'De termijn voor bezwaar staat er alleen bij “{condition}”.',
      en: 'The term for objecting is there only if “{condition}”.'
    }
  },
  good: [{text: 'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken.'}],
  bad: [{text: 'Wij wijzen uw aanvraag af. Dan ⟦kunt u bezwaar maken⟧.'}],
  // without any clause its term is not the news
  unless: ({reading}) => reading.elements.objection_clause.evidence.length === 0,
  place: ({reading}) => reading.elements.objection_clause.evidence[0]
})
