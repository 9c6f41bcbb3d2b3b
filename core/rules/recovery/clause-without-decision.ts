import {wholeOf} from '../../reading/parts/found.js'
import {isOffer} from '../../reading/parts/remedy.js'
import type {LetterType, Severity} from '../../report/report.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'recovery/clause-without-decision',
  title: {nl: 'Bezwaar zonder besluit', en: 'Objection without a decision'},
  why: {
    nl: 'Tegen een brief zonder besluit kan niemand bezwaar maken; de lezer doet dan moeite voor niets.',
    en: 'Nobody can object to a letter that decides nothing; readers then go to trouble for nothing.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 1:3, 6:3'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Deze brief lijkt geen besluit, en toch staat er dat de lezer bezwaar kan maken. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
    en: 'This letter seems to decide nothing, and yet it offers an objection. Tax and traffic-fine law may differ: then switch this rule off.'
  },
  good: [
    {
      text: 'Beste heer Bos,\n\nWij zijn van plan uw uitkering te stoppen. U kunt reageren. Tegen het besluit dat volgt, kunt u bezwaar maken.',
      letterType: 'voornemen'
    },
    {
      text: 'Beste heer Bos,\n\nWij hebben uw aanvraag ontvangen. Tegen deze brief kunt u geen bezwaar maken.',
      letterType: 'ontvangstbevestiging'
    },
    {text: 'Beste heer Bos,\n\nWij wijzen uw aanvraag af. Tegen dit besluit kunt u bezwaar maken.'}
  ],
  bad: [
    {
      text: 'Beste heer Bos,\n\nWij zijn van plan uw uitkering te stoppen. ⟦Tegen dit voornemen kunt u bezwaar maken.⟧',
      letterType: 'voornemen'
    },
    {
      text: 'Beste heer Bos,\n\nWij hebben uw aanvraag ontvangen. ⟦Tegen deze brief kunt u binnen zes weken bezwaar maken.⟧',
      letterType: 'ontvangstbevestiging'
    }
  ],
  parts: false,
  *letter({look, reading}) {
    const {type} = reading
    const severity = severities[type.value]
    const isSure = type.given || (type.confidence >= 0.7 && type.also.length === 0)
    if (!severity || !isSure || look.hits('remedy.decides').length > 0) return
    if (type.value !== 'voornemen' && look.hits('remedy.about-objection').length > 0) return
    for (const hit of look.hits('objection.can')) {
      const {sentence} = hit
      const before = look.tree.sentences[sentence.index - 1]
      const near = before?.block === sentence.block ? [before, sentence] : [sentence]
      // only an offer against this very letter: one against a decision to come is in its place
      if (!isOffer(look, hit) || near.some(other => look.has(other, 'remedy.later'))) continue
      if (!near.some(other => look.has(other, 'remedy.this'))) continue
      yield {at: wholeOf(sentence), severity}
      return
    }
  }
})

/** A request for papers, a call to come or a term for repair may bind the reader as a decision does. */
const severities: Partial<Record<LetterType, Severity>> = {
  voornemen: 'warning',
  ontvangstbevestiging: 'warning',
  informatieverzoek: 'hint',
  herstelverzoek: 'hint',
  uitnodiging: 'hint'
}
