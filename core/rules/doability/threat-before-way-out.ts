import type {Evidence} from '../../reading/reading.js'
import {readThreats} from '../../reading/threats.js'
import type {LetterType} from '../../report/report.js'
import {defineRule} from '../define.js'

/** Letters that ask something, also when no sentence was read as a duty, and those that mostly do not. */
const demanding: ReadonlySet<LetterType> = new Set([
  'aanmaning',
  'boete',
  'herstelverzoek',
  'informatieverzoek',
  'terugvordering'
])
const undemanding: ReadonlySet<LetterType> = new Set(['informatiebrief', 'ontvangstbevestiging', 'toekenning'])

export default defineRule({
  id: 'doability/threat-before-way-out',
  title: {nl: 'Gevolg zonder uitweg', en: 'Consequence without a way out'},
  why: {
    nl: 'Wie eerst leest wat er mis kan gaan, heeft minder aandacht voor wat hij kan doen.',
    en: 'Readers who first learn what can go wrong have less attention for what they can do.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D10'},
    {kind: 'norm', title: 'Schrijfwijzers voor de overheid: toon', place: 'P15'},
    {
      kind: 'research',
      title: 'Federale Overheidsdienst Financiën (België), proeven met herinneringsbrieven (2015, 2016)'
    }
  ],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    before: {
      nl: 'Dit gevolg staat er eerder dan wat de lezer moet doen. Zet de taak voorop.',
      en: 'This consequence comes before what readers must do. Put the task first.'
    },
    alone: {
      nl: 'Bij dit gevolg staat niet wie kan helpen. Noem een nummer, uitstel of een regeling.',
      en: 'This consequence does not say who can help. Name a phone number, more time or a plan.'
    }
  },
  good: [
    {
      text: 'U moet € 50 betalen, uiterlijk op 4 mei 2027. Lukt dat niet? Bel ons op 088 - 000 11 22. Als u niet betaalt, krijgt u een boete.'
    },
    {text: 'U krijgt de vergunning. U hoeft niets te doen.'}
  ],
  bad: [
    {
      text: '⟦Als u niet betaalt, krijgt u een boete.⟧ U moet € 50 betalen, uiterlijk op 4 mei 2027. Bel ons op 088 - 000 11 22 als dat niet lukt.'
    },
    {text: 'U moet € 50 betalen, uiterlijk op 4 mei 2027. ⟦Als u niet betaalt, krijgt u een boete.⟧'}
  ],
  parts: false,
  *letter({look, reading}) {
    const {actions, type} = reading
    const isAsked = actions.some(({obligation}) => obligation === 'must')
    if (undemanding.has(type.value) || !(isAsked || demanding.has(type.value))) return
    const {before, alone} = readThreats(look, reading)
    const hit = (at: Evidence, message: string) => ({at: {block: at.block, start: at.start, end: at.end}, message})
    if (before) yield hit(before, 'before')
    else if (alone[0] && !isElsewhere(look.tree.letter.parts)) yield hit(alone[0], 'alone')
  }
})

/** The way out may stand in a part that was not found. */
const isElsewhere = (parts: readonly {found: boolean}[]) => parts.some(({found}) => !found)
