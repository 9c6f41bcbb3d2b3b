import {measure} from '../../reading/measures.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/missing-headings',
  title: {nl: 'Geen tussenkopjes', en: 'No headings'},
  why: {
    nl: 'Kopjes laten in één blik zien waar staat wat de lezer zoekt.',
    en: 'Headings show at a glance where readers find what they look for.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P10'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    words: {
      type: 'integer',
      default: 150,
      minimum: 20,
      maximum: 2000,
      help: {
        nl: 'Tot zoveel woorden is een brief zonder kopjes goed.',
        en: 'Up to so many words a letter needs no headings.'
      }
    }
  },
  message: {
    nl: 'Deze brief heeft {words} woorden en geen kopjes. Zet er kopjes in, liefst als vraag.',
    en: 'This letter has {words} words and no headings. Add headings, best as questions.'
  },
  good: [
    {
      text: '# Wat moet u doen?\n\nBel ons op maandag of op dinsdag, dan helpen wij u. Tot dan, wij zien naar uw belletje uit en wij hebben tijd.',
      options: {words: 20},
      only: 'markdown'
    },
    {text: 'Wij zien u op 3 mei.', options: {words: 20}}
  ],
  bad: [
    {
      text: '⟦Bel ons op maandag of op dinsdag, dan helpen wij u.⟧ Tot dan, wij zien naar uw belletje uit en wij hebben tijd.',
      options: {words: 20}
    }
  ],
  parts: false,
  *letter({tree, options}) {
    const {words, first} = measure(tree)
    if (!first || words <= options.words || tree.blocks.some(({block}) => block.role === 'heading')) return
    yield {at: {block: first.block, node: first.node}, data: {words}}
  }
})
