import {proseRoles} from '../../formats/letter.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/hard-sentence',
  title: {nl: 'Moeilijke Engelse zin', en: 'Hard sentence'},
  why: {
    nl: 'Wie Engels als tweede taal leest, haakt af bij lange woorden in een lange zin.',
    en: 'People who read English as a second language drop out at long words in a long sentence.'
  },
  sources: [{kind: 'research', title: 'Zeven leesbaarheidsformules voor het Engels (retext-readability)'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Deze Engelse zin is moeilijk. Gebruik kortere woorden, of maak er twee zinnen van.',
    en: 'This sentence is hard to read. Use shorter words, or make it two sentences.'
  },
  good: [{text: 'We will pay you the money on 1 May.', language: 'en'}],
  bad: [
    {
      text: '⟦Notwithstanding the expiration of applicable contractual obligations, reimbursement necessitates supplementary documentation.⟧',
      language: 'en'
    }
  ],
  languages: ['en'],
  *sentence(sentence, {tree}) {
    const {block} = tree.blocks[sentence.block]!
    if (!proseRoles.has(block.role) || block.fragment || block.quoted) return
    if ((sentence.node.data as {isHard?: boolean} | undefined)?.isHard)
      yield {at: {block: sentence.block, node: sentence.node}}
  }
})
