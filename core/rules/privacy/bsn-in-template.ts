import {defineRule} from '../define.js'
import {bsnReferences} from './bsn.js'

export default defineRule({
  id: 'privacy/bsn-in-template',
  title: {nl: 'Burgerservicenummer in de brief', en: 'Citizen service number in the letter'},
  why: {
    nl: 'Een burgerservicenummer op papier helpt oplichters; de wet vraagt om het alleen te gebruiken als het moet.',
    en: 'A citizen service number on paper helps fraudsters; the law says to use it only when needed.'
  },
  sources: [
    {kind: 'law', title: 'Uitvoeringswet AVG', place: 'UAVG 46'},
    {kind: 'law', title: 'Wet algemene bepalingen burgerservicenummer', place: 'Wabb 10'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Dit veld vult het burgerservicenummer in. Gebruik liever een eigen kenmerk.',
    en: 'This field fills in the citizen service number. Rather use a reference of your own.'
  },
  good: [{text: 'Kenmerk: {{zaaknummer}}', only: 'handlebars'}],
  bad: [{text: 'Burgerservicenummer: ⟦{{bsn}}⟧', only: 'handlebars'}],
  *block(treeBlock, {tree}) {
    const {block, index} = treeBlock
    // as a reference it is told of by privacy/bsn-as-reference
    const references = new Set([...bsnReferences(tree, treeBlock)].map(({value}) => value.start))
    for (const {meaning, start, end} of block.placeholders)
      if (meaning === 'bsn' && !references.has(start)) yield {at: {block: index, start, end}}
  }
})
