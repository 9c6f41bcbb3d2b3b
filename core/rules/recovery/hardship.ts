import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'recovery/hardship',
  element: 'hardship',
  title: {nl: 'Persoonlijke omstandigheden', en: 'Personal circumstances'},
  why: {
    nl: 'Een regel kan iemand te hard raken; de lezer moet zijn situatie kunnen vertellen.',
    en: 'A rule can hit somebody too hard; readers must be able to tell their situation.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 3:4, 4:84'},
    {kind: 'seed', title: 'Rekening houden met individuele omstandigheden', place: 'S19, S23'}
  ],
  message: {
    absent: {
      nl: 'Er staat niet dat persoonlijke omstandigheden meetellen. Vraag de lezer om te bellen als de gevolgen te zwaar zijn.',
      en: 'The letter does not say that personal circumstances count. Ask readers to call if this hits them too hard.'
    },
    conditional: {
      nl: 'Persoonlijke omstandigheden staan er alleen bij “{condition}”.',
      en: 'Personal circumstances are named only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nWij wijzen uw aanvraag af. Komt u hierdoor in de problemen? Bel ons dan.\n\nMet vriendelijke groet,'
    }
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nWij wijzen uw aanvraag af. Van bijzondere omstandigheden is niet gebleken.\n\n⟦Met vriendelijke groet,⟧'
    }
  ]
})
