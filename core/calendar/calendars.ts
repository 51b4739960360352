import { epochDayOf, partsOfEpochDay, toEpochDay, weekdayOfEpochDay, type EpochDay } from './civil-day.ts'
import { holidayCalendar, type HolidayCalendar } from './holiday-calendar.ts'
import type { CalendarData, HolidayFacts } from './holiday-data.ts'
import { holidaysInYear } from './holiday-rules.ts'

export type Calendars = ReadonlyMap<string, HolidayCalendar>

/**
 * Holiday calendars from data: each from its rules and single dates; a division of the United Kingdom from the announced
 * holidays inside their range and by its rules outside it; a union from its parts, which may stand in `beside`. Throws where a union
 * names no calendar.
 */
export function createCalendars(
  data: readonly CalendarData[],
  asOf: string,
  uk: HolidayFacts,
  beside: Calendars = new Map(),
): Calendars {
  const calendars = new Map<string, HolidayCalendar>()
  for (const one of data) {
    const parts = (one.anyOf ?? []).map((id) => {
      const part = calendars.get(id) ?? beside.get(id)
      if (!part) throw new Error(`The calendar “${one.id}” is made of “${id}”, which must stand before it in the list.`)
      return part
    })
    calendars.set(one.id, createCalendar(one, one.division || parts.length > 0 ? uk.asOf : asOf, uk, parts))
  }
  return calendars
}

function createCalendar(
  data: CalendarData,
  asOf: string,
  uk: HolidayFacts,
  parts: readonly HolidayCalendar[],
): HolidayCalendar {
  const { id, name, source, sure } = data
  const known = data.division === undefined && parts.length === 0 ? data.known : { from: uk.from, to: uk.to }
  const facts = { id, name, source, sure, note: data.note ?? null, known, asOf }
  if (parts.length > 0) return holidayCalendar(facts, (year) => unionOfYear(parts, year))
  const announced = data.division === undefined ? null : announcedByYear(uk, data.division)
  return holidayCalendar(facts, (year) => {
    const day = `${String(year).padStart(4, '0')}-12-31`
    if (announced && day >= uk.from && day <= uk.to) return announced.get(year) ?? new Map<EpochDay, string>()
    return projectedHolidays(data, year)
  })
}

function announcedByYear(uk: HolidayFacts, division: string): Map<number, Map<EpochDay, string>> {
  const years = new Map<number, Map<EpochDay, string>>()
  for (const [date, divisions, name] of uk.holidays) {
    if (!divisions.includes(division)) continue
    const day = toEpochDay(date)
    const { year } = partsOfEpochDay(day)
    const found = years.get(year) ?? new Map<EpochDay, string>()
    years.set(year, found.set(day, name))
  }
  return years
}

/** By rule. The neighbouring years are asked too: a substitute can fall into the year before. */
function projectedHolidays(data: CalendarData, year: number): Map<EpochDay, string> {
  const found = new Map<EpochDay, string>()
  const first = epochDayOf(year, 1, 1)
  const next = epochDayOf(year + 1, 1, 1)
  const keep = (day: EpochDay, name: string): void => {
    if (day >= first && day < next && weekdayOfEpochDay(day) < 6 && !found.has(day)) found.set(day, name)
  }
  for (const near of [year, year + 1]) for (const [day, name] of holidaysInYear(data.rules, near)) keep(day, name)
  for (const [date, name] of data.dates) keep(toEpochDay(date), name)
  for (const closed of data.closedEachYear)
    for (const begins of closed.from > closed.to ? [year - 1, year] : [year]) {
      const ends = closed.from > closed.to ? begins + 1 : begins
      for (let day = inYear(begins, closed.from); day <= inYear(ends, closed.to); day++) keep(day, closed.name)
    }
  return found
}

const inYear = (year: number, monthDay: string): EpochDay =>
  epochDayOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))

/** Any part's holiday; says in which parts, unless in all. */
function unionOfYear(parts: readonly HolidayCalendar[], year: number): Map<EpochDay, string> {
  const found = new Map<EpochDay, string>()
  const end = epochDayOf(year + 1, 1, 1)
  for (let day = epochDayOf(year, 1, 1); day < end; day++) {
    const having = parts.filter((part) => part.holidayOn(day) !== null)
    const name = having[0]?.holidayOn(day)
    if (!name) continue
    const where = having.map((part) => part.name).join(', ')
    found.set(day, having.length === parts.length ? name : `${name} (${where} only)`)
  }
  return found
}
