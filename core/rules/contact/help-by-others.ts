import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/help-by-others',
  element: 'help_by_others',
  title: {nl: 'Hulp van een ander', en: 'Help from others'},
  why: {
    nl: 'Niet iedereen kan het alleen; de lezer mag altijd iemand laten helpen.',
    en: 'Not everybody manages alone; readers may always have somebody help them.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 2:1'},
    {kind: 'seed', title: 'Informatiepunten Digitale Overheid', place: 'S06'}
  ],
  message: {
    absent: {
      nl: 'Er staat niet bij wie de lezer kan helpen. Noem bijvoorbeeld het Juridisch Loket, of dat iemand anders mag bellen.',
      en: 'The letter does not say who can help. Name free help, or say that somebody else may call.'
    },
    conditional: {nl: 'Hulp staat er alleen bij “{condition}”.', en: 'Help is named only if “{condition}”.'}
  },
  good: [
    {
      text: 'Beste mevrouw Jansen,\n\nWij wijzen uw aanvraag af. Iemand anders mag namens u bellen.\n\nMet vriendelijke groet,'
    }
  ],
  bad: [{text: 'Beste mevrouw Jansen,\n\nWij wijzen uw aanvraag af.\n\n⟦Met vriendelijke groet,⟧'}]
})
