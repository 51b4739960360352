import { addDays, weekday } from '../calendar/civil-day.ts'
import type { LocalTime, MinuteSpan, ReminderSettings } from '../model/reminder.ts'

type Hours = Pick<ReminderSettings, 'quiet' | 'working'>

function within(span: MinuteSpan, minute: number): boolean {
  if (span.from === span.to) return false
  return span.from < span.to ? minute >= span.from && minute < span.to : minute >= span.from || minute < span.to
}

/** Why the user must not be spoken to at this moment, or null where they may. */
export function whyNotNow(at: LocalTime, hours: Hours): 'quiet hours' | 'outside your working hours' | null {
  if (hours.quiet && within(hours.quiet, at.minute)) return 'quiet hours'
  const { working } = hours
  if (!working) return null
  const everyMinute = working.from === working.to
  if (!working.days.includes(weekday(at.on)) || !(everyMinute || within(working, at.minute))) {
    return 'outside your working hours'
  }
  return null
}

/** The minutes of a day at which a forbidden time can turn into an allowed one. */
function turns(hours: Hours): number[] {
  return [0, hours.quiet?.to ?? 0, hours.working?.from ?? 0].toSorted((a, b) => a - b)
}

function firstAllowedOn(on: string, from: number, hours: Hours): LocalTime | null {
  for (const minute of [from, ...turns(hours)]) {
    if (minute >= from && whyNotNow({ on, minute }, hours) === null) return { on, minute }
  }
  return null
}

/**
 * The first moment from `at` on at which the user may be spoken to: `at` itself where that is allowed. Where quiet and
 * working hours leave no moment at all, the working hours alone hold (see `hoursProblem`).
 */
export function nextAllowed(at: LocalTime, hours: Hours): LocalTime {
  for (let ahead = 0; ahead <= 8; ahead++) {
    const found = firstAllowedOn(addDays(at.on, ahead), ahead === 0 ? at.minute : 0, hours)
    if (found) return found
  }
  return hours.quiet ? nextAllowed(at, { ...hours, quiet: null }) : at
}

/**
 * The moment for something that must be said by the end of `at.on`: `nextAllowed` where that is the same day, else the last
 * allowed day before it. `at` where there is none within a week.
 */
export function allowedBy(at: LocalTime, hours: Hours): LocalTime {
  for (let back = 0; back <= 7; back++) {
    const on = addDays(at.on, -back)
    const found = firstAllowedOn(on, at.minute, hours) ?? firstAllowedOn(on, 0, hours)
    if (found) return found
  }
  return at
}

/** What is wrong with a pair of quiet and working hours, in one sentence, or null. */
export function hoursProblem(hours: Hours): string | null {
  const { quiet, working } = hours
  if (!quiet || !working) return null
  const all = turns(hours).every((minute) => within(quiet, minute) || !within(working, minute))
  return all && working.from !== working.to
    ? 'Your quiet hours cover all of your working hours, so no reminder could ever appear: shorten one of them.'
    : null
}
