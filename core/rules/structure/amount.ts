import {bodyRoles} from '../../formats/letter.js'
import type {TreeBlock} from '../../language/tree.js'
import type {Evidence} from '../../reading/reading.js'
import {defineRule, type Hit} from '../define.js'

type Notation = '€' | 'EUR' | 'euro'

export default defineRule({
  id: 'structure/amount',
  title: {nl: 'Bedrag', en: 'Amount'},
  why: {
    nl: 'Een bedrag zonder nullen en altijd op dezelfde manier geschreven leest sneller.',
    en: 'An amount without noughts, always written in the same way, reads faster.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P14'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    cents: {
      nl: 'De nullen achter “{text}” zeggen niets. Laat ze weg.',
      en: 'The noughts after “{text}” say nothing. Leave them out.'
    },
    notation: {
      nl: 'In deze brief staat meestal “{usual}” bij een bedrag, maar hier “{own}”. Kies één vorm.',
      en: 'In this letter amounts mostly go with “{usual}”, but here with “{own}”. Choose one form.'
    }
  },
  good: [
    {text: 'U betaalt € 1.284.'},
    {text: 'U betaalt € 12,50 en daarna € 20,00.'},
    {text: 'U krijgt 20 euro en later nog 30 euro.'},
    {text: 'U betaalt € 20 en later € 30.'}
  ],
  bad: [
    {text: 'U betaalt ⟦€ 1.284,00⟧.'},
    {text: 'U betaalt ⟦20,00 euro⟧.'},
    {text: 'U betaalt ⟦€ 40,-⟧ aan de gemeente.'},
    {text: 'U betaalt € 20 en daarna € 30. Van die ⟦50 euro⟧ krijgt u later iets terug.'}
  ],
  // English writes € 1,284.00: what the letters of both countries do differs
  languages: ['nl'],
  *letter({tree}): Iterable<Hit> {
    // beside amounts with cents the noughts keep the row straight
    const exact = new Set<string>()
    for (const block of tree.blocks) if (hasCents(block)) exact.add(rowOf(block))
    const rest: {at: Evidence; own: Notation}[] = []
    for (const treeBlock of tree.blocks) {
      const {index, block, entities} = treeBlock
      if (!bodyRoles.has(block.role) || block.quoted) continue
      const amounts = entities.filter(({kind, placeholder}) => kind === 'amount' && !placeholder)
      for (const {start, end} of amounts) {
        const text = block.prose.slice(start, end)
        const round = text.replace(/,(?:00|-{1,2})(?= euro$|$)/, '')
        const at = {block: index, start, end}
        if (round !== text && !exact.has(rowOf(treeBlock)))
          yield {at, message: 'cents', data: {text: round}, expected: [round]}
        else rest.push({at, own: notationOf(text)})
      }
    }
    const counts = new Map<Notation, number>()
    for (const {own} of rest) counts.set(own, (counts.get(own) ?? 0) + 1)
    // nobody says EUR
    const [usual, other] = [...counts].sort(([a, x], [b, y]) => Number(a === 'EUR') - Number(b === 'EUR') || y - x)
    if (!usual || !other || (usual[1] === other[1] && other[0] !== 'EUR')) return
    for (const {at, own} of rest) if (own !== usual[0]) yield {at, message: 'notation', data: {usual: usual[0], own}}
  }
})

function notationOf(text: string): Notation {
  if (text.startsWith('€')) return '€'
  return text.startsWith('EUR') ? 'EUR' : 'euro'
}

function hasCents({block, entities}: TreeBlock): boolean {
  return entities.some(({kind, start, end}) => kind === 'amount' && /,(?!00)\d\d/.test(block.prose.slice(start, end)))
}

/** A list, or a block by itself. */
function rowOf({index, block}: TreeBlock): string {
  return block.list === null ? `block ${index}` : `list ${block.list}`
}
