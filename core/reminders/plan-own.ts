import { addDays, addMonths } from '../calendar/civil-day.ts'
import type { CivilDay } from '../model/basics.ts'
import type { OwnReminder, PlannedNotice, ReminderAnchor } from '../model/reminder.ts'
import type { PlanContext, ReminderCase, ReminderEntry } from './plan-input.ts'
import { timed } from './timed.ts'
import { HOME_CALENDAR, type WorkingDays } from './working-days.ts'

/** The day of an anchor; null where its entry is gone or has no date. */
export function anchorDay(
  anchor: ReminderAnchor,
  entries: readonly ReminderEntry[],
  days: WorkingDays,
  calendar: string,
): CivilDay | null {
  if (anchor.from === 'day') return anchor.on
  const start = entries.find((entry) => entry.id === anchor.entry)?.placedOn ?? null
  if (start === null) return null
  switch (anchor.unit) {
    case 'days':
      return addDays(start, anchor.plus)
    case 'weeks':
      return addDays(start, anchor.plus * 7)
    case 'months':
      return addMonths(start, anchor.plus)
    case 'working-days':
      return days.add(calendar, start, anchor.plus)
  }
}

/** True where a letter came in on or after the entry that the reminder hangs on. */
function answeredSince(anchor: ReminderAnchor, entries: readonly ReminderEntry[]): boolean {
  if (anchor.from === 'day') return false
  const from = entries.findIndex((entry) => entry.id === anchor.entry)
  return from >= 0 && entries.slice(from + 1).some((entry) => entry.direction === 'incoming')
}

const UNIT = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' } as const

function sayAnchor(anchor: ReminderAnchor): string {
  if (anchor.from === 'day') return 'you set it for that day'
  const unit = UNIT[anchor.unit]
  return `you set it for ${anchor.plus} ${anchor.plus === 1 ? unit : `${unit}s`} after a letter`
}

/** Adds the notice of a reminder that the user set, unless it is done or (where they said so) answered. */
export function planOwn(
  reminder: OwnReminder,
  cases: ReadonlyMap<string, ReminderCase>,
  context: PlanContext,
  into: PlannedNotice[],
): void {
  if (reminder.done) return
  const of = reminder.caseId === null ? null : (cases.get(reminder.caseId) ?? null)
  const { anchor } = reminder
  const entries = of?.entries ?? []
  const calendar = of?.clocks[0]?.calendar ?? HOME_CALENDAR
  const day = anchorDay(anchor, entries, context.days, calendar)
  if (day === null || (reminder.unlessAnswered && answeredSince(anchor, entries))) return
  const { settings } = context
  const at = timed({ on: day, minute: reminder.minute ?? settings.at }, { byThatDay: false }, settings)
  const subject = `${reminder.caseId ?? 'desk'}/own-${reminder.id}`
  into.push({
    id: `${subject}/0`,
    occurrence: `${subject}/0@${day}`,
    kind: 'own',
    caseId: reminder.caseId,
    clockId: null,
    clockKind: null,
    entryId: anchor.from === 'entry' ? anchor.entry : null,
    subject: `${subject}@${day}`,
    lead: 0,
    about: day,
    on: at.on,
    minute: at.minute,
    what: reminder.text,
    caseTitle: of?.title ?? '',
    calendar,
    waitingFor: 'you',
    actions: ['open', 'snooze', 'done'],
    why: `${sayAnchor(anchor)}${at.moved}`,
  })
}
