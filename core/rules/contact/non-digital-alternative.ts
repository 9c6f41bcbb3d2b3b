import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/non-digital-alternative',
  element: 'non_digital_alternative',
  title: {nl: 'Ook zonder computer', en: 'Without a computer too'},
  why: {
    nl: 'Wie niet digitaal kan of wil, moet het ook op papier, per telefoon of aan een balie kunnen regelen.',
    en: 'People who cannot or will not go digital must be able to use paper, a phone or a counter.'
  },
  sources: [
    {kind: 'seed', title: 'Altijd een niet-digitaal alternatief', place: 'S01'},
    {kind: 'law', title: 'Algemene wet bestuursrecht, afdeling 2.3', place: 'Awb 2:7'}
  ],
  message: {
    absent: {
      nl: 'Hier gaat het alleen digitaal. Noem ook een weg via papier, telefoon of balie.',
      en: 'This can only be done digitally. Name a way by paper, phone or counter too.'
    },
    conditional: {
      nl: 'Een weg zonder computer staat er alleen bij “{condition}”.',
      en: 'A way without a computer is there only if “{condition}”.'
    }
  },
  good: [
    {text: 'Beste mevrouw Jansen,\n\nStuur ons uw papieren. Dat kan met DigiD of per post.\n\nMet vriendelijke groet,'}
  ],
  bad: [{text: 'Beste mevrouw Jansen,\n\nStuur ons uw papieren. Dat kan met ⟦DigiD⟧.\n\nMet vriendelijke groet,'}],
  // a letter that asks nothing digital has nothing to offer an alternative for
  unless: ({reading}) => reading.asksDigital.length === 0,
  place: ({reading}) => reading.asksDigital[0]
})
