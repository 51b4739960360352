import { shippedLaw } from '../../../core/law/law.ts'
import type { CaseEntry } from '../../../core/model/case.ts'
import type { Clock } from '../../../core/model/clock.ts'
import { type OwnReminder, type ReminderSettings, reminderSettingsSchema } from '../../../core/model/reminder.ts'
import type { ReminderCase } from '../../../core/reminders/plan-input.ts'
import { type WorkingDays, workingDaysOf } from '../../../core/reminders/working-days.ts'

export const days: WorkingDays = workingDaysOf(shippedLaw().calendars)

export function settings(over: Partial<ReminderSettings> = {}): ReminderSettings {
  return { ...reminderSettingsSchema.parse({}), ...over }
}

export function clock(over: Partial<Clock> = {}): Clock {
  return {
    id: 'response-1071',
    kind: 'response',
    reference: '1071',
    regime: 'uk-foia-2000',
    title: 'Response to 1071',
    waitingFor: 'them',
    rule: 'twenty working days',
    source: 'section 10(1)',
    basis: 'statute',
    sure: 'high',
    calendar: 'uk',
    received: '2026-03-12',
    due: '2026-04-14',
    atMost: null,
    dueBeforeExtension: null,
    dueAccordingToAuthority: null,
    dueEnglandAndWalesCalendar: null,
    extendedByAuthorityTo: null,
    answered: null,
    workingDaysLate: 0,
    daysLeft: 10,
    state: 'running',
    provisional: false,
    rivals: [],
    working: [],
    assumptions: [],
    evidence: [],
    ...over,
  }
}

export function entry(over: Partial<CaseEntry> = {}): CaseEntry {
  return {
    id: 'e1',
    n: 1,
    startLine: null,
    direction: 'outgoing',
    kind: 'request',
    sender: 'Ada Example',
    date: '2026-03-12',
    dateBasis: 'stated',
    placedOn: '2026-03-12',
    references: [],
    story: 'You asked 14 questions',
    subject: null,
    corrected: [],
    ...over,
  }
}

export function matter(over: Partial<ReminderCase> = {}): ReminderCase {
  return { id: 'c1', title: 'Ward closures', regime: 'uk-foia-2000', clocks: [clock()], entries: [], ...over }
}

export function own(over: Partial<OwnReminder> = {}): OwnReminder {
  return {
    id: 'o1',
    caseId: 'c1',
    anchor: { from: 'day', on: '2026-04-20' },
    minute: null,
    text: 'Ask again',
    unlessAnswered: false,
    done: false,
    ...over,
  }
}
