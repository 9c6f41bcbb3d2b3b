import {bodyRoles} from '../../formats/letter.js'
import type {Sentence} from '../../language/tree.js'
import {defineRule} from '../define.js'

const formal = new Set(['u', 'uw', 'uzelf', 'uwe'])
const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf'])

export default defineRule({
  id: 'tone/address-form',
  title: {nl: 'U en je door elkaar', en: 'Mixed forms of address'},
  why: {
    nl: 'Wie de ene keer u en de andere keer je leest, voelt zich niet serieus genomen.',
    en: 'Readers addressed both formally and informally do not feel taken seriously.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P12'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Deze brief zegt meestal “{usual}”, maar hier staat “{text}”. Kies één vorm.',
    en: 'This letter mostly says “{usual}”, but here it says “{text}”. Choose one form.'
  },
  good: [{text: 'U krijgt hulp. Bel uw gemeente.'}, {text: 'Je krijgt hulp. Bel je gemeente.'}],
  bad: [{text: 'U krijgt hulp. Uw gemeente belt u. Bel ⟦je⟧ gemeente.'}],
  languages: ['nl'],
  *letter({tree}) {
    const found: {sentence: Sentence; start: number; end: number; text: string; formal: boolean}[] = []
    for (const sentence of tree.sentences) {
      const {block} = tree.blocks[sentence.block]!
      if ((!bodyRoles.has(block.role) && block.role !== 'subject') || block.quoted) continue
      for (const {lower, start, end, text} of sentence.words) {
        if (!formal.has(lower) && !informal.has(lower)) continue
        if (/["“‘«]/.test(sentence.text.slice(0, start - sentence.start))) continue
        found.push({sentence, start, end, text, formal: formal.has(lower)})
      }
    }
    const formals = found.filter(item => item.formal).length
    const informals = found.length - formals
    if (formals === 0 || informals === 0) return
    const usualIsFormal = formals >= informals
    for (const {sentence, start, end, text, formal: isFormal} of found) {
      if (isFormal !== usualIsFormal)
        yield {at: {block: sentence.block, start, end}, data: {text, usual: usualIsFormal ? 'u' : 'je'}}
    }
  }
})
