import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/mistake-correction',
  element: 'mistake_correction',
  title: {nl: 'Als er iets niet klopt', en: 'If something is wrong'},
  why: {
    nl: 'Fouten maken we allemaal; de lezer moet weten hoe hij er een meldt.',
    en: 'Everybody makes mistakes; readers must know how to report one.'
  },
  sources: [
    {kind: 'seed', title: 'Passend reageren op een foutje', place: 'S21'},
    {kind: 'seed', title: 'Ruimte voor herstel', place: 'S22'}
  ],
  message: {
    absent: {
      nl: 'Er staat niet wat de lezer doet als er iets niet klopt. Schrijf bijvoorbeeld: “Klopt er iets niet? Bel ons.”',
      en: 'The letter does not say what to do if something is wrong. Write for example: “Is something wrong? Call us.”'
    },
    conditional: {
      nl: 'Hoe de lezer een fout meldt, staat er alleen bij “{condition}”.',
      en: 'How to report an error is there only if “{condition}”.'
    }
  },
  good: [{text: 'Beste heer Bos,\n\nU krijgt subsidie. Klopt er iets niet? Bel ons dan.\n\nMet vriendelijke groet,'}],
  bad: [{text: 'Beste heer Bos,\n\nU krijgt subsidie.\n\n⟦Met vriendelijke groet,⟧'}]
})
