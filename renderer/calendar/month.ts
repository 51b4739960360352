import {
  addMonths,
  daysInMonth,
  epochDayOf,
  fromEpochDay,
  partsOfEpochDay,
  toEpochDay,
  weekdayOfEpochDay,
} from '../../core/calendar/civil-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { Due } from '../../core/contract/clock.ts'

export interface MonthDay {
  date: CivilDay
  day: number
  dues: Due[]
}

/** Weeks from Monday to Sunday; null where a day belongs to another month. */
export type MonthWeek = (MonthDay | null)[]

/** '2031-05' of a day. */
export const monthOf = (day: CivilDay): string => day.slice(0, 7)

/** The month so many months away. */
export function monthAway(month: string, count: number): string {
  return monthOf(addMonths(`${month}-01`, count))
}

/** The days of a month in weeks, each with what is due on it. */
export function monthWeeks(month: string, dues: readonly Due[]): MonthWeek[] {
  const { year, month: number } = partsOfEpochDay(toEpochDay(`${month}-01`))
  const byDay = new Map<CivilDay, Due[]>()
  for (const due of dues) byDay.set(due.due, [...(byDay.get(due.due) ?? []), due])
  const weeks: MonthWeek[] = []
  for (let day = 1; day <= daysInMonth(year, number); day++) {
    const epochDay = epochDayOf(year, number, day)
    const column = weekdayOfEpochDay(epochDay) - 1
    if (weeks.length === 0 || column === 0) weeks.push(Array.from({ length: 7 }, () => null))
    const date = fromEpochDay(epochDay)
    const week = weeks.at(-1)
    if (week) week[column] = { date, day, dues: byDay.get(date) ?? [] }
  }
  return weeks
}
