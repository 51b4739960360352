import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../../core/calendar/civil-day.ts'
import { deadline } from '../../../core/clocks/deadline.ts'
import { shippedLaw } from '../../../core/law/law.ts'

/**
 * A second way to the same days: JavaScript's own UTC dates, a loop over days, and the holidays of the npm package date-holidays.
 * It shares nothing with the engine. Where the package is wrong (see test/core/calendar/holidays-second-opinion.test.ts) it is put
 * right here: 29 April 2011 and the spring holiday of 2012 everywhere; St Andrew's Day from 2007 only; 15 June 2026 in Scotland.
 */
const RIGHT = { added: ['2011-04-29', '2012-06-04'], removed: ['2012-05-28'] }
const SCOTLAND = { added: ['2026-06-15'], removed: ['2005-11-30', '2006-11-30'] }

function holidaySet(country: string, states: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const state of states) {
    const source = new Holidays(country, state)
    for (let year = 2005; year <= 2028; year++)
      for (const holiday of source.getHolidays(year))
        if (holiday.type === 'public' || holiday.type === 'bank') found.add(`${holiday.date.slice(0, 10)} ${state}`)
    for (const day of RIGHT.removed) found.delete(`${day} ${state}`)
    for (const day of RIGHT.added) found.add(`${day} ${state}`)
    if (state === 'SCT') for (const day of SCOTLAND.removed) found.delete(`${day} ${state}`)
    if (state === 'SCT') for (const day of SCOTLAND.added) found.add(`${day} ${state}`)
  }
  return new Set([...found].map((key) => key.slice(0, 10)))
}

const sets = {
  uk: holidaySet('GB', ['ENG', 'WLS', 'SCT', 'NIR']),
  scotland: holidaySet('GB', ['SCT']),
  'england-and-wales': holidaySet('GB', ['ENG', 'WLS']),
  'us-federal': new Set(
    Array.from({ length: 24 }, (_, n) => 2005 + n).flatMap((year) =>
      new Holidays('US')
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
        .map((holiday) => holiday.date.slice(0, 10)),
    ),
  ),
}
type CalendarId = keyof typeof sets

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const works = (calendar: CalendarId, date: Date): boolean =>
  date.getUTCDay() !== 0 && date.getUTCDay() !== 6 && !sets[calendar].has(iso(date))
const next = (date: Date): void => void date.setUTCDate(date.getUTCDate() + 1)

function workingDaysAfter(
  calendar: CalendarId,
  received: string,
  count: number,
  skip: (day: string) => boolean = () => false,
): string {
  const date = new Date(`${received}T00:00:00Z`)
  for (let n = 0; n < count;) {
    next(date)
    if (works(calendar, date) && !skip(iso(date))) n += 1
  }
  return iso(date)
}

function monthAfter(calendar: CalendarId, received: string): string {
  const [year = 0, month = 0, day = 0] = received.split('-').map(Number)
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const date = new Date(Date.UTC(year, month, Math.min(day, lastOfNext)))
  while (!works(calendar, date)) next(date)
  return iso(date)
}

/** The minimal standard generator: the same cases every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}

describe('a second implementation, sharing no code, agrees', () => {
  const law = shippedLaw()
  const random = numbers(20_310_312)
  const first = toEpochDay('2005-01-01')
  const span = toEpochDay('2027-06-30') - first
  const dayFrom = (from: number): string => fromEpochDay(from + random(span - (from - first)))

  it('on 10,000 random cases', () => {
    const tally: Record<string, number> = {}
    for (let n = 0; n < 10_000; n++) {
      const kind = ['foia', 'scotland', 'review', 'fee', 'restart', 'access', 'us'][random(7)] ?? 'foia'
      const received = dayFrom(kind === 'access' ? toEpochDay('2018-05-25') : first)
      const on = fromEpochDay(toEpochDay(received) + random(15))
      const to = fromEpochDay(toEpochDay(on) + random(45))
      tally[kind] = (tally[kind] ?? 0) + 1
      const [ours, theirs] = bothWays(kind, received, on, to)
      expect({ kind, received, on, to, due: ours }).toEqual({ kind, received, on, to, due: theirs })
    }
    expect(Object.values(tally).every((count) => count > 1000)).toBe(true)
  })

  function bothWays(kind: string, received: string, on: string, to: string): [string | null, string] {
    switch (kind) {
      case 'scotland':
        return [deadline({ regime: 'scot-foisa-2002', received }, law).due, workingDaysAfter('scotland', received, 20)]
      case 'review': {
        const answer = deadline(
          { regime: 'uk-foia-2000', clock: 'internal-review', received, calendar: 'england-and-wales' },
          law,
        )
        expect(answer.due).toBe(workingDaysAfter('england-and-wales', received, 20))
        return [answer.atMost, workingDaysAfter('england-and-wales', received, 40)]
      }
      case 'fee': {
        const events = [
          { kind: 'fees-notice' as const, on },
          { kind: 'fee-paid' as const, on: to },
        ]
        const paused = (day: string): boolean => day >= on && day <= to
        return [
          deadline({ regime: 'uk-foia-2000', received, events }, law).due,
          workingDaysAfter('uk', received, 20, paused),
        ]
      }
      case 'restart': {
        const events = [
          { kind: 'clarification-requested' as const, on },
          { kind: 'clarification-received' as const, on: to },
        ]
        return [deadline({ regime: 'uk-foia-2000', received, events }, law).due, workingDaysAfter('uk', to, 20)]
      }
      case 'access':
        return [deadline({ regime: 'uk-gdpr-access', received }, law).due, monthAfter('england-and-wales', received)]
      case 'us':
        return [deadline({ regime: 'us-foia', received }, law).due, workingDaysAfter('us-federal', received, 20)]
      default:
        return [deadline({ regime: 'uk-foia-2000', received }, law).due, workingDaysAfter('uk', received, 20)]
    }
  }
})
