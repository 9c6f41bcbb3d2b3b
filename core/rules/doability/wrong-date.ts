import {addDays, weekdayOf} from '../../reading/calendar.js'
import {impossibleDates, pastDeadlines, termConflicts, wrongWeekdays} from '../../reading/date-errors.js'
import {dateInWords, termInWords, weekdayName} from '../../reading/date-words.js'
import {letterDateOf} from '../../reading/letter-date.js'
import {defineRule} from '../define.js'

/** A date for both wordings of a message. */
const inBoth = (name: string, date: string) => ({
  [name]: dateInWords(date, 'nl'),
  [`${name}En`]: dateInWords(date, 'en')
})

export default defineRule({
  id: 'doability/wrong-date',
  title: {nl: 'Datum die niet klopt', en: 'Date that is wrong'},
  why: {
    nl: 'Bij twee dagen die elkaar tegenspreken, weet niemand welke geldt. De vroegste kan iemand zijn recht kosten.',
    en: 'When two days contradict each other, nobody knows which one holds. The earlier may cost people a right.'
  },
  sources: [
    {kind: 'law', title: 'Algemene wet bestuursrecht', place: 'Awb 6:7, 6:8'},
    {kind: 'law', title: 'Algemene termijnenwet', place: 'Atw 1, Atw 2, Atw 4'},
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D03'}
  ],
  severity: 'error',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    impossible: {
      nl: '“{text}” bestaat niet. Noem de goede datum.',
      en: '“{text}” does not exist. Name the right date.'
    },
    weekday: {
      nl: '{date} is een {weekday}, geen {said}. Noem de goede dag.',
      en: '{dateEn} is a {weekdayEn}, not a {saidEn}. Name the right day.'
    },
    early: {
      nl: '{term} na {from} loopt tot en met {last}. “{text}” neemt de lezer dagen af.',
      en: '{termEn} after {fromEn} ends on {lastEn}. “{text}” takes days from the reader.'
    },
    late: {
      nl: '{term} na {from} loopt tot en met {last}. De lezer weet niet of “{text}” ook goed is.',
      en: '{termEn} after {fromEn} ends on {lastEn}. Readers cannot tell if “{text}” will do.'
    },
    past: {
      nl: '“{text}” ligt vóór de datum van de brief ({from}). Noem een dag die nog komt.',
      en: '“{text}” lies before the date of the letter ({fromEn}). Name a day to come.'
    }
  },
  good: [
    {
      text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nU kunt binnen zes weken bezwaar maken, dus uiterlijk 12 april 2027.'
    },
    {text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nBetaal binnen twee weken, dus vóór 16 maart 2027.'},
    {
      text: 'Datum: 13 februari 2027\n\nBeste lezer,\n\nU kunt binnen zes weken bezwaar maken (uiterlijk 30 maart 2027).'
    },
    {
      text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nBetaal binnen twee weken na ontvangst van de rekening, uiterlijk 3 mei 2027.'
    },
    {text: 'Wij zien u graag op donderdag 4 maart 2027.'},
    {text: 'Betaal uiterlijk 30 juni 2027.'},
    {text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nU moest uiterlijk 4 januari 2027 betalen.'}
  ],
  bad: [
    {
      text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nU kunt binnen zes weken bezwaar maken, dus ⟦uiterlijk 5 april 2027⟧.'
    },
    {text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nBetaal binnen twee weken na dagtekening, dus ⟦vóór 3 mei 2027⟧.'},
    {text: 'Wij zien u graag op ⟦maandag 4 maart 2027⟧.'},
    {text: 'Betaal uiterlijk ⟦31 juni 2027⟧.'},
    {text: 'Datum: 1 maart 2027\n\nBeste lezer,\n\nBetaal ⟦uiterlijk 3 mei 2026⟧.'}
  ],
  *letter({look, reading, tree}) {
    const textOf = ({block, start, end}: {block: number; start: number; end: number}) =>
      tree.blocks[block]!.block.prose.slice(start, end)
    const {language} = tree
    for (const at of impossibleDates(look)) yield {at, message: 'impossible', data: {text: textOf(at)}}
    for (const {date, said, hasYear, ...at} of wrongWeekdays(look)) {
      const right = weekdayOf(date)
      const letterDate = letterDateOf(look)?.date
      // the same day with its own weekday, and the nearest day with that weekday
      const ahead = (said - right + 7) % 7
      const moved = addDays(date, ahead > 3 ? ahead - 7 : ahead)
      yield {
        at,
        message: 'weekday',
        data: {
          ...inBoth('date', date),
          weekday: weekdayName(right, 'nl'),
          weekdayEn: weekdayName(right, 'en'),
          said: weekdayName(said, 'nl'),
          saidEn: weekdayName(said, 'en')
        },
        expected: hasYear
          ? [
              `${weekdayName(right, language)} ${dateInWords(date, language)}`,
              `${weekdayName(said, language)} ${dateInWords(moved, language)}`
            ]
          : [],
        ...(letterDate !== undefined && date < letterDate && {severity: 'warning'})
      }
    }
    for (const {term, from, last, lost, isRemedy, ...at} of termConflicts(look, reading.deadlines)) {
      yield {
        at,
        message: lost > 0 ? 'early' : 'late',
        severity: lost < 0 ? 'hint' : isRemedy ? 'error' : 'warning',
        data: {
          text: textOf(at),
          term: termInWords(term, 'nl'),
          termEn: termInWords(term, 'en'),
          ...inBoth('from', from),
          ...inBoth('last', last)
        }
      }
    }
    for (const {from, ...at} of pastDeadlines(look, reading.deadlines))
      yield {at, message: 'past', severity: 'warning', data: {text: textOf(at), ...inBoth('from', from)}}
  }
})
