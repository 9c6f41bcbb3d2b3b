import {bodyRoles} from '../../formats/letter.js'
import {defineRule, type Hit} from '../define.js'
import {bsnReferences} from './bsn.js'

export default defineRule({
  id: 'privacy/bsn-as-reference',
  title: {nl: 'Burgerservicenummer als kenmerk', en: 'Citizen service number as reference'},
  why: {
    nl: 'Een kenmerk leest iedereen mee: de bank, de postkamer, wie de envelop vindt.',
    en: 'Everybody reads a reference: the bank, the post room, whoever finds the envelope.'
  },
  sources: [
    {kind: 'law', title: 'Uitvoeringswet AVG', place: 'UAVG 46'},
    {kind: 'law', title: 'Wet algemene bepalingen burgerservicenummer', place: 'Wabb 10'}
  ],
  severity: 'error',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier is het burgerservicenummer een kenmerk. Geef de zaak een eigen nummer.',
    en: 'Here the citizen service number is a reference. Give the case a number of its own.'
  },
  good: [
    {text: 'Kenmerk: {{zaaknummer}}\n\nBurgerservicenummer: {{bsn}}', only: 'handlebars'},
    {text: 'Betaal onder vermelding van uw betalingskenmerk.'},
    {text: 'Gebruik uw burgerservicenummer niet als kenmerk.'},
    {text: 'Pay quoting your case number.', language: 'en'}
  ],
  bad: [
    {text: '⟦Kenmerk: {{bsn}}⟧', only: 'handlebars'},
    {text: 'Betaal ⟦onder vermelding van uw burgerservicenummer⟧.'},
    {text: 'Pay ⟦quoting your BSN⟧.', language: 'en'}
  ],
  *block(block, {tree}): Iterable<Hit> {
    for (const {start, end} of bsnReferences(tree, block)) yield {at: {block: block.index, start, end}}
    if (!bodyRoles.has(block.block.role)) return
    for (const {matches} of block.sentences) {
      const match = matches.find(({id}) => id === 'reference.is-bsn')
      if (match) yield {at: {block: block.index, start: match.start, end: match.end}}
    }
  }
})
