import {elementRequirement} from '../../reading/requirements.js'
import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/postal-address',
  element: 'postal_address',
  title: {nl: 'Postadres', en: 'Postal address'},
  why: {
    nl: 'Wie op papier wil antwoorden, heeft een adres nodig om naartoe te schrijven.',
    en: 'People who want to answer on paper need an address to write to.'
  },
  sources: [{kind: 'own', title: 'Overzicht van onderdelen per soort brief', place: '2.4'}],
  message: {
    absent: {
      nl: 'Er staat geen postadres in deze brief. Zet erin waar de lezer naartoe kan schrijven.',
      en: 'There is no postal address in this letter. Say where the reader can write to.'
    },
    conditional: {
      nl: 'Het postadres staat er alleen bij “{condition}”.',
      en: 'The postal address is there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste mevrouw Jansen,\n\nStuur ons uw loonstrook, naar Postbus 12, 8970 AB Waterveen.\n\nMet vriendelijke groet,',
      letterType: 'informatieverzoek'
    },
    // paper with a letterhead has the address printed on it
    {text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie.\n\nMet vriendelijke groet,'}
  ],
  bad: [
    {
      text: 'Beste mevrouw Jansen,\n\nStuur ons uw loonstrook.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'informatieverzoek'
    },
    {
      text: 'Gemeente Waterveen\n\nKenmerk: WV-2027-00123\n\nBeste mevrouw Jansen,\n\nU krijgt subsidie.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'toekenning'
    }
  ],
  // a letter without its head may be printed on paper that has one
  unless: ({letter, reading}) =>
    elementRequirement(reading.type.value, 'postal_address') === 'advised' &&
    !letter.blocks.some(({role}) => role === 'reference' || role === 'address')
})
