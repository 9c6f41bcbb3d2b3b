import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/calculation',
  title: {nl: 'De lezer moet rekenen', en: 'The reader must calculate'},
  why: {
    nl: 'Veel mensen maken fouten als zij zelf moeten rekenen, of haken dan af.',
    en: 'Many people make mistakes when they must do sums, or drop out.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D08'},
    {kind: 'seed', title: 'Regels begrijpelijk en doenlijk', place: 'S10'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier moet de lezer zelf rekenen. Reken het voor, of zet er een voorbeeld bij.',
    en: 'Readers must do sums here. Do the sum for them, or add an example.'
  },
  good: [
    {text: 'Wij berekenen uw toeslag.'},
    {text: 'Wij tellen de bedragen bij elkaar op.'},
    {text: 'Bereken uw toeslag met de rekenhulp.'},
    {text: 'U kunt zelf narekenen of het klopt.'},
    {text: 'Wij kijken naar het gemiddelde van drie maanden.'},
    {text: 'We calculate your benefit.', language: 'en'}
  ],
  bad: [
    {text: '⟦Bereken zelf het gemiddelde van uw inkomen.⟧'},
    {text: '⟦Tel de bedragen bij elkaar op.⟧'},
    {text: '⟦U moet uitrekenen hoeveel u verdient.⟧'},
    {text: '⟦Vul hier het gemiddelde van de laatste drie maanden in.⟧'},
    {text: '⟦Calculate your average income.⟧', language: 'en'}
  ],
  *sentence(sentence, {look}) {
    const {role} = look.tree.blocks[sentence.block]!.block
    if (role !== 'paragraph' && role !== 'list-item') return
    if (sentence.isQuestion || !look.has(sentence, 'calculation.reader')) return
    yield {at: {block: sentence.block, start: sentence.start, end: sentence.end}}
  }
})
