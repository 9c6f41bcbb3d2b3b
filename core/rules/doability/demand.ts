import {readDemand} from '../../reading/demand.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/demand',
  title: {nl: 'De brief vraagt veel', en: 'The letter asks much'},
  why: {
    nl: 'Hoe meer een brief in één keer vraagt, hoe meer mensen afhaken.',
    en: 'The more a letter asks at once, the more people drop out.'
  },
  sources: [
    {kind: 'research', title: 'WRR, Weten is nog geen doen (2017)'},
    {kind: 'own', title: 'Schema voor doenvermogen', place: '3.2'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 40,
      minimum: 0,
      maximum: 100,
      help: {nl: 'Zoveel punten mag een brief vragen (0 tot 100).', en: 'The most points a letter may ask (0 to 100).'}
    }
  },
  message: {
    nl: 'Deze brief vraagt veel van de lezer: {demand} van 100 punten. Het meest telt: {reasons}. Haal iets weg of bied hulp aan.',
    en: 'This letter asks much of its reader: {demand} of 100 points. What counts most: {reasons}. Take something away or offer help.'
  },
  good: [{text: 'U hoeft niets te doen. U krijgt het geld op 1 mei 2027.'}],
  bad: [
    {
      text: '⟦U moet binnen 3 dagen het formulier invullen.⟧ U moet een kopie van uw paspoort sturen. U moet ook een loonstrook uploaden met DigiD.',
      options: {maximum: 10}
    }
  ],
  parts: false,
  languages: ['nl'],
  *letter({reading, look, options}) {
    const demand = readDemand(look, reading)
    if (demand.demand <= options.maximum) return
    const first = reading.actions[0] ?? demand.loads[0]?.at[0]
    if (!first) return
    const reasons = demand.loads
      .slice()
      .sort((a, b) => b.points - a.points)
      .slice(0, 3)
      .map(load => load.id)
    yield {at: {block: first.block, start: first.start, end: first.end}, data: {demand: demand.demand, reasons}}
  }
})
