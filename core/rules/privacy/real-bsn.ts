import {defineRule, type Hit} from '../define.js'
import {bsnNumbers, labelsOf} from './bsn.js'

export default defineRule({
  id: 'privacy/real-bsn',
  title: {nl: 'Echt burgerservicenummer', en: 'Real citizen service number'},
  why: {
    nl: 'Met iemands burgerservicenummer en adres plegen oplichters fraude op zijn naam.',
    en: 'With a citizen service number and an address fraudsters can pretend to be somebody.'
  },
  sources: [
    {kind: 'law', title: 'Uitvoeringswet AVG', place: 'UAVG 46'},
    {kind: 'law', title: 'Wet algemene bepalingen burgerservicenummer', place: 'Wabb 10'}
  ],
  severity: 'error',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    template: {
      nl: 'Dit kan iemands echte burgerservicenummer zijn. Zet hier een veld, of een testnummer zoals 999990019.',
      en: 'This may be somebody’s real citizen service number. Put a field here, or a test number such as 999990019.'
    },
    letter: {
      nl: 'Hier staat een burgerservicenummer dat echt kan zijn. Laat het weg als de lezer het niet nodig heeft.',
      en: 'This citizen service number may be a real one. Leave it out unless the reader needs it.'
    }
  },
  good: [
    {text: 'Burgerservicenummer: 999990019'},
    {text: 'BSN: 000000013'},
    {text: 'RSIN: 000000012'},
    {text: 'Zaaknummer: 000000012'}
  ],
  bad: [
    {text: 'Burgerservicenummer: ⟦000000012⟧'},
    {text: 'Uw BSN is ⟦0000.00.012⟧.'},
    {text: 'Wij schreven {{naam}} in onder ⟦000000012⟧.', only: 'handlebars'}
  ],
  *block(block, {tree, letter}): Iterable<Hit> {
    const template = letter.template !== null
    for (const {start, end} of bsnNumbers(block)) {
      const [label] = labelsOf(tree, block, start)
      if (label ? label.label !== 'bsn' : !template || !isFree(block.block.role)) continue
      const at = {block: block.index, start, end}
      if (template) yield {at, message: 'template'}
      else yield {at, message: 'letter', severity: 'warning'}
    }
  }
})

/** In tables, letterhead and reference lines a number without a label may be any. */
function isFree(role: string): boolean {
  return role === 'paragraph' || role === 'list-item' || role === 'subject'
}
