/** Dates as ISO text, counted as whole days: no clock and no time zone. */

export type TermUnit = 'day' | 'working-day' | 'week' | 'month' | 'year'

/** A period as a letter or an act says it: `{count: 6, unit: 'week'}`. */
export interface Term {
  count: number
  unit: TermUnit
}

/** Whole days since 1 March of year 0, by the Gregorian calendar. */
type DayNumber = number

const pad = (value: number, length = 2) => String(value).padStart(length, '0')
const iso = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`
const parts = (date: string) => date.split('-').map(Number) as [number, number, number]

/** The year is taken to begin in March, so that a leap day is its last day. */
function numberOf(date: string): DayNumber {
  const [year, month, day] = parts(date)
  const shifted = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear
}

function dateOf(day: DayNumber): string {
  const era = Math.floor(day / 146097)
  const inEra = day - era * 146097
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365
  )
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * inYear + 2) / 153)
  const year = era * 400 + yearOfEra + (month > 9 ? 1 : 0)
  return iso(year, month > 9 ? month - 9 : month + 3, inYear - Math.floor((153 * month + 2) / 5) + 1)
}

/** 28–31; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The date so many days later; earlier when `days` is negative. */
export function addDays(date: string, days: number): string {
  return dateOf(numberOf(date) + days)
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from)
}

/** 0 for Monday up to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (numberOf(date) + 2) % 7
}

/** Easter Sunday of any year of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const days = moon + sunday - 7 * shift + 114
  return iso(year, Math.floor(days / 31), (days % 31) + 1)
}

/** From 2014 on 27 April, before that 30 April; a day earlier when it is a Sunday. */
function kingsDay(year: number): string {
  const date = year >= 2014 ? iso(year, 4, 27) : iso(year, 4, 30)
  return weekdayOf(date) === 6 ? addDays(date, -1) : date
}

/**
 * The generally recognised holidays of the Algemene termijnenwet, art. 3, with Good Friday, which its second paragraph
 * puts on a par with them. Days that a royal decree adds for one year (third paragraph) cannot be computed.
 */
export function holidaysOf(year: number): ReadonlySet<string> {
  const easter = easterOf(year)
  return new Set([
    iso(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    iso(year, 5, 5),
    addDays(easter, 39),
    addDays(easter, 50),
    iso(year, 12, 25),
    iso(year, 12, 26)
  ])
}

/** A Saturday, a Sunday or a generally recognised holiday. */
export function isRestDay(date: string): boolean {
  return weekdayOf(date) > 4 || holidaysOf(Number(date.slice(0, 4))).has(date)
}

function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date)
  const total = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return iso(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

function addWorkingDays(date: string, days: number): string {
  let at = date
  for (let left = days; left > 0; ) {
    at = addDays(at, 1)
    if (!isRestDay(at)) left--
  }
  return at
}

/** No letter gives more, and nothing after it need be a date. */
const longest: Record<TermUnit, number> = {day: 36500, 'working-day': 260, week: 5200, month: 1200, year: 100}

/** A whole number that is not absurd. */
export function isCountable({count, unit}: Term): boolean {
  return Number.isInteger(count) && count > 0 && count <= longest[unit]
}

/**
 * The last day of a term without any extension. It begins on the day after `start` (Awb 6:8), so that six weeks after
 * a Monday end on a Monday; months end on the same day of the month, or on the month's last.
 */
export function bareLastDay(start: string, {count, unit}: Term): string {
  if (unit === 'working-day') return addWorkingDays(start, count)
  if (unit === 'month') return addMonths(start, count)
  if (unit === 'year') return addMonths(start, count * 12)
  return addDays(start, unit === 'week' ? count * 7 : count)
}

/** Terms that the Algemene termijnenwet leaves as they are (art. 4): longer than about three months, or in years. */
function isLeftAlone({count, unit}: Term): boolean {
  return (
    unit === 'year' ||
    (unit === 'month' && count > 3) ||
    (unit === 'week' && count > 12) ||
    ((unit === 'day' || unit === 'working-day') && count > 90)
  )
}

/**
 * The last day of a term with what the Algemene termijnenwet adds: a term that ends on a Saturday, Sunday or holiday
 * runs on to the next day that is none (art. 1), and one of three days or more holds at least two such days (art. 2).
 */
export function lastDay(start: string, term: Term): string {
  let last = bareLastDay(start, term)
  if (isLeftAlone(term)) return last
  const days = daysBetween(start, last)
  if (days >= 3 && days <= 7) {
    while (workingDaysBetween(start, last) < 2) last = addDays(last, 1)
  }
  while (isRestDay(last)) last = addDays(last, 1)
  return last
}

/** Days that are no rest days, after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (!isRestDay(at)) count++
  return count
}

/** The first such day of the year (`--03-04` as month 3, day 4) on or after `from`; null where there is none in eight years. */
export function firstOnOrAfter(from: string, month: number, day: number): string | null {
  const year = Number(from.slice(0, 4))
  for (let at = year; at <= year + 8; at++) {
    if (day > daysInMonth(at, month)) continue
    const date = iso(at, month, day)
    if (date >= from) return date
  }
  return null
}
