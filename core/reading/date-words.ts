import type {Language} from '../report/report.js'
import {daysInMonth, type Term, type TermUnit} from './calendar.js'

const months: Record<Language, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' ')
}
const weekdays: Record<Language, readonly string[]> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
}

/** Three letters tell a month in both languages, whether it is written in full or not. */
const monthNumbers = new Map<string, number>([
  ...Object.values(months).flatMap(names =>
    names.map((name, at): [string, number] => [name.slice(0, 3).toLowerCase(), at + 1])
  ),
  ['mrt', 3]
])

/** What a date says of itself; null where it says nothing. */
export interface SaidDate {
  /** 0 for Monday up to 6 for Sunday */
  weekday: number | null
  day: number
  month: number
  year: number | null
}

/** 0 for Monday up to 6 for Sunday; null for any other word. */
export function weekdayNamed(word: string): number | null {
  const lower = word.toLowerCase()
  for (const names of Object.values(weekdays)) {
    const at = names.findIndex(name => name.toLowerCase() === lower)
    if (at >= 0) return at
  }
  return null
}

/** 1–12; null for any other word. */
export function monthNamed(word: string): number | null {
  return monthNumbers.get(word.slice(0, 3).toLowerCase()) ?? null
}

/** "maandag 4 maart 2027", "4 maart", "March 4", "04-03-2027", "2027-03-04"; null for anything else, and for a placeholder in it. */
export function readDate(text: string): SaidDate | null {
  const words = text.split(/[\s,.]+/).filter(Boolean)
  const weekday = words[0] ? weekdayNamed(words[0]) : null
  const rest = weekday === null ? words : words.slice(1)
  if (rest.length === 0) return null
  const figures = /^\d/.test(rest[0]!) && (rest.length === 1 || text.includes('.')) ? text.match(/\d+/g) : null
  if (figures && figures.length === 3 && !/[a-z]/i.test(rest.join(''))) {
    const [first, month, last] = figures.map(Number) as [number, number, number]
    const isoOrder = figures[0]!.length === 4
    const year = isoOrder ? first : figures[2]!.length === 2 ? 2000 + last : last
    return {weekday, day: isoOrder ? last : first, month, year}
  }
  const day = Number.parseInt(rest[0]!, 10)
  const month = rest[1] ? monthNamed(rest[1]) : null
  if (!month || Number.isNaN(day)) return null
  if (rest[2] !== undefined && !/^\d{4}$/.test(rest[2])) return null
  return {weekday, day, month, year: rest[2] === undefined ? null : Number(rest[2])}
}

/** False for 31 June, and for 29 February of a year that has none; a month over twelve may be a day in another order. */
export function exists({day, month, year}: SaidDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** "12 april 2027" of an ISO date. */
export function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day} ${months[language][month - 1]} ${year}`
}

/** "maandag" for 0. */
export function weekdayName(weekday: number, language: Language): string {
  return weekdays[language][weekday]!
}

const unitNames: Record<Language, Record<TermUnit, readonly [one: string, more: string]>> = {
  nl: {
    day: ['dag', 'dagen'],
    'working-day': ['werkdag', 'werkdagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar']
  },
  en: {
    day: ['day', 'days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years']
  }
}

/** "Een termijn van 6 weken". */
export function termInWords({count, unit}: Term, language: Language): string {
  const name = unitNames[language][unit][count === 1 ? 0 : 1]
  return language === 'nl' ? `Een termijn van ${count} ${name}` : `A term of ${count} ${name}`
}
