import type { CivilDay } from '../model/basics.ts'
import { partsOfEpochDay, toEpochDay, weekdayOfEpochDay } from './civil-day.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const monthName = (month: number): string => MONTHS[month - 1] ?? ''

function named(day: CivilDay): { weekday: string; day: number; month: string; year: number } {
  const epochDay = toEpochDay(day)
  const parts = partsOfEpochDay(epochDay)
  return {
    weekday: WEEKDAYS[weekdayOfEpochDay(epochDay) - 1] ?? '',
    day: parts.day,
    month: monthName(parts.month),
    year: parts.year,
  }
}

/** 'Tuesday 14 April 2015'. */
export function formatDay(day: CivilDay): string {
  const d = named(day)
  return `${d.weekday} ${d.day} ${d.month} ${d.year}`
}

/** '14 April 2015'. */
export function formatDayPlain(day: CivilDay): string {
  const d = named(day)
  return `${d.day} ${d.month} ${d.year}`
}

/** 'Tue 14 Apr 2015', for tables and narrow places. */
export function formatDayShort(day: CivilDay): string {
  const d = named(day)
  return `${d.weekday.slice(0, 3)} ${d.day} ${d.month.slice(0, 3)} ${d.year}`
}

/** '14 April' in the year of `near`, else '14 April 2015': for lists of days that stand beside a full date. */
export function formatDayNear(day: CivilDay, near: CivilDay): string {
  const d = named(day)
  return day.slice(0, 4) === near.slice(0, 4) ? `${d.day} ${d.month}` : `${d.day} ${d.month} ${d.year}`
}

/** 'Tuesday'. */
export function formatWeekday(day: CivilDay): string {
  return named(day).weekday
}

/** 'April 2015'. */
export function formatMonth(day: CivilDay): string {
  const d = named(day)
  return `${d.month} ${d.year}`
}

/** 'from 23 July to 2 September 2025': both days belong to it. */
export function formatDayRange(from: CivilDay, to: CivilDay): string {
  return from === to ? `on ${formatDayPlain(from)}` : `from ${formatDayNear(from, to)} to ${formatDayPlain(to)}`
}
