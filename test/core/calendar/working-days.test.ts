import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, fromEpochDay, toEpochDay } from '../../../core/calendar/civil-day.ts'
import { isKnown, isWorkingDay, reasonNotWorking } from '../../../core/calendar/holiday-calendar.ts'
import { addWorkingDays, countWorkingDays } from '../../../core/calendar/working-days.ts'
import { findCalendar } from '../../../core/law/find-rule.ts'
import { shippedLaw } from '../../../core/law/law.ts'

const law = shippedLaw()
const uk = findCalendar(law, 'uk')
const anyCalendar = fc.constantFrom(...law.calendars.values())
/** Inside the precomputed table, across its ends, and outside it. */
const anyDay = fc.integer({ min: toEpochDay('1980-01-01'), max: toEpochDay('2090-12-31') }).map(fromEpochDay)

function addByLoop(calendar: typeof uk, day: string, count: number): string {
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, Math.sign(count))
    if (isWorkingDay(calendar, toEpochDay(at))) left -= 1
  }
  return at
}

describe('working days', () => {
  it('are what a loop over days finds, in every calendar, forwards and backwards', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -70, max: 70 }), (calendar, day, count) => {
        expect(addWorkingDays(calendar, day, count)).toBe(addByLoop(calendar, day, count))
      }),
      { numRuns: 500 },
    )
  })

  it('counting undoes adding, and runs backwards with the sign changed', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 70 }), (calendar, day, count) => {
        const later = addWorkingDays(calendar, day, count)
        expect(countWorkingDays(calendar, day, later)).toBe(count)
        expect(countWorkingDays(calendar, later, day)).toBe(-count)
      }),
    )
  })

  it('zero days later is the day itself', () => expect(addWorkingDays(uk, '2027-12-25', 0)).toBe('2027-12-25'))
})

describe('holidays of the United Kingdom', () => {
  it.each([
    ['2026-03-17', 'St Patrick’s Day (Northern Ireland only)'],
    ['2026-06-15', 'World Cup bank holiday (Scotland only)'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday (England and Wales, Northern Ireland only)'],
    ['2026-04-04', 'Saturday'],
    ['2026-04-05', 'Sunday'],
  ])('%s does not count: %s', (day, why) => expect(reasonNotWorking(uk, toEpochDay(day))).toBe(why))

  it('a city’s own holiday and an office’s closing are working days', () => {
    expect(reasonNotWorking(uk, toEpochDay('2026-07-20'))).toBeNull()
    expect(reasonNotWorking(uk, toEpochDay('2026-12-29'))).toBeNull()
  })

  it('are known from 2005 to 2028 and by rule, marked as such, outside', () => {
    expect(isKnown(uk, toEpochDay('2005-01-01'), toEpochDay('2028-12-31'))).toBe(true)
    expect(isKnown(uk, toEpochDay('2028-12-30'), toEpochDay('2029-01-02'))).toBe(false)
    expect(isKnown(uk, toEpochDay('2004-12-31'), toEpochDay('2005-01-02'))).toBe(false)
    expect(reasonNotWorking(uk, toEpochDay('2029-03-30'))).toBe('Good Friday')
  })
})
