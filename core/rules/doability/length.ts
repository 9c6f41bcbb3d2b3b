import {bodyWordsBefore} from '../../reading/body-words.js'
import type {Look} from '../../reading/look.js'
import {measure} from '../../reading/measures.js'
import {variantWords} from '../../reading/variant-words.js'
import {defineRule} from '../define.js'

/** A summary stands within so many words of the body. */
const onTop = 150

export default defineRule({
  id: 'doability/length',
  title: {nl: 'Lange brief', en: 'Long letter'},
  why: {
    nl: 'Hoe langer een brief, hoe minder mensen hem uitlezen.',
    en: 'The longer a letter, the fewer people read it to the end.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D15'},
    {kind: 'seed', title: 'Een lange brief heeft een reden nodig', place: 'S31'}
  ],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    words: {
      type: 'integer',
      default: 400,
      minimum: 10,
      maximum: 5000,
      help: {nl: 'Vanaf meer woorden is een brief lang.', en: 'With more words a letter is long.'}
    },
    summary: {
      type: 'integer',
      default: 800,
      minimum: 10,
      maximum: 10000,
      help: {
        nl: 'Vanaf meer woorden hoort er een samenvatting boven.',
        en: 'With more words a letter needs a summary on top.'
      }
    }
  },
  message: {
    long: {
      nl: 'Deze brief heeft {words} woorden. Schrap wat de lezer nu niet nodig heeft.',
      en: 'This letter has {words} words. Cut what readers do not need now.'
    },
    summary: {
      nl: 'Deze brief heeft {words} woorden en geen samenvatting. Zet bovenaan in een paar regels het belangrijkste.',
      en: 'This letter has {words} words and no summary. Put the main points in a few lines on top.'
    }
  },
  good: [
    {text: 'U krijgt de vergunning. Wij sturen haar op 3 mei naar uw huis.', options: {words: 20}},
    {text: 'You get the permit. We send it on 3 May.', options: {words: 20}, language: 'en'}
  ],
  bad: [
    {text: '⟦U krijgt de vergunning.⟧ Wij sturen haar op 3 mei per post naar uw huis.', options: {words: 10}},
    {
      text: '⟦U krijgt de vergunning.⟧ Wij sturen haar op 3 mei per post naar uw huis.',
      options: {words: 10, summary: 11}
    }
  ],
  parts: false,
  *letter({look, options}) {
    const {first} = measure(look.tree)
    const words = variantWords(look)
    if (!first || words <= Math.min(options.words, options.summary)) return
    const isSummed = words <= options.summary || hasSummary(look)
    if (isSummed && words <= options.words) return
    yield {
      at: {block: first.block, start: first.start, end: first.end},
      data: {words},
      message: isSummed ? 'long' : 'summary',
      severity: isSummed ? 'hint' : 'warning'
    }
  }
})

/** "In het kort", or a list of points, among the first words. */
function hasSummary(look: Look): boolean {
  if (look.hits('summary.top').some(({block}) => bodyWordsBefore(look, block) <= onTop)) return true
  return look.tree.blocks.some(({block, index}) => block.role === 'list-item' && bodyWordsBefore(look, index) <= onTop)
}
