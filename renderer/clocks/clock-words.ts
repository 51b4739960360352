import { formatDay } from '../../core/calendar/format-day.ts'
import type { Clock, Rival } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'

const words = text.clocks

/** How a clock stands, in a few words: '8 working days late', 'in 3 working days', 'answered'. */
export function standingWords(clock: Clock): string {
  if (clock.state === 'late') return words.late(clock.workingDaysLate)
  if (clock.state === 'answered-late') return words.answeredLate(clock.workingDaysLate)
  if (clock.daysLeft !== null) return words.left(clock.daysLeft)
  return words.state[clock.state]
}

/** The whole clock as one sentence, for a tooltip and for those who listen. */
export function clockSentence(clock: Clock): string {
  if (clock.kind === 'promise') return `${clock.title}: ${words.promisedBy.toLowerCase()} ${formatDay(clock.due)}.`
  const parts = [
    clock.received ? `${words.received.toLowerCase()} ${formatDay(clock.received)}` : null,
    `${words.due.toLowerCase()} ${formatDay(clock.due)}`,
    clock.answered ? `${words.answered.toLowerCase()} ${formatDay(clock.answered)}` : null,
    clock.state === 'answered' ? null : standingWords(clock).toLowerCase(),
  ]
  return `${clock.title}: ${parts.filter((part) => part !== null).join(', ')}.`
}

const READINGS: Record<string, string> = words.readings

/** A short name for another count: 'England and Wales count', 'Their own count'. */
export function rivalName(rival: Rival): string {
  if (rival.reading === 'calendar' || rival.reading === undefined)
    return words.calendarCount(words.calendars[rival.calendar] ?? rival.calendar)
  return READINGS[rival.reading] ?? words.rival
}
