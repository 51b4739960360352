import type { ClockKind } from '../model/clock.ts'
import type { NoticeKind, ReminderSettings } from '../model/reminder.ts'

const FULL = [5, 1, 0, -1]

/** The usual leads: working days before the date, 0 for the morning of the day, -1 for the day after it passed. */
export const USUAL_LEADS: Record<ClockKind, readonly number[]> = {
  response: FULL,
  'internal-review': FULL,
  'review-window': FULL,
  'regulator-window': FULL,
  'appeal-window': FULL,
  'clarification-window': FULL,
  'payment-window': FULL,
  promise: [0, -1],
  acknowledgement: [-1],
  // The notice of the day after the due date says already that it is time to chase.
  chase: [],
}

/** The leads for a kind of clock, furthest ahead first, each once. */
export function leadsFor(kind: ClockKind, settings: ReminderSettings): readonly number[] {
  const own = settings.leads[kind]
  return own ? [...new Set(own)].toSorted((a, b) => b - a) : USUAL_LEADS[kind]
}

export function kindOfLead(lead: number): NoticeKind {
  if (lead > 0) return 'before'
  return lead === 0 ? 'last-day' : 'passed'
}

/** `5` -> '5 working days before the date'. */
export function sayLead(lead: number): string {
  if (lead === 0) return 'on the morning of the day'
  if (lead === -1) return 'the day after the date passed'
  if (lead < -1) return `${-lead} days after the date passed`
  return lead === 1 ? '1 working day before the date' : `${lead} working days before the date`
}
