import { daysBetween } from '../../core/calendar/civil-day.ts'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { Clock } from '../../core/model/clock.ts'
import type { PlannedNotice } from '../../core/model/reminder.ts'
import type { ReminderCase } from '../../core/reminders/plan-input.ts'
import type { CalendarEvent } from './ics.ts'

const RUNNING = new Set(['running', 'due-soon', 'late'])
const BASIS = { statute: 'By law', practice: 'By usual practice', promise: 'As they promised' } as const

function describe(of: ReminderCase, clock: Clock): string {
  const received = clock.received ? `, counted from ${formatDay(clock.received)}` : ''
  const lines = [of.title, `${BASIS[clock.basis]}: ${clock.rule}${received}.`, `Source: ${clock.source}`]
  if (clock.dueAccordingToAuthority && clock.dueAccordingToAuthority !== clock.due) {
    lines.push(`By the authority's own count: ${formatDay(clock.dueAccordingToAuthority)}.`)
  }
  if (clock.provisional) lines.push('Provisional: the holidays of that year are not yet known.')
  return lines.join('\n')
}

/** Text that may stand in a UID whatever a reference is made of. */
const plain = (id: string): string => encodeURIComponent(id)

const alarm = (notice: PlannedNotice): number => daysBetween(notice.about, notice.on) * 1440 + notice.minute

/** The dates of cases for a calendar: every running clock and every reminder of the user's own, with the planned alarms. */
export function eventsOf(cases: readonly ReminderCase[], notices: readonly PlannedNotice[]): CalendarEvent[] {
  const alarms = new Map<string, number[]>()
  for (const notice of notices) {
    if (notice.clockId === null) continue
    const key = `${notice.caseId}/${notice.clockId}`
    alarms.set(key, [...(alarms.get(key) ?? []), alarm(notice)])
  }
  const clocks = cases.flatMap((of) =>
    of.clocks
      .filter((clock) => RUNNING.has(clock.state))
      .map((clock): CalendarEvent => {
        const last = clock.waitingFor === 'you' ? 'Last day: ' : 'Due: '
        return {
          uid: `${plain(clock.id)}.${of.id}@foi-desk`,
          caseId: of.id,
          on: clock.due,
          summary: `${last}${clock.title} (${of.title})`,
          description: describe(of, clock),
          categories: ['FOI Desk', clock.waitingFor === 'you' ? 'Your move' : 'Their move'],
          alarms: (alarms.get(`${of.id}/${clock.id}`) ?? []).toSorted((a, b) => a - b),
        }
      }),
  )
  const own = notices
    .filter((notice) => notice.kind === 'own' || notice.kind === 'task')
    .map((notice): CalendarEvent => ({
      uid: `${plain(notice.subject.slice(notice.subject.indexOf('/') + 1, notice.subject.lastIndexOf('@')))}@foi-desk`,
      caseId: notice.caseId,
      on: notice.about,
      summary: notice.caseTitle ? `${notice.what} (${notice.caseTitle})` : notice.what,
      description: notice.caseTitle,
      categories: ['FOI Desk', 'Reminder'],
      alarms: [alarm(notice)],
    }))
  return [...clocks, ...own].toSorted((a, b) => (a.on + a.uid < b.on + b.uid ? -1 : 1))
}
