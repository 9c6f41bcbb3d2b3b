import {defineRule} from '../define.js'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december'
]

export default defineRule({
  id: 'structure/numeric-date',
  title: {nl: 'Datum in cijfers', en: 'Date in figures'},
  why: {
    nl: 'Een datum met de maand in letters leest niemand verkeerd.',
    en: 'Nobody misreads a date with the month in letters.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P14'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Schrijf de maand van “{text}” in letters.',
    en: 'Write the month of “{text}” in letters.'
  },
  good: [{text: 'Betaal uiterlijk 4 maart 2027.'}],
  bad: [{text: 'Betaal uiterlijk ⟦04-03-2027⟧.'}],
  *block({block, index, entities}, {tree}) {
    if (block.role === 'address' || block.role === 'signature') return
    for (const {kind, start, end, value} of entities) {
      if (kind !== 'numeric-date' || typeof value !== 'string') continue
      const [year, month, day] = value.split('-').map(Number) as [number, number, number]
      const text = block.prose.slice(start, end)
      // a year of two digits may be a day in another order, and English dates differ by country
      const sure = tree.language === 'nl' && /\d{4}/.test(text)
      yield {
        at: {block: index, start, end},
        data: {text},
        expected: sure ? [`${day} ${months[month - 1]} ${year}`] : []
      }
    }
  }
})
