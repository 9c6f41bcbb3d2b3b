import {bodyRoles} from '../../formats/letter.js'
import {defineRule, type Hit} from '../define.js'

export default defineRule({
  id: 'contact/discouraged-contact',
  title: {nl: 'Contact ontmoedigd', en: 'Contact discouraged'},
  why: {
    nl: 'Wie niet mag vragen, blijft zitten met wat hij niet begrijpt.',
    en: 'People who may not ask are left with what they do not understand.'
  },
  sources: [{kind: 'seed', title: 'Tevredenheid over telefonisch contact', place: 'S08'}],
  severity: 'error',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier mag de lezer niets vragen. Zeg liever hoe dat wel kan, of wanneer hij iets hoort.',
    en: 'Here the reader may not ask. Rather say how to ask, or when the reader will hear.'
  },
  good: [
    {text: 'U hoeft ons niet te bellen. Wij bellen u uiterlijk 3 mei 2027.'},
    {text: 'Kunt u niet bellen? Schrijf ons dan.'},
    {text: 'Op feestdagen kan niet worden gebeld.'},
    {text: 'You need not call us.', language: 'en'}
  ],
  bad: [
    {text: 'Wij verstrekken ⟦geen telefonische inlichtingen⟧.'},
    {text: 'U wordt ⟦verzocht hierover niet te bellen⟧.'},
    {text: '⟦Please do not call us about⟧ your application.', language: 'en'}
  ],
  *sentence(sentence, {tree, look}): Iterable<Hit> {
    if (!bodyRoles.has(tree.blocks[sentence.block]!.block.role) || sentence.isQuestion) return
    const match = sentence.matches.find(({id}) => id === 'discouraged.contact')
    if (match && !look.has(sentence, 'clause.conditional'))
      yield {at: {block: sentence.block, start: match.start, end: match.end}}
  }
})
