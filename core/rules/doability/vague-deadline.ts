import {defineRule} from '../define.js'
import {wordHits} from '../words.js'

export default defineRule({
  id: 'doability/vague-deadline',
  title: {nl: 'Vage termijn', en: 'Vague term'},
  why: {
    nl: 'Aan een vaag woord als “tijdig” kan niemand zich met zekerheid houden.',
    en: 'Nobody can be sure to meet a word like “timely”.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D05'},
    {kind: 'seed', title: 'Regels overtreden door onduidelijkheid', place: 'S17'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    plain: {
      nl: '“{text}” is vaag. Noem een datum of een aantal dagen.',
      en: '“{text}” is vague. Name a date or a number of days.'
    }
  },
  good: [{text: 'Stuur ons de papieren vóór 1 mei 2027.'}],
  bad: [{text: 'Stuur ons de papieren ⟦zo spoedig mogelijk⟧.'}],
  languages: ['nl'],
  *sentence(sentence, context) {
    const role = context.tree.blocks[sentence.block]!.block.role
    if (role !== 'paragraph' && role !== 'list-item') return
    const dated = context.reading.deadlines.some(
      deadline => deadline.sentence === sentence.index && deadline.kind === 'absolute'
    )
    // "bij gebreke van tijdige betaling" tells what follows, not what to do
    if (dated || context.look.has(sentence, 'consequence.if-not')) return
    for (const {start, end, text} of wordHits('vague', sentence, context)) {
      yield {at: {block: sentence.block, start, end}, data: {text}}
    }
  }
})
