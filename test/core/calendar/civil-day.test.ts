import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  CivilDayError,
  compareDays,
  daysBetween,
  fromEpochDay,
  isCivilDay,
  parseCivilDay,
  toEpochDay,
  weekday,
} from '../../../core/calendar/civil-day.ts'
import { formatDay, formatDayNear, formatDayRange, formatDayShort } from '../../../core/calendar/format-day.ts'

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 })

describe('civil days', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11_016, 2],
    ['2031-03-12', 22_350, 3],
    ['1900-03-01', -25_508, 4],
    ['0001-01-01', -719_162, 1],
    ['9999-12-31', 2_932_896, 5],
  ])('%s is epoch day %i and weekday %i', (day, epochDay, number) => {
    expect(toEpochDay(day)).toBe(epochDay)
    expect(fromEpochDay(epochDay)).toBe(day)
    expect(weekday(day)).toBe(number)
  })

  it.each(['2031-02-29', '2100-02-29', '2031-04-31', '2031-13-01', '2031-00-10', '2031-01-00', '0000-01-01'])(
    '%s looks like a day and is none',
    (text) => {
      expect(isCivilDay(text)).toBe(false)
      expect(() => parseCivilDay(text)).toThrow(
        new CivilDayError(`There is no day ${text} in the calendar; check the month and the day of the month.`),
      )
    },
  )

  it.each(['', '12/03/2031', '2031-3-12', '2031-03-12T00:00', ' 2031-03-12', '２０３１-03-12'])(
    '“%s” is not written as a day',
    (text) => {
      expect(isCivilDay(text)).toBe(false)
      expect(() => parseCivilDay(text)).toThrow(/write it as year, month and day/)
    },
  )

  it.each([
    ['2031-01-31', 1, '2031-02-28'],
    ['2032-01-31', 1, '2032-02-29'],
    ['2031-08-31', 1, '2031-09-30'],
    ['2031-12-15', 1, '2032-01-15'],
    ['2031-03-31', -1, '2031-02-28'],
    ['2032-02-29', 12, '2033-02-28'],
    ['2031-05-05', 0, '2031-05-05'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))

  it('goes to text and back, and days follow one another as JavaScript’s own calendar has them', () => {
    fc.assert(
      fc.property(anyDay, (epochDay) => {
        const day = fromEpochDay(epochDay)
        expect(toEpochDay(day)).toBe(epochDay)
        const other = new Date(0)
        other.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
        expect(other.getTime() / 86_400_000).toBe(epochDay)
        expect(weekday(day)).toBe(((other.getUTCDay() + 6) % 7) + 1)
      }),
    )
  })

  it('adds and subtracts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (epochDay, count) => {
        fc.pre(epochDay + count >= -719_162 && epochDay + count <= 2_932_896)
        const day = fromEpochDay(epochDay)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(Math.sign(compareDays(addDays(day, count), day))).toBe(Math.sign(count))
      }),
    )
  })

  it('a month later is in the next month, on the same day or its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (epochDay) => {
        const day = fromEpochDay(epochDay)
        const later = addMonths(day, 1)
        expect((Number(day.slice(5, 7)) % 12) + 1).toBe(Number(later.slice(5, 7)))
        if (later.slice(8) !== day.slice(8)) expect(addDays(later, 1).slice(8)).toBe('01')
      }),
    )
  })
})

describe('days for people', () => {
  it('are never ambiguous', () => {
    expect(formatDay('2031-04-15')).toBe('Tuesday 15 April 2031')
    expect(formatDayShort('2031-09-01')).toBe('Mon 1 Sep 2031')
    expect(formatDayNear('2031-12-24', '2031-01-02')).toBe('24 December')
    expect(formatDayNear('2030-12-24', '2031-01-02')).toBe('24 December 2030')
    expect(formatDayRange('2030-12-24', '2031-01-02')).toBe('from 24 December 2030 to 2 January 2031')
    expect(formatDayRange('2031-05-05', '2031-05-05')).toBe('on 5 May 2031')
  })
})
