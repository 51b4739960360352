import type { Rival } from '../model/clock.ts'
import { fromEpochDay, toEpochDay } from '../calendar/civil-day.ts'
import type { ClockEvent } from '../contract/clock.ts'
import { findCalendar } from '../law/find-rule.ts'
import type { Law } from '../law/law.ts'
import type { Limit, LimitChoice, RivalRule, Rule } from '../law/rule-pack.ts'
import { addWorkingDaysToEpochDay } from '../calendar/working-days.ts'
import { working } from './working.ts'
import { computeRule, type Computed } from './compute.ts'

/** The other readings that the rule names, where they give another day. Each is counted with the same events, and day by day if `days`. */
export function rivals(law: Law, clock: Computed, events: readonly ClockEvent[], days = true): Rival[] {
  const found: Rival[] = []
  for (const rule of clock.rule.rivals) {
    const rival = rivalOf(law, clock, events, rule)
    if (rival && rival.final.due !== clock.final.due)
      found.push({
        reading: rule.reading,
        calendar: rival.calendar.id,
        due: fromEpochDay(rival.final.due),
        why: rule.why,
        ...(days ? { working: working(rival) } : {}),
      })
  }
  return found
}

function rivalOf(law: Law, clock: Computed, events: readonly ClockEvent[], rival: RivalRule): Computed | null {
  const { pack, rule, calendar, received } = clock
  switch (rival.reading) {
    case 'calendar': {
      const other = findCalendar(law, rival.calendar)
      return other === calendar ? null : computeRule(pack, rule, other, received, events)
    }
    case 'next-day-receipt': {
      const later = events.map((event) => moveReceipt(event, clock))
      return computeRule(pack, rule, calendar, addWorkingDaysToEpochDay(calendar, received, 1), later)
    }
    case 'first-day-counts':
      return computeRule(
        pack,
        withLimits(rule, (limit) => ({ ...limit, begins: 'same-day' })),
        calendar,
        received,
        events,
      )
    case 'limit':
      return computeRule(pack, { ...rule, limit: rival.limit }, calendar, received, events)
    case 'from-answer':
      return null
  }
}

/** Who takes the next working day for the day of receipt does so for a clarification too. */
function moveReceipt(event: ClockEvent, clock: Computed): ClockEvent {
  if (event.kind !== 'clarification-received') return event
  return { ...event, on: fromEpochDay(addWorkingDaysToEpochDay(clock.calendar, toEpochDay(event.on), 1)) }
}

function withLimits(rule: Rule, change: (limit: Limit) => Limit): Rule {
  const all = (choice: LimitChoice): LimitChoice =>
    'earliestOf' in choice ? { ...choice, earliestOf: choice.earliestOf.map(change) } : change(choice)
  return {
    ...rule,
    limit: all(rule.limit),
    effects: rule.effects.map((effect) =>
      effect.does === 'extend' && effect.limit ? { ...effect, limit: change(effect.limit) } : effect,
    ),
  }
}
