import {defineRule} from '../define.js'
import {wordHits} from '../words.js'

export default defineRule({
  id: 'readability/prepositional-phrase',
  title: {nl: 'Voorzetseluitdrukking', en: 'Prepositional phrase'},
  why: {
    nl: 'Een rij woorden waar één voorzetsel genoeg is, maakt een zin zwaar.',
    en: 'A string of words where one preposition will do makes a sentence heavy.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P05'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    plain: {nl: '“{text}” is een omweg. Schrijf liever: {plain}.', en: '“{text}” is a detour. Better: {plain}.'}
  },
  good: [{text: 'Wij schrijven u over uw aanvraag.'}],
  bad: [{text: 'Wij schrijven u ⟦met betrekking tot⟧ uw aanvraag.'}],
  languages: ['nl'],
  *sentence(sentence, context) {
    for (const {entry, start, end, text, repair} of wordHits('prepositional', sentence, context)) {
      yield {at: {block: sentence.block, start, end}, data: {text, plain: entry.plain.join(' / ')}, ...repair}
    }
  }
})
