import {defineRule} from '../define.js'

export default defineRule({
  id: 'config/ignore-without-reason',
  title: {nl: 'Genegeerd zonder reden', en: 'Ignored without a reason'},
  why: {
    nl: 'Een reden laat later zien waarom een melding hier niet telt.',
    en: 'A reason shows later why a finding does not count here.'
  },
  sources: [{kind: 'seed', title: 'Registratie van maatwerk', place: 'T03'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier wordt een melding genegeerd zonder reden. Zet erachter: -- en de reden.',
    en: 'A finding is ignored here without a reason. Add: -- and the reason.'
  },
  good: [{text: '<!-- briefmaat-disable jargon/term -- staat in de wet -->\n\nWij zien u morgen.', only: 'markdown'}],
  bad: [{text: '⟦<!-- briefmaat-disable jargon/term -->⟧\n\nWij zien u morgen.', only: 'markdown'}],
  *letter({letter}) {
    for (const {kind, reason, at} of letter.directives) if (kind !== 'enable' && !reason) yield {at: {range: at}}
  }
})
