import { addMonthsToEpochDay, partsOfEpochDay, type EpochDay } from '../calendar/civil-day.ts'
import { isWorkingDay, type HolidayCalendar } from '../calendar/holiday-calendar.ts'
import { addWorkingDaysToEpochDay, nextWorkingDayFrom } from '../calendar/working-days.ts'
import type { Limit, LimitChoice } from '../law/rule-pack.ts'

/** Days that are left out of a count, both ends included, and why. */
export interface Stretch {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly why: string
}

/** What a limit is counted by: the day it starts, the calendar, and the days left out. */
export interface CountFrom {
  readonly start: EpochDay
  readonly calendar: HolidayCalendar
  readonly pauses: readonly Stretch[]
  /** A school's holidays: left out only by limits that say so. */
  readonly closures: readonly Stretch[]
}

/** A limit counted to its end: `last` by the count alone, `due` after moving off a day that does not count. */
export interface Counted {
  readonly limit: Limit
  readonly last: EpochDay
  readonly due: EpochDay
}

export const within = (stretches: readonly Stretch[], day: EpochDay): Stretch | null =>
  stretches.find((stretch) => stretch.from <= day && day <= stretch.to) ?? null

/** The stretches that a limit leaves out, besides weekends and holidays. */
export function leftOut(limit: Limit, from: Pick<CountFrom, 'pauses' | 'closures'>): readonly Stretch[] {
  return limit.skipsClosures ? [...from.pauses, ...from.closures] : from.pauses
}

/** The last day of a limit. */
export function countLimit(limit: Limit, from: CountFrom): Counted {
  const out = leftOut(limit, from)
  const last = limit.unit === 'working-day' ? workingDaysEnd(limit, from, out) : calendarEnd(limit, from.start, out)
  return { limit, last, due: limit.ends === 'next-working-day' ? nextWorkingDayFrom(from.calendar, last) : last }
}

/** One limit counted, or the earliest of several. */
export function countChoice(choice: LimitChoice, from: CountFrom): Counted {
  if (!('earliestOf' in choice)) return countLimit(choice, from)
  return choice.earliestOf.map((limit) => countLimit(limit, from)).reduce((a, b) => (b.due < a.due ? b : a))
}

/** The day before the first day that can count. */
function dayZero(limit: Limit, start: EpochDay): EpochDay {
  return limit.begins === 'same-day' ? start - 1 : limit.begins === 'from-next-day' ? start + 1 : start
}

function workingDaysEnd(limit: Limit, from: CountFrom, out: readonly Stretch[]): EpochDay {
  const zero = dayZero(limit, from.start)
  if (out.length === 0) return addWorkingDaysToEpochDay(from.calendar, zero, limit.count)
  let day = zero
  for (let left = limit.count; left > 0;) {
    day += 1
    if (isWorkingDay(from.calendar, day) && within(out, day) === null) left -= 1
  }
  return day
}

function calendarEnd(limit: Limit, start: EpochDay, out: readonly Stretch[]): EpochDay {
  let last = (limit.unit === 'month' ? monthsEnd(limit, start) : dayZero(limit, start) + limit.count) + limit.plusDays
  for (let day = start + 1; day <= last; day++) if (within(out, day) !== null) last += 1
  return last
}

/** A month that begins with its first day ends the day before the same date; where the last month lacks that date, on its last day. */
function monthsEnd(limit: Limit, start: EpochDay): EpochDay {
  const end = addMonthsToEpochDay(limit.begins === 'from-next-day' ? start + 1 : start, limit.count)
  if (limit.begins !== 'same-day') return end
  return partsOfEpochDay(end).day < partsOfEpochDay(start).day ? end : end - 1
}
