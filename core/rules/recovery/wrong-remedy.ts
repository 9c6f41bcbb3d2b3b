import {wholeOf} from '../../reading/parts/found.js'
import {isOffer} from '../../reading/parts/remedy.js'
import {defineRule, type Hit} from '../define.js'

export default defineRule({
  id: 'recovery/wrong-remedy',
  title: {nl: 'Bezwaar of beroep verwisseld', en: 'Objection and appeal mixed up'},
  why: {
    nl: 'Wie op de verkeerde plek aanklopt, verliest tijd en soms zijn recht.',
    en: 'People who knock at the wrong door lose time, and sometimes their right.'
  },
  sources: [{kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 6:23, 7:1'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    objection: {
      nl: 'Na een beslissing op bezwaar kan de lezer naar de rechtbank: noem beroep. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'After a decision on an objection readers can go to court: name the appeal. Tax and traffic-fine law may differ: then switch this rule off.'
    },
    appeal: {
      nl: 'Eerst kan de lezer bezwaar maken, daarna pas naar de rechter. Bij belastingen en verkeersboetes kan het anders zijn: zet deze regel dan uit.',
      en: 'Readers can object first, and go to court only after that. Tax and traffic-fine law may differ: then switch this rule off.'
    },
    officer: {
      nl: 'Bij een verkeersboete gaat de lezer in beroep bij de officier van justitie. Noem dat in plaats van bezwaar.',
      en: 'Against a traffic fine readers appeal to the public prosecutor. Name that instead of an objection.'
    }
  },
  good: [
    {text: 'Wij verklaren uw bezwaar ongegrond. U kunt binnen zes weken in beroep gaan bij de rechtbank.'},
    {text: 'Wij wijzen uw aanvraag af. U kunt bezwaar maken. Daarna kunt u in beroep bij de rechtbank.'},
    {
      text: 'Wij wijzen uw aanvraag af. Het ontwerp lag zes weken ter inzage. U kunt in beroep gaan bij de rechtbank.'
    },
    {text: 'U krijgt een boete volgens de Wahv. U kunt in beroep gaan bij de officier van justitie.'}
  ],
  bad: [
    {
      text: 'Wij verklaren uw bezwaar ongegrond. ⟦U kunt tegen dit besluit binnen zes weken bezwaar maken.⟧',
      letterType: 'beslissing-op-bezwaar'
    },
    {text: 'Wij wijzen uw aanvraag af. ⟦U kunt binnen zes weken in beroep gaan bij de rechtbank.⟧'},
    {text: 'U krijgt een boete volgens de Wahv. ⟦U kunt binnen zes weken bezwaar maken.⟧'}
  ],
  parts: false,
  *letter({look, reading}): Iterable<Hit> {
    const {type} = reading
    const objection = look.hits('objection.can').find(hit => isOffer(look, hit))
    const appeal = look.hits('appeal.can').find(hit => isOffer(look, hit) && look.has(hit.sentence, 'remedy.court'))
    if (type.value === 'beslissing-op-bezwaar') {
      if (objection && look.hits('appeal.can').length === 0)
        yield {at: wholeOf(objection.sentence), message: 'objection'}
    } else if (decisions.has(type.value)) {
      const exempt = look.hits('remedy.direct').length > 0 || look.hits('remedy.special-law').length > 0
      if (appeal && !objection && !exempt) yield {at: wholeOf(appeal.sentence), message: 'appeal'}
      const traffic = look.hits('remedy.traffic-law').length > 0 && look.hits('remedy.officer').length === 0
      if (objection && traffic && type.value === 'boete') yield {at: wholeOf(objection.sentence), message: 'officer'}
    }
  }
})

const decisions: ReadonlySet<string> = new Set(['toekenning', 'afwijzing', 'terugvordering', 'boete'])
