import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/phone',
  element: 'phone',
  title: {nl: 'Telefoonnummer', en: 'Phone number'},
  why: {
    nl: 'Wie de brief niet begrijpt, wil iemand kunnen bellen.',
    en: 'People who do not understand the letter want somebody to call.'
  },
  sources: [{kind: 'seed', title: 'Belang van persoonlijk contact', place: 'S02'}],
  message: {
    absent: {
      nl: 'Er staat geen telefoonnummer in deze brief. Zet erin wie de lezer met vragen kan bellen.',
      en: 'There is no phone number in this letter. Say whom the reader can call with questions.'
    },
    conditional: {
      nl: 'Het telefoonnummer staat er alleen bij “{condition}”. Zet het altijd in de brief.',
      en: 'The phone number is there only if “{condition}”. Put it in always.'
    }
  },
  good: [
    {text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Hebt u vragen? Bel 088 - 000 12 34.\n\nMet vriendelijke groet,'}
  ],
  bad: [
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Hebt u vragen? Kijk op www.voorbeeld.example.\n\n⟦Met vriendelijke groet,⟧'
    }
  ]
})
