import type { PlannedNotice } from '../model/reminder.ts'
import type { DatedTask, PlanContext, ReminderCase } from './plan-input.ts'
import { timed } from './timed.ts'
import { HOME_CALENDAR } from './working-days.ts'

/** Adds the notice of an open task: on the morning of its day. */
export function planTask(
  task: DatedTask,
  cases: ReadonlyMap<string, ReminderCase>,
  context: PlanContext,
  into: PlannedNotice[],
): void {
  const of = task.caseId === null ? null : (cases.get(task.caseId) ?? null)
  const { settings } = context
  const at = timed({ on: task.due, minute: settings.at }, { byThatDay: true }, settings)
  const subject = `${task.caseId ?? 'desk'}/task-${task.id}`
  into.push({
    id: `${subject}/0`,
    occurrence: `${subject}/0@${task.due}`,
    kind: 'task',
    caseId: task.caseId,
    clockId: null,
    clockKind: null,
    entryId: null,
    subject: `${subject}@${task.due}`,
    lead: 0,
    about: task.due,
    on: at.on,
    minute: at.minute,
    what: task.text,
    caseTitle: of?.title ?? '',
    calendar: of?.clocks[0]?.calendar ?? HOME_CALENDAR,
    waitingFor: 'you',
    actions: ['open', 'snooze', 'done'],
    why: `your task is due that day${at.moved}`,
  })
}
