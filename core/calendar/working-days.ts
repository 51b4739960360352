import type { CivilDay } from '../model/basics.ts'
import { fromEpochDay, toEpochDay, type EpochDay } from './civil-day.ts'
import { isWorkingDay, type HolidayCalendar } from './holiday-calendar.ts'

/** The `count`-th working day after `day` (before it, where negative); `day` itself where zero. Epoch days in and out. */
export function addWorkingDaysToEpochDay(calendar: HolidayCalendar, day: EpochDay, count: number): EpochDay {
  if (count === 0) return day
  const { first, last, upTo, dayOf } = calendar.table()
  if (day >= first && day <= last) {
    const before = upTo[day - first] ?? 0
    const wanted = count > 0 ? before + count : before + count + (isWorkingDay(calendar, day) ? 0 : 1)
    const found = wanted > 0 ? dayOf[wanted] : undefined
    if (found !== undefined) return found
  }
  const step = count > 0 ? 1 : -1
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at += step
    if (isWorkingDay(calendar, at)) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`; the same count, negative, where `to` is earlier. */
export function countWorkingDaysBetween(calendar: HolidayCalendar, from: EpochDay, to: EpochDay): number {
  if (to < from) return -countWorkingDaysBetween(calendar, to, from)
  const { first, last, upTo } = calendar.table()
  if (from >= first && to <= last) return (upTo[to - first] ?? 0) - (upTo[from - first] ?? 0)
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(calendar, day)) count += 1
  return count
}

/** The `count`-th working day after `day`, which is day 0: `addWorkingDays(uk, '2015-03-12', 20)` is `2015-04-14`. */
export function addWorkingDays(calendar: HolidayCalendar, day: CivilDay, count: number): CivilDay {
  return fromEpochDay(addWorkingDaysToEpochDay(calendar, toEpochDay(day), count))
}

/** Working days after `from` up to and including `to`; negative where `to` is earlier. */
export function countWorkingDays(calendar: HolidayCalendar, from: CivilDay, to: CivilDay): number {
  return countWorkingDaysBetween(calendar, toEpochDay(from), toEpochDay(to))
}

/** The day itself where it is a working day, else the next one. */
export function nextWorkingDayFrom(calendar: HolidayCalendar, day: EpochDay): EpochDay {
  return isWorkingDay(calendar, day) ? day : addWorkingDaysToEpochDay(calendar, day, 1)
}
