import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/recovery-period',
  element: 'recovery_period',
  title: {nl: 'Tijd om het te herstellen', en: 'Time to put it right'},
  why: {
    nl: 'Wie een fout maakt of iets vergeet, moet een tweede kans krijgen.',
    en: 'People who make a mistake or forget something must get a second chance.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 4:5, 4:112'},
    {kind: 'seed', title: 'Extra tijd, informatie of ruimte voor herstel', place: 'S22'}
  ],
  message: {
    absent: {
      nl: 'Er staat niet hoeveel tijd de lezer krijgt om het alsnog goed te maken. Noem een datum.',
      en: 'The letter does not say how much time there is to put things right. Name a date.'
    },
    conditional: {
      nl: 'Tijd om het goed te maken staat er alleen bij “{condition}”.',
      en: 'Time to put things right is given only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nUw aanvraag is niet compleet. U hebt nog tot 4 mei 2027 de tijd om hem aan te vullen.\n\nMet vriendelijke groet,',
      letterType: 'herstelverzoek'
    }
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nUw aanvraag is niet compleet. Stuur ons een kopie van uw pas.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'herstelverzoek'
    }
  ]
})
