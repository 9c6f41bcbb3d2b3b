import {isDutyWithin, timeFor} from '../../reading/reader-time.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/short-deadline',
  title: {nl: 'Weinig tijd voor de lezer', en: 'Little time for the reader'},
  why: {
    nl: 'Post is soms dagen onderweg. Wie werkt, ziek is of hulp zoekt, heeft dan te weinig tijd.',
    en: 'Post may take days. People who work, are ill or look for help then have too little time.'
  },
  sources: [{kind: 'own', title: 'Schema voor doenvermogen', place: 'D03'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 1,
      maximum: 60,
      help: {nl: 'Zoveel dagen heeft een lezer ten minste nodig.', en: 'Days a reader needs at least.'}
    },
    workingDays: {
      type: 'integer',
      default: 6,
      minimum: 1,
      maximum: 40,
      help: {nl: 'Zoveel werkdagen heeft een lezer ten minste nodig.', en: 'Working days a reader needs at least.'}
    },
    daysWithPapers: {
      type: 'integer',
      default: 14,
      minimum: 1,
      maximum: 90,
      help: {
        nl: 'Zoveel dagen heeft een lezer ten minste nodig om papieren te verzamelen.',
        en: 'Days a reader needs at least to gather papers.'
      }
    }
  },
  message: {
    day: {
      nl: 'De lezer krijgt hoogstens één dag. Geef er minstens {minimum}, of zeg hoe uitstel kan.',
      en: 'Readers get one day at most. Give at least {minimum}, or say how to get more time.'
    },
    days: {
      nl: 'De lezer krijgt maar {count} dagen. Geef er minstens {minimum}, of zeg hoe uitstel kan.',
      en: 'Readers get only {count} days. Give at least {minimum}, or say how to get more time.'
    },
    workingDays: {
      nl: 'De lezer krijgt maar {count} werkdagen. Geef er minstens {minimum}, of zeg hoe uitstel kan.',
      en: 'Readers get only {count} working days. Give at least {minimum}, or say how to get more time.'
    },
    papers: {
      nl: 'De lezer krijgt maar {count} dagen om papieren te verzamelen. Geef er minstens {minimum}.',
      en: 'Readers get only {count} days to gather papers. Give at least {minimum}.'
    }
  },
  good: [
    {text: 'Betaal het bedrag binnen 14 dagen.'},
    {text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nBetaal het bedrag uiterlijk 15 maart 2027.'},
    {text: 'Wij bellen u binnen drie dagen.'},
    {text: 'Stuur ons binnen twee weken een kopie van uw paspoort en uw loonstrook.'},
    {text: 'Kunt u niet komen? Bel ons dan uiterlijk twee dagen van tevoren.'},
    {text: 'Als u verhuist, moet u dat binnen vijf dagen melden.'},
    {text: 'Er is gevaar voor uw buren. U moet het dak binnen twee dagen stutten.'}
  ],
  bad: [
    {text: 'U moet het bedrag ⟦binnen drie dagen⟧ betalen.'},
    {text: 'Stuur ons ⟦binnen vijf werkdagen⟧ uw antwoord.'},
    {text: 'Wij ontvangen uw antwoord graag ⟦binnen vijf dagen⟧ na ontvangst van deze brief.'},
    {text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nBetaal het bedrag ⟦uiterlijk 5 maart 2027⟧.'},
    {text: 'Stuur ons ⟦binnen tien dagen⟧ een kopie van uw paspoort en uw loonstrook.'}
  ],
  *letter({options, reading, look, tree}) {
    // where there is danger, a short term may be the right one
    if (look.hits('term.urgent').some(hit => look.inBody(hit))) return
    const withPapers = new Set(
      reading.actions.filter(({documents}) => documents.some(isGathered)).map(({deadline}) => deadline)
    )
    const told = new Set<string>()
    for (const [index, deadline] of reading.deadlines.entries()) {
      const time = timeFor(look, deadline)
      if (!time || deadline.who !== 'reader' || !isDutyWithin(look, deadline)) continue
      const {block, start, end, date} = deadline
      const key = date ?? tree.blocks[block]!.block.prose.slice(start, end).toLowerCase()
      const isShort = time.count < options[time.unit]
      const isTight = withPapers.has(index) && time.unit === 'days' && time.count < options.daysWithPapers
      if (told.has(key) || !(isShort || isTight)) continue
      told.add(key)
      yield {
        at: {block, start, end},
        message: !isShort ? 'papers' : time.count < 2 ? 'day' : time.unit,
        data: {count: time.count, minimum: options[isShort ? time.unit : 'daysWithPapers']},
        severity: isShort ? 'warning' : 'hint'
      }
    }
  }
})

/** A form that goes with the letter need not be looked for. */
const isGathered = (name: string) => !/formulier|form$/i.test(name)
