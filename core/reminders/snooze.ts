import { addDays } from '../calendar/civil-day.ts'
import type { LocalTime, ReminderSettings, Snooze } from '../model/reminder.ts'
import { nextAllowed } from './hours.ts'
import type { WorkingDays } from './working-days.ts'

/**
 * The moment until which a notice is put off, on the wall's clock. 'An hour' crosses midnight; the others take the usual time
 * of day. Moved on out of quiet and working hours. A day that is past is refused with a `RangeError` in one sentence.
 */
export function snoozeUntil(
  now: LocalTime,
  snooze: Snooze,
  settings: ReminderSettings,
  days: WorkingDays,
  calendar: string,
): LocalTime {
  return nextAllowed(wish(now, snooze, settings, days, calendar), settings)
}

function wish(
  now: LocalTime,
  snooze: Snooze,
  settings: ReminderSettings,
  days: WorkingDays,
  calendar: string,
): LocalTime {
  switch (snooze.for) {
    case 'hour': {
      const minute = now.minute + 60
      return minute < 1440 ? { on: now.on, minute } : { on: addDays(now.on, 1), minute: minute - 1440 }
    }
    case 'tomorrow':
      return { on: addDays(now.on, 1), minute: settings.at }
    case 'next-working-day':
      return { on: days.add(calendar, now.on, 1), minute: settings.at }
    case 'until':
      if (snooze.on <= now.on)
        throw new RangeError(`A reminder cannot be put off until ${snooze.on}: choose a day after today.`)
      return { on: snooze.on, minute: settings.at }
  }
}
