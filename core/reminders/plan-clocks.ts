import { addDays } from '../calendar/civil-day.ts'
import type { Clock } from '../model/clock.ts'
import type { NoticeAction, PlannedNotice, ReminderSettings } from '../model/reminder.ts'
import { kindOfLead, leadsFor, sayLead } from './leads.ts'
import type { PlanContext, ReminderCase } from './plan-input.ts'
import { timed } from './timed.ts'

const ALL: NoticeAction[] = ['open', 'snooze', 'done']

/** Why no notice is planned for a clock, in one sentence; null where there are some. */
export function whySilent(clock: Clock, settings: ReminderSettings): string | null {
  if (!settings.on) return 'Reminders are switched off.'
  switch (clock.state) {
    case 'answered':
    case 'answered-late':
      return `${clock.title} was answered${clock.answered ? ` on ${clock.answered}` : ''}.`
    case 'paused':
      return `${clock.title} is paused: it has no last day until it runs again.`
    case 'superseded':
      return `${clock.title} was superseded by a later clock.`
    case 'ended':
      return `${clock.title} has ended.`
    default:
      if (leadsFor(clock.kind, settings).length > 0) return null
      return settings.leads[clock.kind]
        ? 'You switched off reminders for this kind of clock.'
        : 'The reminder of the day after the due date says this already.'
  }
}

/** Adds the notices of one running clock: one for each lead. */
export function planClock(of: ReminderCase, clock: Clock, context: PlanContext, into: PlannedNotice[]): void {
  const { settings, days } = context
  const subject = `${of.id}/${clock.id}`
  for (const lead of leadsFor(clock.kind, settings)) {
    const day =
      lead > 0 ? days.add(clock.calendar, clock.due, -lead) : lead === 0 ? clock.due : addDays(clock.due, -lead)
    const at = timed({ on: day, minute: settings.at }, { byThatDay: lead >= 0 }, settings)
    const id = `${subject}/${lead}`
    into.push({
      id,
      occurrence: `${id}@${clock.due}`,
      kind: kindOfLead(lead),
      caseId: of.id,
      clockId: clock.id,
      clockKind: clock.kind,
      entryId: null,
      subject: `${subject}@${clock.due}`,
      lead,
      about: clock.due,
      on: at.on,
      minute: at.minute,
      what: clock.title,
      caseTitle: of.title,
      calendar: clock.calendar,
      waitingFor: clock.waitingFor,
      actions: ALL,
      why: `${sayLead(lead)}${at.moved}`,
    })
  }
}
