import {defineRule} from '../define.js'

export default defineRule({
  id: 'config/unknown-rule',
  title: {nl: 'Onbekende regel', en: 'Unknown rule'},
  why: {
    nl: 'Een regel die niet bestaat, negeert niets.',
    en: 'A rule that does not exist ignores nothing.'
  },
  sources: [{kind: 'own', title: 'Eigen afspraak'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'De regel “{rule}” bestaat niet. Kijk met “briefmaat rules” hoe hij heet.',
    en: 'There is no rule “{rule}”. See its name with “briefmaat rules”.'
  },
  good: [{text: '<!-- briefmaat-disable jargon/term -- staat in de wet -->\n\nWij zien u morgen.', only: 'markdown'}],
  bad: [{text: '⟦<!-- briefmaat-disable jargon/words -- staat in de wet -->⟧\n\nWij zien u morgen.', only: 'markdown'}],
  *letter({letter, knownRules}) {
    for (const {rules, at} of letter.directives) {
      for (const rule of rules) if (!knownRules.has(rule)) yield {at: {range: at}, data: {rule}}
    }
  }
})
