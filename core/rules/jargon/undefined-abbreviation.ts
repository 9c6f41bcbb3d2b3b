import {entryOf} from '../../reading/abbreviations.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'jargon/undefined-abbreviation',
  title: {nl: 'Afkorting zonder uitleg', en: 'Unexplained abbreviation'},
  why: {
    nl: 'Een afkorting die nergens voluit staat, zegt alleen iets aan wie haar al kent.',
    en: 'An abbreviation that is nowhere written out means something only to those who know it.'
  },
  sources: [
    {kind: 'seed', title: 'Afkortingen de eerste keer uitgeschreven', place: 'S29'},
    {kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P09'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    known: {
      nl: '“{text}” staat nergens voluit. Schrijf de eerste keer: {full} ({text}).',
      en: '“{text}” is nowhere written out. The first time, write: {full} ({text}).'
    },
    text: {nl: '“{text}” is een afkorting. Schrijf: {full}.', en: '“{text}” is an abbreviation. Write: {full}.'},
    unknown: {
      nl: '“{text}” wordt nergens uitgelegd. Schrijf het de eerste keer voluit.',
      en: '“{text}” is nowhere explained. Write it out the first time.'
    }
  },
  good: [
    {text: 'Het Centraal Administratie Kantoor (CAK) stuurt u een rekening. Het CAK helpt u.'},
    {text: 'U logt in met DigiD.'}
  ],
  bad: [{text: 'Het ⟦CAK⟧ stuurt u een rekening.'}, {text: 'Uw brief ⟦d.d.⟧ 3 mei 2027 hebben wij.'}],
  languages: ['nl'],
  *letter({reading, dictionary, tree, ownTerms}) {
    for (const {text, known, kind, definedAt, block, start, end} of reading.abbreviations) {
      if (known || definedAt || tree.blocks[block]!.block.quoted) continue
      if (ownTerms.some(own => own.allow && own.term === text)) continue
      const entry = entryOf(dictionary, text)
      const at = {block, start, end}
      const word = {term: text, explanation: entry?.full}
      if (!entry) yield {at, message: 'unknown', data: {text}, word}
      else if (kind === 'text' && text === text.toLowerCase())
        yield {at, message: 'text', data: {text, full: entry.full}, word, severity: 'hint'}
      else yield {at, message: 'known', data: {text, full: entry.full}, word}
    }
  }
})
