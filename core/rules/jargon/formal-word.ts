import {defineRule} from '../define.js'
import {wordHits} from '../words.js'

export default defineRule({
  id: 'jargon/formal-word',
  title: {nl: 'Formeel woord', en: 'Formal word'},
  why: {
    nl: 'Woorden die niemand zegt, leest de lezer langzaam of verkeerd.',
    en: 'Words that nobody says are read slowly, or wrongly.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P07'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    plain: {nl: '“{text}” is formeel. Schrijf liever: {plain}.', en: '“{text}” is formal. Better: {plain}.'},
    form: {
      nl: '“{text}” is formeel. Gebruik liever een vorm van: {plain}.',
      en: '“{text}” is formal. Rather use a form of: {plain}.'
    }
  },
  good: [{text: 'Als u vragen hebt, belt u ons.'}],
  bad: [{text: '⟦Indien⟧ u vragen hebt, belt u ons.'}, {text: 'Wij hebben uw brief ⟦reeds⟧ gelezen.'}],
  languages: ['nl'],
  *sentence(sentence, context) {
    for (const {entry, start, end, text, repair} of wordHits('formal', sentence, context)) {
      const fits = repair.expected!.length > 0 && !repair.expectedAt && !text.includes('…')
      const isBase = text.toLowerCase() === entry.term
      yield {
        at: {block: sentence.block, start, end},
        message: fits || isBase || entry.partOfSpeech === 'phrase' ? 'plain' : 'form',
        data: {text, plain: (fits ? repair.expected! : entry.plain).join(' / ')},
        ...repair,
        severity: entry.level ?? 'hint'
      }
    }
  }
})
