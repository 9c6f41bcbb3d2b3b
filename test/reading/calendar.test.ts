import {strict as assert} from 'node:assert'
import fc from 'fast-check'
import {
  addDays,
  bareLastDay,
  daysBetween,
  daysInMonth,
  easterOf,
  firstOnOrAfter,
  holidaysOf,
  isCountable,
  isRestDay,
  lastDay,
  type TermUnit,
  weekdayOf,
  workingDaysBetween
} from '../../core/reading/calendar.js'

const dates = fc
  .tuple(fc.integer({min: 1583, max: 2400}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 31}))
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const units = fc.constantFrom<TermUnit[]>('day', 'working-day', 'week', 'month', 'year')
const terms = fc.record({count: fc.integer({min: 1, max: 100}), unit: units})

describe('the calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(dates, fc.integer({min: -5000, max: 5000}), (date, days) => {
        const expected = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
        assert.equal(addDays(date, days), expected.toISOString().slice(0, 10))
        assert.equal(daysBetween(date, addDays(date, days)), days)
        assert.equal(weekdayOf(addDays(date, days)), (expected.getUTCDay() + 6) % 7)
      })
    )
  })

  it('knows Easter', () => {
    const easters = (
      '1990-04-15 1995-04-16 1999-04-04 2000-04-23 2005-03-27 2008-03-23 2011-04-24 2016-03-27 2019-04-21 ' +
      '2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 ' +
      '2029-04-01 2030-04-21 2035-03-25 2038-04-25 2049-04-18 2050-04-10 2076-04-19 2089-04-03 2099-04-12 2100-03-28'
    ).split(' ')
    for (const date of easters) assert.equal(easterOf(Number(date.slice(0, 4))), date)
    for (let year = 1583; year <= 2400; year++) {
      const easter = easterOf(year)
      assert.equal(weekdayOf(easter), 6)
      assert.ok(easter >= `${year}-03-22` && easter <= `${year}-04-25`)
    }
  })

  it('knows the holidays of the Algemene termijnenwet', () => {
    assert.deepEqual([...holidaysOf(2027)].sort(), [
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-04-27',
      '2027-05-05',
      '2027-05-06',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26'
    ])
    // on a Sunday the King's birthday is kept on Saturday
    assert.ok(holidaysOf(2025).has('2025-04-26') && !holidaysOf(2025).has('2025-04-27'))
    assert.ok(holidaysOf(2013).has('2013-04-30') && holidaysOf(2006).has('2006-04-29'))
  })

  it('begins a term on the day after (Awb 6:8)', () => {
    assert.equal(lastDay('2027-03-01', {count: 6, unit: 'week'}), '2027-04-12')
    assert.equal(lastDay('2027-03-01', {count: 14, unit: 'day'}), '2027-03-15')
    assert.equal(lastDay('2027-03-05', {count: 5, unit: 'working-day'}), '2027-03-12')
    assert.equal(lastDay('2027-03-25', {count: 2, unit: 'working-day'}), '2027-03-31')
    assert.equal(bareLastDay('2027-01-31', {count: 1, unit: 'month'}), '2027-02-28')
    assert.equal(bareLastDay('2028-01-31', {count: 1, unit: 'month'}), '2028-02-29')
    assert.equal(bareLastDay('2026-11-30', {count: 3, unit: 'month'}), '2027-02-28')
    assert.equal(bareLastDay('2028-02-29', {count: 1, unit: 'year'}), '2029-02-28')
  })

  it('runs on after a Saturday, Sunday or holiday (Atw 1)', () => {
    // Saturday before Easter, Easter, Easter Monday
    assert.equal(lastDay('2027-02-13', {count: 6, unit: 'week'}), '2027-03-30')
    // 5 May and Ascension Day, one after the other
    assert.equal(lastDay('2027-03-24', {count: 6, unit: 'week'}), '2027-05-07')
  })

  it('leaves two working days in a short term (Atw 2)', () => {
    // from Thursday on: Good Friday, Saturday, Easter, Easter Monday
    assert.equal(lastDay('2027-03-25', {count: 3, unit: 'day'}), '2027-03-31')
    assert.equal(lastDay('2027-03-25', {count: 2, unit: 'day'}), '2027-03-30')
  })

  it('leaves long terms as they are (Atw 4)', () => {
    // 29 May 2027 is a Saturday
    for (const [start, count, unit] of [
      ['2026-05-29', 1, 'year'],
      ['2027-01-29', 4, 'month'],
      ['2027-02-27', 13, 'week'],
      ['2027-02-27', 91, 'day']
    ] as const)
      assert.equal(lastDay(start, {count, unit}), '2027-05-29')
    assert.equal(lastDay('2027-03-06', {count: 12, unit: 'week'}), '2027-05-31')
  })

  it('never ends a term early, and never on a rest day while the act holds', () => {
    fc.assert(
      fc.property(dates, terms, (start, term) => {
        if (!isCountable(term)) return
        const [bare, last] = [bareLastDay(start, term), lastDay(start, term)]
        assert.ok(bare > start && last >= bare)
        // Christmas and a weekend, or Easter with the days around it
        assert.ok(daysBetween(bare, last) <= 5)
        if (last !== bare) assert.ok(!isRestDay(last))
        if (term.unit === 'working-day') assert.equal(workingDaysBetween(start, bare), term.count)
      })
    )
  })

  it('finds the first such day of the year', () => {
    assert.equal(firstOnOrAfter('2027-03-01', 3, 1), '2027-03-01')
    assert.equal(firstOnOrAfter('2027-03-02', 3, 1), '2028-03-01')
    assert.equal(firstOnOrAfter('2097-01-01', 2, 29), '2104-02-29')
    assert.equal(firstOnOrAfter('2027-03-02', 6, 31), null)
  })

  it('refuses absurd terms', () => {
    for (const count of [0, -1, 1.5, 1e9, Number.NaN]) assert.ok(!isCountable({count, unit: 'week'}))
  })
})
