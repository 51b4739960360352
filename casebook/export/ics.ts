import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays } from '../../core/calendar/civil-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'

/** A date for a calendar program: a whole civil day, never an instant. */
export interface CalendarEvent {
  uid: string
  caseId: string | null
  on: CivilDay
  summary: string
  description: string
  categories: string[]
  /** When the program should speak, in minutes from the midnight with which the day begins; negative is before. */
  alarms: number[]
}

/** A date with what calendars elsewhere were told of it before. */
export interface TrackedEvent extends CalendarEvent {
  /** Rises with every change of the date; the higher one wins. */
  sequence: number
  cancelled: boolean
  /** Instant (ISO 8601) of the last change. */
  changedAt: string
}

/** Programs that fetch the file again and again are asked to do so at this interval, in seconds. */
const FETCH_AGAIN = 3600

const atMidnight = (day: CivilDay): Date => new Date(`${day}T00:00:00Z`)

/** An iCalendar file (RFC 5545) of these dates. The same dates give the same text. */
export function icsOf(name: string, events: readonly TrackedEvent[]): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'FOI Desk', product: 'FOI Desk', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    ttl: FETCH_AGAIN,
  })
  for (const each of events) {
    const event = calendar.createEvent({
      id: each.uid,
      sequence: each.sequence,
      stamp: new Date(each.changedAt),
      lastModified: new Date(each.changedAt),
      allDay: true,
      start: atMidnight(each.on),
      end: atMidnight(addDays(each.on, 1)),
      summary: each.summary,
      description: each.description,
      categories: each.categories.map((category) => ({ name: category })),
      status: each.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A date by which something must come is no time in which one is busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (each.cancelled) continue
    for (const minutes of each.alarms) {
      const alarm = event.createAlarm({
        type: ICalAlarmType.display,
        triggerAfter: minutes * 60,
        description: each.summary,
      })
      // Said outright: the library would count an alarm after midnight from the end of the day.
      alarm.relatesTo(ICalAlarmRelatesTo.start)
    }
  }
  return calendar.toString()
}
