import {askedPapers} from '../../reading/papers.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/many-documents',
  title: {nl: 'Veel papieren', en: 'Many papers'},
  why: {
    nl: 'Hoe meer papieren een lezer moet zoeken, hoe vaker er een ontbreekt of te laat komt.',
    en: 'The more papers readers must look for, the more often one is missing or late.'
  },
  sources: [{kind: 'own', title: 'Schema voor doenvermogen', place: 'D06'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 4,
      minimum: 1,
      maximum: 50,
      help: {nl: 'Zoveel papieren mag een brief vragen.', en: 'The most papers a letter may ask for.'}
    }
  },
  message: {
    many: {
      nl: 'De lezer moet hiervoor {count} papieren zoeken. Vraag alleen wat u niet zelf kunt opvragen.',
      en: 'Readers must look for {count} papers. Ask only for what you cannot get yourself.'
    },
    third: {
      nl: 'Voor dit papier heeft de lezer iemand anders nodig. Vraag het zelf op, of geef meer tijd.',
      en: 'Readers need somebody else for this paper. Ask for it yourself, or give more time.'
    }
  },
  good: [
    {text: 'U moet ons een kopie van uw paspoort sturen.'},
    {text: 'U moet ons deze papieren sturen:\n\n- een loonstrook\n- uw huurcontract', only: 'markdown'},
    {text: 'Wij vragen de verklaring van uw werkgever zelf op.'},
    {text: 'Wij hebben een rapport van de deskundige ontvangen.'},
    {text: 'You must send us a copy of your passport.', language: 'en'}
  ],
  bad: [
    {
      text: '⟦U moet ons deze papieren sturen:⟧\n\n- een loonstrook\n- uw huurcontract\n- uw polis',
      options: {maximum: 2},
      only: 'markdown'
    },
    {text: 'U moet ons een ⟦verklaring⟧ van uw werkgever sturen.'},
    {text: 'You must send us a ⟦statement⟧ from your employer.', language: 'en'}
  ],
  *letter({look, reading, options}) {
    const papers = askedPapers(look, reading)
    const [first] = papers
    if (first && papers.length > options.maximum) {
      const sentence = look.leadIn(first.block) ?? look.sentenceAt(first)!
      yield {
        at: {block: sentence.block, start: sentence.start, end: sentence.end},
        data: {count: papers.length},
        message: 'many'
      }
    }
    for (const {block, start, end, third} of papers)
      if (third) yield {at: {block, start, end}, message: 'third', severity: 'hint'}
  }
})
