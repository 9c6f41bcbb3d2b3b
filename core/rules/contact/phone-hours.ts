import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/phone-hours',
  element: 'phone_hours',
  title: {nl: 'Telefoontijden', en: 'Phone hours'},
  why: {
    nl: 'Wie belt als er niemand is, belt vaak geen tweede keer.',
    en: 'People who call when nobody is there often do not call again.'
  },
  sources: [{kind: 'seed', title: 'Goede bereikbaarheid', place: 'S03'}],
  message: {
    absent: {
      nl: 'Er staat niet bij wanneer de lezer kan bellen. Noem de dagen en de tijden.',
      en: 'The letter does not say when to call. Name the days and times.'
    },
    conditional: {
      nl: 'De telefoontijden staan er alleen bij “{condition}”.',
      en: 'The phone hours are there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Bel 088 - 000 12 34, op werkdagen van 9.00 tot 17.00 uur.\n\nMet vriendelijke groet,'
    }
  ],
  bad: [
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Hebt u vragen? Bel ⟦088 - 000 12 34⟧.\n\nMet vriendelijke groet,'
    }
  ],
  unless: ({reading}) => reading.elements.phone.evidence.length === 0,
  place: ({reading, letter}) =>
    reading.elements.phone.evidence.find(item => letter.blocks[item.block]!.role === 'paragraph') ??
    reading.elements.phone.evidence[0]
})
