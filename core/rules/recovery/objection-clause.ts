import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/objection-clause',
  element: 'objection_clause',
  title: {nl: 'Bezwaar of beroep', en: 'Objection or appeal'},
  why: {
    nl: 'Wie niet weet dat hij bezwaar kan maken, verliest dat recht.',
    en: 'People who do not know that they can object lose that right.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 3:45, 6:23'}],
  message: {
    absent: {
      nl: 'In dit besluit staat niet dat de lezer bezwaar kan maken (of in beroep kan gaan). Dat moet van de wet.',
      en: 'This decision does not say that the reader can object (or appeal). The law requires it.'
    },
    conditional: {
      nl: 'Dat de lezer bezwaar kan maken, staat er alleen bij “{condition}”. Het moet in elk besluit.',
      en: 'The right to object is named only if “{condition}”. Every decision must have it.'
    }
  },
  good: [
    {text: 'Wij wijzen uw aanvraag af. Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken.'},
    {text: 'Wij hebben uw aanvraag ontvangen.'}
  ],
  bad: [
    {text: '⟦Wij wijzen uw aanvraag af.⟧'},
    {text: 'Wij leggen u een boete op. ⟦Wij hebben geen bezwaar tegen uitstel.⟧'}
  ]
})
