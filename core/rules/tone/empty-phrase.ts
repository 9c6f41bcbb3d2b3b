import {defineRule} from '../define.js'
import {wordHits} from '../words.js'

export default defineRule({
  id: 'tone/empty-phrase',
  title: {nl: 'Lege zin', en: 'Empty phrase'},
  why: {
    nl: 'Een zin die niets zegt, kost de lezer tijd en verbergt wat telt.',
    en: 'A phrase that says nothing costs time and hides what counts.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P17'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    plain: {nl: '“{text}” voegt niets toe. Laat het weg.', en: '“{text}” adds nothing. Leave it out.'}
  },
  good: [{text: 'Hebt u vragen? Bel ons.'}],
  bad: [{text: 'Wij ⟦vertrouwen erop u hiermee voldoende te hebben geïnformeerd⟧.'}],
  languages: ['nl'],
  *sentence(sentence, context) {
    for (const {start, end, text, repair} of wordHits('empty', sentence, context)) {
      yield {at: {block: sentence.block, start, end}, data: {text}, ...repair}
    }
  }
})
