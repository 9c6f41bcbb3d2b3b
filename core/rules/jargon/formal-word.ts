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
    for (const {entry, match, start, end, text, expected} of wordHits('formal', sentence, context)) {
      yield {
        at: {block: sentence.block, start, end},
        message: match.cue > 0 && expected.length !== 1 ? 'form' : 'plain',
        data: {text, plain: (expected.length === 1 ? expected : entry.plain).join(' / ')},
        expected,
        severity: entry.level ?? 'hint'
      }
    }
  }
})
