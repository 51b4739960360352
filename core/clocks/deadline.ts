import { fromEpochDay } from '../calendar/civil-day.ts'
import type { Deadline, DeadlineInput } from '../contract/clock.ts'
import type { Law } from '../law/law.ts'
import { compute, type Computed } from './compute.ts'
import { paragraph } from './paragraph.ts'
import { rivals } from './rivals.ts'
import { working } from './working.ts'

/**
 * The last day of one clock with its working, by the rule in force on the day of receipt. `received` is day 0 of whatever starts
 * the clock asked for: the request, the answer, the decision notice. Throws `LawError` or `CivilDayError` with one sentence.
 */
export function deadline(input: DeadlineInput, law: Law): Deadline {
  const events = input.events ?? []
  const clock = compute(law, { ...input, clock: input.clock ?? 'response' })
  return {
    due: fromEpochDay(clock.final.due),
    atMost: clock.atMost === null ? null : fromEpochDay(clock.atMost),
    dueBeforeExtension: clock.final === clock.base ? null : fromEpochDay(clock.base.due),
    ...ruleWords(clock),
    calendar: clock.calendar.id,
    provisional: clock.provisional,
    working: working(clock),
    rivals: rivals(law, clock, events),
    paragraph: paragraph(clock),
  }
}

/** The rule's words, source, basis and sureness; an extension that was claimed in time puts its own in their place. */
export function ruleWords(clock: Computed): Pick<Deadline, 'rule' | 'source' | 'basis' | 'sure'> {
  const { rule, applied } = clock
  const words = clock.final !== clock.base && applied.extension ? applied.extension.effect : rule
  const says = words === rule ? rule.limit.says : (clock.final.limit.says ?? rule.limit.says)
  return { rule: says, source: words.source, basis: words.basis, sure: words.sure }
}
