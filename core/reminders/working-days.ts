import type { Calendars } from '../calendar/calendars.ts'
import { addWorkingDays, countWorkingDays } from '../calendar/working-days.ts'
import type { CivilDay } from '../model/basics.ts'

/** Working days by the id of a calendar, as reminders need them. */
export interface WorkingDays {
  /** The `n`th working day after `day`, before it where `n` is negative. */
  add(calendar: string, day: CivilDay, n: number): CivilDay
  /** Working days after `from` up to and with `to`. */
  between(calendar: string, from: CivilDay, to: CivilDay): number
}

/** The calendar of a case that has no clock, and of an id that is not known (a pack that was taken away). */
export const HOME_CALENDAR = 'uk'

/** Working days by the calendars of a law. */
export function workingDaysOf(calendars: Calendars): WorkingDays {
  const byId = (id: string) => {
    const found = calendars.get(id) ?? calendars.get(HOME_CALENDAR)
    if (!found) throw new Error(`There is no calendar “${id}”, nor “${HOME_CALENDAR}” to stand in for it.`)
    return found
  }
  return {
    add: (id, day, n) => addWorkingDays(byId(id), day, n),
    between: (id, from, to) => countWorkingDays(byId(id), from, to),
  }
}
