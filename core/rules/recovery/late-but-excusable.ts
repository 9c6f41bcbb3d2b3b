import {isRemedy, wholeOf} from '../../reading/parts/found.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'recovery/late-but-excusable',
  title: {nl: 'Te laat met een goede reden', en: 'Late for a good reason'},
  why: {
    nl: 'Wie ziek was of iets ergs meemaakte, mag ook later bezwaar maken.',
    en: 'People who were ill, or met with misfortune, may object later too.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 6:11'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Te laat kan toch op tijd zijn: vraag naar de reden. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
    en: 'Late may still be in time: ask for the reason. Tax and traffic-fine law may differ: then switch this rule off.'
  },
  good: [
    {
      text: 'Wij wijzen uw aanvraag af. Een te laat bezwaar behandelen wij niet, tenzij u daar een goede reden voor had.'
    },
    {text: 'Wij wijzen uw aanvraag af. U kunt binnen zes weken bezwaar maken.'},
    {
      text: 'Wij wijzen uw aanvraag af. Is uw bezwaar te laat, dan behandelen wij het niet. Kwam dat door ziekte? Vertel het ons.'
    }
  ],
  bad: [
    {text: 'Wij wijzen uw aanvraag af. ⟦Is uw bezwaar te laat, dan behandelen wij het niet.⟧'},
    {text: 'Wij wijzen uw aanvraag af. ⟦Na deze datum kunt u geen bezwaar meer maken.⟧'}
  ],
  *letter({look, tree}) {
    const refusal = look.hits('remedy.late').find(hit => {
      const {index, block} = hit.sentence
      const before = tree.sentences[index - 1]
      const about = isRemedy(look, hit.sentence) || (before?.block === block && isRemedy(look, before))
      return about && look.inBody(hit)
    })
    if (!refusal) return
    const {sentence} = refusal
    const near = tree.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 4)
    const excused = look.hits('late.excusable').length > 0
    if (excused || near.some(other => look.has(other, 'remedy.late-reason'))) return
    yield {at: wholeOf(sentence)}
  }
})
