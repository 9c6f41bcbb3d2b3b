import {defineRule} from '../define.js'

export default defineRule({
  id: 'config/missing-part',
  title: {nl: 'Onderdeel niet gevonden', en: 'Part not found'},
  why: {
    nl: 'Wat in een onderdeel staat dat niet te vinden is, kan Briefmaat niet beoordelen.',
    en: 'What stands in a part that cannot be found, Briefmaat cannot judge.'
  },
  sources: [{kind: 'own', title: 'Eigen afspraak'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Het onderdeel “{part}” is niet gevonden. Zet de map erbij in templates.roots.',
    en: 'The part “{part}” was not found. Add its folder to templates.roots.'
  },
  good: [{text: 'Beste {{naam}}, dit is een brief.', only: 'handlebars'}],
  bad: [{text: 'Dit is een brief. ⟦{{> contact}}⟧', only: 'handlebars'}],
  *letter({letter}) {
    const seen = new Set<string>()
    for (const {code, text, at} of letter.problems) {
      if (code !== 'missing-part' || seen.has(text)) continue
      seen.add(text)
      yield {at: {range: at}, data: {part: text}}
    }
  }
})
