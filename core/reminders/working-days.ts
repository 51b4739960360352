import { addDays } from '../calendar/civil-day.ts'
import type { CivilDay } from '../model/basics.ts'

/** Which days count, by the id of a calendar. */
export interface WorkingDays {
  isWorkingDay(calendar: string, day: CivilDay): boolean
}

/** A calendar with no working day in so long is broken data; the count stops rather than run for ever. */
const FURTHEST = 400

/** The `n`th working day before `day` (n at least 1); `day` itself never counts. */
export function workingDaysBefore(days: WorkingDays, calendar: string, day: CivilDay, n: number): CivilDay {
  let at = day
  let left = n
  for (let step = 0; step < FURTHEST && left > 0; step++) {
    at = addDays(at, -1)
    if (days.isWorkingDay(calendar, at)) left--
  }
  return at
}

/** The `n`th working day after `day`; with n = 0 the day itself. */
export function workingDaysAfter(days: WorkingDays, calendar: string, day: CivilDay, n: number): CivilDay {
  let at = day
  let left = n
  for (let step = 0; step < FURTHEST + n * 3 && left > 0; step++) {
    at = addDays(at, 1)
    if (days.isWorkingDay(calendar, at)) left--
  }
  return at
}

/** Working days after `from` up to and with `to`; null where they lie further apart than people count in working days. */
export function workingDaysFromTo(days: WorkingDays, calendar: string, from: CivilDay, to: CivilDay): number | null {
  let n = 0
  let at = from
  for (let step = 0; at < to; step++) {
    if (step >= FURTHEST) return null
    at = addDays(at, 1)
    if (days.isWorkingDay(calendar, at)) n++
  }
  return n
}

/** The same working days asked for again and again (many clocks share a date) are counted once. */
export function rememberingBefore(days: WorkingDays): typeof workingDaysBefore {
  const known = new Map<string, CivilDay>()
  return (_days, calendar, day, n) => {
    const key = `${calendar} ${day} ${n}`
    const found = known.get(key)
    if (found !== undefined) return found
    const made = workingDaysBefore(days, calendar, day, n)
    known.set(key, made)
    return made
  }
}
