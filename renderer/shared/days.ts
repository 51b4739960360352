import { formatDayPlain, formatDayShort } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'

/** 'Tue 14 Apr', with the year where it is not the year of `near`: for places where a person must act. */
export function actDay(day: CivilDay, near: CivilDay): string {
  const words = formatDayShort(day)
  return day.slice(0, 4) === near.slice(0, 4) ? words.slice(0, -5) : words
}

/** '14 Apr', or '14 Apr 2015' where no `near` of the same year stands by. */
export function briefDay(day: CivilDay, near?: CivilDay): string {
  const words = formatDayShort(day).slice(4)
  return near && day.slice(0, 4) === near.slice(0, 4) ? words.slice(0, -5) : words
}

/** '16' of '16 and 24 April': the first of two days as short as the second lets it be. */
export function firstOfTwo(first: CivilDay, second: CivilDay): string {
  const words = formatDayPlain(first)
  if (first.slice(0, 7) === second.slice(0, 7)) return words.split(' ')[0] ?? words
  if (first.slice(0, 4) === second.slice(0, 4)) return words.split(' ').slice(0, 2).join(' ')
  return words
}
