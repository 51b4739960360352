import { createHash } from 'node:crypto'
import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays } from '../../core/calendar/civil-day.ts'
import { makeBreath } from '../breathe.ts'
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

/** Events' texts by what they are of: folding their lines is what takes time, and of thousands of dates few change. */
const written = new Map<string, string>()
const TEXTS_HELD = 20_000

/** An iCalendar file (RFC 5545) of these dates. The same dates give the same text. */
export function icsOf(name: string, events: readonly TrackedEvent[]): string {
  const shell = emptyCalendar(name).toString()
  const end = shell.lastIndexOf('END:VCALENDAR')
  return `${shell.slice(0, end)}${events.map(eventText).join('')}${shell.slice(end)}`
}

/** Writes the texts of dates ahead of `icsOf`, letting others have their turn. */
export async function prepareEvents(events: readonly TrackedEvent[]): Promise<void> {
  const breathe = makeBreath()
  for (const event of events) {
    eventText(event)
    await breathe()
  }
}

const emptyCalendar = (name: string): ICalCalendar =>
  new ICalCalendar({
    name,
    prodId: { company: 'FOI Desk', product: 'FOI Desk', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    ttl: FETCH_AGAIN,
  })

/** One date as it stands in the file, from its BEGIN to the end of its END line. */
function eventText(each: TrackedEvent): string {
  const key = createHash('sha256').update(JSON.stringify(each)).digest('base64')
  const known = written.get(key)
  if (known !== undefined) return known
  const calendar = emptyCalendar('')
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
  for (const minutes of each.cancelled ? [] : each.alarms) {
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: minutes * 60,
      description: each.summary,
    })
    // Said outright: the library would count an alarm after midnight from the end of the day.
    alarm.relatesTo(ICalAlarmRelatesTo.start)
  }
  const whole = calendar.toString()
  const text = whole.slice(whole.indexOf('BEGIN:VEVENT'), whole.lastIndexOf('END:VCALENDAR'))
  const oldest = written.keys().next().value
  if (written.size >= TEXTS_HELD && oldest !== undefined) written.delete(oldest)
  written.set(key, text)
  return text
}
