import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/extension',
  element: 'extension_possible',
  title: {nl: 'Meer tijd of een andere dag', en: 'More time or another day'},
  why: {
    nl: 'Wie de dag niet haalt en niet weet dat hij uitstel kan vragen, doet vaak niets.',
    en: 'People who cannot make the day, and do not know that they can ask for more time, often do nothing.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 4:94'},
    {kind: 'seed', title: 'Extra tijd, informatie of ruimte voor herstel', place: 'S22'}
  ],
  message: {
    absent: {
      nl: 'Er staat niet wat de lezer doet als het niet op tijd lukt. Schrijf hoe hij meer tijd of een andere dag vraagt.',
      en: 'The letter does not say what to do when time is too short. Write how to ask for more time or another day.'
    },
    conditional: {
      nl: 'Meer tijd vragen kan hier alleen bij “{condition}”.',
      en: 'Asking for more time is offered only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nBetaal de € 300 uiterlijk 4 mei 2027 terug. Lukt dat niet? Bel ons, dan krijgt u uitstel.\n\nMet vriendelijke groet,',
      letterType: 'terugvordering'
    },
    {text: 'Beste heer Bos,\n\nU krijgt subsidie.\n\nMet vriendelijke groet,'}
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nBetaal de € 300 uiterlijk 4 mei 2027 terug. Uitstel is niet mogelijk.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'terugvordering'
    }
  ],
  // without anything to do by some day there is nothing to put off
  unless: ({look, reading, tree}) =>
    !reading.actions.some(({obligation}) => obligation === 'must') &&
    !reading.deadlines.some(
      ({who, sentence}) => who === 'reader' && !look.has(tree.sentences[sentence]!, 'objection.object')
    )
})
