import {measure} from '../../reading/measures.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/average-sentence-length',
  title: {nl: 'Gemiddelde zinslengte', en: 'Average sentence length'},
  why: {
    nl: 'Als bijna alle zinnen lang zijn, raakt de lezer vermoeid en slaat hij stukken over.',
    en: 'When nearly all sentences are long, readers tire and skip.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers noemen gemiddeld 10 tot 15 woorden', place: 'P01'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 15,
      minimum: 5,
      maximum: 40,
      help: {
        nl: 'Zoveel woorden mogen de zinnen gemiddeld hebben.',
        en: 'The most words sentences may have on average.'
      }
    },
    sentences: {
      type: 'integer',
      default: 5,
      minimum: 1,
      maximum: 50,
      help: {nl: 'Bij minder zinnen zegt een gemiddelde niets.', en: 'With fewer sentences an average says nothing.'}
    }
  },
  message: {
    nl: 'De zinnen in deze brief hebben gemiddeld {words} woorden. Maak ze korter: {maximum} of minder.',
    en: 'The sentences in this letter have {words} words on average. Make them shorter: {maximum} or fewer.'
  },
  good: [{text: 'Wij hebben uw brief. U hoort van ons.', options: {maximum: 5, sentences: 2}}],
  bad: [{text: '⟦Wij hebben uw lange brief gelezen.⟧ U hoort morgen al van ons.', options: {maximum: 5, sentences: 2}}],
  parts: false,
  *letter({tree, options}) {
    const {words, sentences, first} = measure(tree)
    if (!first || sentences < options.sentences) return
    const average = Math.round((words / sentences) * 10) / 10
    if (average > options.maximum)
      yield {at: {block: first.block, node: first.node}, data: {words: average, maximum: options.maximum}}
  }
})
