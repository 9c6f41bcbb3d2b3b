import {isForQuestions} from '../../reading/parts/remedy.js'
import {defineRule, type Hit} from '../define.js'

export default defineRule({
  id: 'recovery/view-in-writing-only',
  title: {nl: 'Alleen schriftelijk reageren', en: 'Responding in writing only'},
  why: {
    nl: 'Wie moeilijk schrijft, kan zijn mening anders niet geven.',
    en: 'People who find writing hard cannot give their view otherwise.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 4:9'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'De lezer mag kiezen: schrijven of praten. Noem ook een gesprek of een telefoonnummer.',
    en: 'Readers may choose between writing and talking. Name a meeting or a phone number too.'
  },
  good: [
    {
      text: 'Wij zijn van plan uw uitkering te stoppen. Geef ons uw zienswijze, per brief of in een gesprek.',
      letterType: 'voornemen'
    },
    {
      text: 'Wij zijn van plan uw uitkering te stoppen. U kunt uw zienswijze geven. Bel ons of stuur een brief.',
      letterType: 'voornemen'
    },
    {text: 'Wij zijn van plan uw uitkering te stoppen. U kunt uw zienswijze geven.', letterType: 'voornemen'}
  ],
  bad: [
    {
      text: 'Wij zijn van plan uw uitkering te stoppen. ⟦U kunt uitsluitend schriftelijk uw zienswijze geven.⟧ Hebt u vragen? Bel ons.',
      letterType: 'voornemen'
    },
    {
      text: 'Wij zijn van plan uw uitkering te stoppen. U kunt uw zienswijze geven. ⟦Stuur ons een brief.⟧',
      letterType: 'voornemen'
    }
  ],
  parts: false,
  *letter({look, reading, tree}): Iterable<Hit> {
    if (reading.type.value !== 'voornemen') return
    const about = new Set(
      look.hits('remedy.view').flatMap(hit => {
        if (!look.inBody(hit)) return []
        const {index, block} = hit.sentence
        return tree.sentences.slice(index, index + 4).filter(other => look.sameSection(block, other.block))
      })
    )
    // talking is offered somewhere, and not just to people with questions
    const talks = look
      .hits('remedy.view-oral')
      .some(({sentence}) => !isForQuestions(look, sentence) && !look.has(sentence, 'clause.negated'))
    const calls = [...about].some(
      sentence => sentence.entities.some(({kind}) => kind === 'phone') && !isForQuestions(look, sentence)
    )
    if (talks || calls) return
    const only = [...about].find(
      sentence =>
        look.has(sentence, 'remedy.view-only-written') ||
        (look.has(sentence, 'remedy.view-oral') && look.has(sentence, 'clause.negated'))
    )
    const written =
      only ??
      [...about].find(
        sentence =>
          look.has(sentence, 'remedy.view-written') ||
          (look.has(sentence, 'remedy.view-sends') && look.has(sentence, 'remedy.view'))
      )
    if (!written) return
    yield {
      at: {block: written.block, start: written.start, end: written.end},
      severity: only ? 'error' : 'warning'
    }
  }
})
