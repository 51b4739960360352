import type { PlannedNotice } from '../model/reminder.ts'
import { planAcknowledgement } from './plan-acknowledgement.ts'
import { planClock, whySilent } from './plan-clocks.ts'
import { planOwn } from './plan-own.ts'
import type { PlanContext, PlanInput, ReminderCase } from './plan-input.ts'
import { planTask } from './plan-tasks.ts'

export interface Plan {
  /** Soonest first. */
  notices: PlannedNotice[]
  /** Why a clock (`case/clock`) has no notices at all. */
  silent: Map<string, string>
}

/**
 * Which notices are due when, from clocks, tasks, own reminders and settings. Depends on nothing else: not on today, the
 * time zone, or what has been shown. A clock that moved has the same notices (`id`) on other days; one that was answered,
 * paused or superseded has none, and `silent` says why.
 */
export function planNotices(input: PlanInput): Plan {
  const { settings, days } = input
  const context: PlanContext = { settings, days }
  const notices: PlannedNotice[] = []
  const silent = new Map<string, string>()
  const byId = new Map<string, ReminderCase>()
  for (const each of input.cases) {
    byId.set(each.id, each)
    for (const clock of each.clocks) {
      const why = whySilent(clock, settings)
      if (why === null) planClock(each, clock, context, notices)
      else silent.set(`${each.id}/${clock.id}`, why)
    }
    planAcknowledgement(each, context, notices)
  }
  for (const reminder of input.own) planOwn(reminder, byId, context, notices)
  for (const task of input.tasks) planTask(task, byId, context, notices)
  return { notices: settings.on ? soonestFirst(notices) : [], silent }
}

/** Sorted by day, then by time of day, the rest as it came: by days first, since many notices share one. */
function soonestFirst(notices: readonly PlannedNotice[]): PlannedNotice[] {
  const byDay = new Map<string, PlannedNotice[]>()
  for (const notice of notices) {
    const same = byDay.get(notice.on)
    if (same) same.push(notice)
    else byDay.set(notice.on, [notice])
  }
  const days = [...byDay.keys()].toSorted()
  return days.flatMap((day) => byDay.get(day)?.toSorted((a, b) => a.minute - b.minute) ?? [])
}
