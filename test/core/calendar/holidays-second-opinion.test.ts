import { existsSync, readFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay, weekday } from '../../../core/calendar/civil-day.ts'
import { calendarsFileSchema } from '../../../core/calendar/holiday-data.ts'
import { holidaysInYear } from '../../../core/calendar/holiday-rules.ts'
import calendarsFile from '../../../core/law/data/calendars.json' with { type: 'json' }
import { findCalendar } from '../../../core/law/find-rule.ts'
import { shippedLaw } from '../../../core/law/law.ts'

const law = shippedLaw()

/** Weekday holidays of a year, by our data. */
function ours(calendarId: string, year: number): string[] {
  const calendar = findCalendar(law, calendarId)
  const found: string[] = []
  for (let day = toEpochDay(`${year}-01-01`); day <= toEpochDay(`${year}-12-31`); day++) {
    const date = fromEpochDay(day)
    if (weekday(date) < 6 && calendar.holidayOn(day) !== null) found.push(date)
  }
  return found
}

/** Weekday holidays of a year, by the npm package. */
function theirs(source: Holidays, year: number, types: readonly string[]): string[] {
  const days = source
    .getHolidays(year)
    .filter((holiday) => types.includes(holiday.type))
    .map((holiday) => holiday.date.slice(0, 10))
    .filter((day) => day.startsWith(String(year)) && weekday(day) < 6)
  return [...new Set(days)].toSorted()
}

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)

/** Where the package differs and who is right: ours, by proclamation, by the government's list, or by the Act of 2007. */
const KNOWN: Record<string, { missing: string[]; extra: string[] }> = {
  'england-and-wales': { missing: ['2011-04-29', '2012-06-04'], extra: ['2012-05-28'] },
  scotland: { missing: ['2011-04-29', '2012-06-04', '2026-06-15'], extra: ['2005-11-30', '2006-11-30', '2012-05-28'] },
  'northern-ireland': { missing: ['2011-04-29', '2012-06-04'], extra: ['2012-05-28'] },
}

describe.each([
  ['england-and-wales', 'ENG'],
  ['england-and-wales', 'WLS'],
  ['scotland', 'SCT'],
  ['northern-ireland', 'NIR'],
])('%s against date-holidays GB %s, 2005 to 2028', (id, state) => {
  const source = new Holidays('GB', state)
  const all = (list: (year: number) => string[]): string[] => years(2005, 2028).flatMap(list)
  const mine = all((year) => ours(id, year))
  const other = all((year) => theirs(source, year, ['public', 'bank']))

  it('differs only where it is known to, with our side right', () => {
    expect(mine.filter((day) => !other.includes(day))).toEqual(KNOWN[id]?.missing)
    expect(other.filter((day) => !mine.includes(day))).toEqual(KNOWN[id]?.extra)
  })
})

describe('the rules that project holidays beyond the announced ones', () => {
  /** Announced by proclamation against the rule, or moved: the rule cannot know them. */
  const SPECIAL = new Set([
    '2011-04-29',
    '2012-05-28',
    '2012-06-04',
    '2012-06-05',
    '2020-05-04',
    '2020-05-08',
    '2022-05-30',
    '2022-06-02',
    '2022-06-03',
    '2022-09-19',
    '2023-05-08',
    '2026-06-15',
  ])

  it.each(['england-and-wales', 'scotland', 'northern-ireland'])(
    'reproduce every announced day of %s but the specials',
    (id) => {
      const data = calendarsFileSchema.parse(calendarsFile).calendars.find((one) => one.id === id)
      for (const year of years(2005, 2028)) {
        const byRule = [...holidaysInYear(data?.rules ?? [], year).keys()].map(fromEpochDay).toSorted()
        expect(byRule.filter((day) => !SPECIAL.has(day))).toEqual(ours(id, year).filter((day) => !SPECIAL.has(day)))
      }
    },
  )
})

describe('other countries against date-holidays', () => {
  it('the United States, federal, 2005 to 2027: the same days', () => {
    const source = new Holidays('US')
    for (const year of years(2005, 2027))
      expect([year, ours('us-federal', year)]).toEqual([year, theirs(source, year, ['public', 'bank'])])
  })

  it('Germany, what every state keeps, 2005 to 2027: the same days', () => {
    const source = new Holidays('DE')
    for (const year of years(2005, 2027))
      expect([year, ours('germany', year)]).toEqual([year, theirs(source, year, ['public'])])
  })

  it('Ireland, 2005 to 2027: the package lacks the single holiday of 18 March 2022', () => {
    const source = new Holidays('IE')
    for (const year of years(2005, 2027)) {
      const single = year === 2022 ? ['2022-03-18'] : []
      expect([year, ours('ireland', year)]).toEqual([year, [...theirs(source, year, ['public']), ...single].toSorted()])
    }
  })

  it('New Zealand, 2014 to 2027, outside the summer break: the same days', () => {
    const source = new Holidays('NZ')
    const inBreak = (day: string): boolean => day.slice(5) >= '12-25' || day.slice(5) <= '01-15'
    for (const year of years(2014, 2027)) {
      const [mine, other] = [ours('new-zealand', year), theirs(source, year, ['public'])]
      expect([year, mine.filter((day) => !inBreak(day))]).toEqual([year, other.filter((day) => !inBreak(day))])
      expect(other.filter((day) => inBreak(day) && !mine.includes(day))).toEqual([])
    }
  })
})

const ACCEPTANCE = '../shared/acceptance/uk-bank-holidays.json'
describe('the announced holidays', () => {
  it.skipIf(!existsSync(ACCEPTANCE))(
    'are those of the acceptance list (skipped where ../shared/acceptance is absent)',
    () => {
      const feed = JSON.parse(readFileSync(ACCEPTANCE, 'utf8')) as Record<string, { events: { date: string }[] }>
      for (const [id, { events }] of Object.entries(feed))
        expect(years(2005, 2028).flatMap((year) => ours(id, year))).toEqual(
          events.map((event) => event.date).toSorted(),
        )
    },
  )
})
