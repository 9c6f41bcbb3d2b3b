import {bodyRoles} from '../../formats/letter.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'contact/digital-only',
  title: {nl: 'Alleen digitaal', en: 'Digital only'},
  why: {
    nl: 'Wie niet digitaal kan, wordt zo uitgesloten; daar is een wet voor nodig.',
    en: 'This shuts out people who cannot go digital; only an act may do that.'
  },
  sources: [
    {kind: 'seed', title: 'Altijd een niet-digitaal alternatief', place: 'S01'},
    {kind: 'law', title: 'Algemene wet bestuursrecht, afdeling 2.3', place: 'Awb 2:7'}
  ],
  severity: 'error',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier kan het alleen digitaal. Bied ook papier, telefoon of een balie aan. Staat het zo in de wet? Zet deze regel dan uit.',
    en: 'This can only be done digitally. Offer paper, phone or a counter too. If an act demands it, switch this rule off.'
  },
  good: [
    {text: 'U kunt het formulier digitaal of op papier sturen.'},
    {text: 'U vindt dit niet alleen op onze website, maar ook in de folder.'}
  ],
  bad: [{text: 'U kunt het formulier ⟦uitsluitend digitaal⟧ sturen.'}],
  *sentence(sentence, {tree}) {
    if (!bodyRoles.has(tree.blocks[sentence.block]!.block.role)) return
    const match = sentence.matches.find(({id}) => id === 'digital.only')
    if (match) yield {at: {block: sentence.block, start: match.start, end: match.end}}
  }
})
