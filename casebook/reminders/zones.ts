import { fromDate, parseDate, toCalendarDateTime, toZoned } from '@internationalized/date'
import type { LocalTime } from '../../core/model/reminder.ts'

/** What the wall's clock shows in a zone (IANA name) at an instant (milliseconds since 1970). */
export function toLocal(at: number, zone: string): LocalTime {
  const there = fromDate(new Date(at), zone)
  const two = (n: number) => String(n).padStart(2, '0')
  const year = String(there.year).padStart(4, '0')
  return { on: `${year}-${two(there.month)}-${two(there.day)}`, minute: there.hour * 60 + there.minute }
}

/**
 * The instant at which the wall's clock first shows a time. A time that is skipped when summer time begins is as much later
 * as was skipped; of a time that comes twice when it ends, the first.
 */
export function toInstant(local: LocalTime, zone: string): number {
  const day = toCalendarDateTime(parseDate(local.on)).set({
    hour: Math.floor(local.minute / 60),
    minute: local.minute % 60,
  })
  return toZoned(day, zone, 'compatible').toDate().getTime()
}
