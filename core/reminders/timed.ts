import type { LocalTime, ReminderSettings } from '../model/reminder.ts'
import { allowedBy, nextAllowed, whyNotNow } from './hours.ts'
import { timeOfDay } from './local-time.ts'

export interface Timed extends LocalTime {
  /** How it came to be another moment than the one wished for: ', moved from ... because ...', or ''. */
  moved: string
}

/**
 * A wished moment laid into the hours in which the user may be spoken to. What must be said by that day (`byThatDay`) moves
 * back to the last allowed day rather than past it; everything else moves on.
 */
export function timed(wish: LocalTime, how: { byThatDay: boolean }, settings: ReminderSettings): Timed {
  const why = whyNotNow(wish, settings)
  if (why === null) return { ...wish, moved: '' }
  const at = how.byThatDay ? allowedBy(wish, settings) : nextAllowed(wish, settings)
  const reason = why === 'quiet hours' ? 'that falls in your quiet hours' : 'that is outside your working hours'
  const from = at.on === wish.on ? timeOfDay(wish.minute) : `${wish.on} ${timeOfDay(wish.minute)}`
  return { ...at, moved: `, moved from ${from} because ${reason}` }
}
