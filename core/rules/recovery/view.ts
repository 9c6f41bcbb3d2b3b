import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/view',
  element: 'view',
  title: {nl: 'De mening van de lezer', en: 'The reader’s view'},
  why: {
    nl: 'Een besluit dat iemand raakt, mag pas na zijn reactie komen; een voornemen is daarvoor bedoeld.',
    en: 'A decision that hurts somebody may come only after their view; that is what a notice of intent is for.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 4:7, 4:8, 5:53'}],
  message: {
    absent: {
      nl: 'Er staat niet dat de lezer eerst mag reageren. Schrijf hoe en tot wanneer dat kan.',
      en: 'The letter does not say that the reader may respond first. Write how, and until when.'
    },
    conditional: {
      nl: 'Dat de lezer mag reageren, staat er alleen bij “{condition}”.',
      en: 'That the reader may respond is there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nWij zijn van plan uw uitkering te stoppen. U kunt tot 4 mei 2027 uw zienswijze geven.\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste heer Bos,\n\nWij zijn van plan u de vergunning te verlenen.\n\nMet vriendelijke groet,',
      letterType: 'voornemen'
    }
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nWij zijn van plan uw uitkering te stoppen. U hoeft niet te reageren.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'voornemen'
    }
  ],
  // an intention to give something needs no view of the one who asked for it; a word of responding is taken for an offer
  unless: ({look}) =>
    look.hits('remedy.favourable').length > 0 ||
    look.hits('remedy.view').some(hit => look.inBody(hit) && !look.has(hit.sentence, 'clause.negated'))
})
