import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/reference',
  element: 'reference',
  title: {nl: 'Kenmerk', en: 'Reference'},
  why: {
    nl: 'Met een kenmerk weet de medewerker aan de telefoon meteen om welke zaak het gaat.',
    en: 'With a reference, whoever answers the phone knows at once which case it is.'
  },
  sources: [{kind: 'own', title: 'Overzicht van onderdelen per soort brief', place: '2.4'}],
  message: {
    absent: {
      nl: 'Er staat geen kenmerk of zaaknummer in deze brief. Zet het bovenaan.',
      en: 'There is no reference or case number in this letter. Put it at the top.'
    },
    conditional: {
      nl: 'Het kenmerk staat er alleen bij “{condition}”.',
      en: 'The reference is there only if “{condition}”.'
    }
  },
  good: [{text: 'Kenmerk: WV-2027-00123\n\nBeste mevrouw Jansen,\n\nU krijgt subsidie.\n\nMet vriendelijke groet,'}],
  bad: [{text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie.\n\n⟦Met vriendelijke groet,⟧'}]
})
