import { addDays } from '../calendar/civil-day.ts'
import type { PlannedNotice } from '../model/reminder.ts'
import type { PlanContext, ReminderCase, ReminderEntry } from './plan-input.ts'
import { timed } from './timed.ts'
import { HOME_CALENDAR } from './working-days.ts'

const ASKS = new Set(['request', 'narrowed-request', 'review-request'])

/** The last letter that asked for something, where nothing at all has come back since. */
function unanswered(entries: readonly ReminderEntry[]): ReminderEntry | null {
  let asked: ReminderEntry | null = null
  for (const entry of entries) {
    if (entry.direction === 'incoming') asked = null
    else if (entry.direction === 'outgoing' && ASKS.has(entry.kind)) asked ??= entry
    else if (entry.kind === 'withdrawal') asked = null
  }
  return asked
}

/**
 * Adds the notice that a request has not even been acknowledged, so many calendar days after it was sent. A case whose
 * clocks hold an acknowledgement clock (laws that set a time for it) has that clock's notices instead.
 */
export function planAcknowledgement(of: ReminderCase, context: PlanContext, into: PlannedNotice[]): void {
  const { settings } = context
  if (settings.acknowledgementAfter === null) return
  if (of.clocks.some((clock) => clock.kind === 'acknowledgement')) return
  const asked = unanswered(of.entries)
  const sent = asked?.placedOn ?? null
  if (!asked || sent === null) return
  const wish = { on: addDays(sent, settings.acknowledgementAfter), minute: settings.at }
  const at = timed(wish, { byThatDay: false }, settings)
  const id = `${of.id}/ack-${asked.id}/0`
  into.push({
    id,
    occurrence: `${id}@${sent}`,
    kind: 'no-acknowledgement',
    caseId: of.id,
    clockId: null,
    clockKind: null,
    entryId: asked.id,
    subject: `${of.id}/ack-${asked.id}@${sent}`,
    lead: 0,
    about: sent,
    on: at.on,
    minute: at.minute,
    what: asked.story,
    caseTitle: of.title,
    calendar: of.clocks[0]?.calendar ?? HOME_CALENDAR,
    waitingFor: 'them',
    actions: ['open', 'snooze', 'done'],
    why: `no letter came back within ${settings.acknowledgementAfter} days${at.moved}`,
  })
}
