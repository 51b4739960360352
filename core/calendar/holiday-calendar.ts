import type { CivilDay } from '../model/basics.ts'
import { partsOfEpochDay, toEpochDay, weekdayOfEpochDay, type EpochDay } from './civil-day.ts'
import { createWorkingDayTable, type WorkingDayTable } from './working-day-table.ts'

/** Which days count: weekends never, holidays not, everything else does. Made by `createCalendars`. */
export interface HolidayCalendar {
  readonly id: string
  /** As in 'by the calendar of …'. */
  readonly name: string
  readonly source: string
  readonly sure: 'high' | 'medium' | 'low'
  readonly note: string | null
  /** First and last day for which the holidays are known; null where they are an estimate throughout. */
  readonly known: { readonly from: CivilDay; readonly to: CivilDay } | null
  /** When the holidays were last known to be right. */
  readonly asOf: CivilDay
  /** The holiday on a weekday, in words, else null. Weekends are not asked about. */
  readonly holidayOn: (day: EpochDay) => string | null
  /** Precomputed counts of working days; made at the first use. */
  readonly table: () => WorkingDayTable
}

/** Why a day does not count ('Saturday', 'Good Friday'), or null where it is a working day. */
export function reasonNotWorking(calendar: HolidayCalendar, day: EpochDay): string | null {
  const weekday = weekdayOfEpochDay(day)
  if (weekday === 6) return 'Saturday'
  if (weekday === 7) return 'Sunday'
  return calendar.holidayOn(day)
}

export function isWorkingDay(calendar: HolidayCalendar, day: EpochDay): boolean {
  return reasonNotWorking(calendar, day) === null
}

/** True where every day from `from` to `to` lies inside the range of the holiday data. */
export function isKnown(calendar: HolidayCalendar, from: EpochDay, to: EpochDay): boolean {
  return calendar.known !== null && from >= toEpochDay(calendar.known.from) && to <= toEpochDay(calendar.known.to)
}

/** A calendar from a way to list the holidays of one year; each year is listed once, when first asked for. */
export function holidayCalendar(
  facts: Omit<HolidayCalendar, 'holidayOn' | 'table'>,
  holidaysOf: (year: number) => ReadonlyMap<EpochDay, string>,
): HolidayCalendar {
  const years = new Map<number, ReadonlyMap<EpochDay, string>>()
  const holidayOn = (day: EpochDay): string | null => {
    const { year } = partsOfEpochDay(day)
    let found = years.get(year)
    if (!found) years.set(year, (found = holidaysOf(year)))
    return found.get(day) ?? null
  }
  let table: WorkingDayTable | null = null
  const calendar: HolidayCalendar = {
    ...facts,
    holidayOn,
    table: () => (table ??= createWorkingDayTable((day) => isWorkingDay(calendar, day))),
  }
  return calendar
}
