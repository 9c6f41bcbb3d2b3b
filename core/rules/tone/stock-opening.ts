import {proseRoles} from '../../formats/letter.js'
import {defineRule} from '../define.js'
import {wordHits} from '../words.js'

export default defineRule({
  id: 'tone/stock-opening',
  title: {nl: 'Standaardopening', en: 'Stock opening'},
  why: {
    nl: 'De eerste zin is de kans om te zeggen waar het om gaat; een formule vertelt niets.',
    en: 'The first sentence is the chance to say what it is about; a formula says nothing.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P16'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    sentences: {
      type: 'integer',
      default: 2,
      minimum: 1,
      maximum: 5,
      help: {nl: 'Zoveel zinnen horen bij de opening.', en: 'How many sentences count as the opening.'}
    }
  },
  message: {
    plain: {
      nl: '“{text}” is een formule. Begin met wat de lezer krijgt of moet doen.',
      en: '“{text}” is a formula. Begin with what the reader gets or must do.'
    }
  },
  good: [{text: 'Beste heer Bos,\n\nU krijgt de vergunning.'}],
  bad: [{text: 'Beste heer Bos,\n\n⟦Naar aanleiding van uw⟧ aanvraag krijgt u de vergunning.'}],
  languages: ['nl'],
  parts: false,
  *letter(context) {
    const {tree, options} = context
    const opening = tree.sentences
      .filter(sentence => {
        const {block} = tree.blocks[sentence.block]!
        return proseRoles.has(block.role) && !block.fragment
      })
      .slice(0, options.sentences)
    for (const sentence of opening) {
      for (const {start, end, text} of wordHits('opening', sentence, context)) {
        yield {at: {block: sentence.block, start, end}, data: {text}}
      }
    }
  }
})
