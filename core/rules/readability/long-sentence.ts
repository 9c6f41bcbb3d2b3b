import {proseRoles} from '../../formats/letter.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/long-sentence',
  title: {nl: 'Lange zin', en: 'Long sentence'},
  why: {
    nl: 'Wie een lange zin leest, is het begin vaak vergeten als het eind komt.',
    en: 'By the end of a long sentence, many readers have lost its beginning.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers noemen 15 tot 20 woorden als grens', place: 'P01'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 20,
      minimum: 5,
      maximum: 60,
      help: {nl: 'Zoveel woorden mag een zin hebben.', en: 'The most words a sentence may have.'}
    }
  },
  message: {
    nl: 'Deze zin heeft {words} woorden. Maak er twee van.',
    en: 'This sentence has {words} words. Make it two.'
  },
  good: [{text: 'U krijgt het geld op 1 mei.'}, {text: 'Deze zin heeft vijf woorden.', options: {maximum: 5}}],
  bad: [{text: 'Kort. ⟦Deze zin heeft zes korte woorden.⟧', options: {maximum: 5}}],
  *sentence(sentence, {tree, options}) {
    const {block} = tree.blocks[sentence.block]!
    if (!proseRoles.has(block.role) || block.fragment || block.quoted) return
    const words = sentence.words.filter(word => word.counts).length
    if (words > options.maximum) yield {at: {block: sentence.block, node: sentence.node}, data: {words}}
  }
})
