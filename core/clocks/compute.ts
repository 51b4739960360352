import type { CivilDay } from '../model/basics.ts'
import type { ClockKind } from '../model/clock.ts'
import { toEpochDay, type EpochDay } from '../calendar/civil-day.ts'
import { isKnown, type HolidayCalendar } from '../calendar/holiday-calendar.ts'
import type { ClockEvent } from '../contract/clock.ts'
import { findCalendar, findPack, needRule } from '../law/find-rule.ts'
import type { Law } from '../law/law.ts'
import type { Rule, RulePack } from '../law/rule-pack.ts'
import { applyEvents, type AppliedEvents } from './apply-events.ts'
import { countChoice, countLimit, type Counted } from './count-limit.ts'

/** What a clock is asked of: a regime's rule, the day of receipt, and what happened since. */
export interface ClockQuestion {
  readonly regime: string
  readonly clock: ClockKind
  readonly received: CivilDay
  readonly calendar?: string | undefined
  readonly body?: string | undefined
  readonly events?: readonly ClockEvent[] | undefined
}

/** A clock as numbers; words (working, rivals, paragraph) are made from it only where someone looks. */
export interface Computed {
  readonly pack: RulePack
  readonly rule: Rule
  readonly calendar: HolidayCalendar
  readonly received: EpochDay
  readonly applied: AppliedEvents
  /** By the rule alone. */
  readonly base: Counted
  /** What binds: the rule's end, or that of an extension claimed in time. */
  readonly final: Counted
  readonly atMost: EpochDay | null
  readonly provisional: boolean
}

/** Computes a clock by the rule in force on the day of receipt. Throws `LawError` and `CivilDayError` with a sentence. */
export function compute(law: Law, question: ClockQuestion): Computed {
  const pack = findPack(law, question.regime)
  const received = toEpochDay(question.received)
  const rule = needRule(pack, question.clock, question.received, question.body)
  const calendar = findCalendar(law, question.calendar ?? rule.calendar ?? pack.calendar)
  return computeRule(pack, rule, calendar, received, question.events ?? [])
}

/** The same for a rule and calendar already at hand. */
export function computeRule(
  pack: RulePack,
  rule: Rule,
  calendar: HolidayCalendar,
  received: EpochDay,
  events: readonly ClockEvent[],
): Computed {
  const applied = applyEvents(rule, received, calendar, events)
  const from = { start: applied.start, calendar, pauses: applied.pauses, closures: applied.closures }
  const base = countChoice(rule.limit, from)
  const final = extended(applied, base, from)
  const atMost = rule.atMost ? countLimit(rule.atMost, from).due : null
  const touches = usesCalendar(base) || usesCalendar(final)
  const provisional = touches && !isKnown(calendar, received, Math.max(final.due, atMost ?? final.due))
  return { pack, rule, calendar, received, applied, base, final, atMost, provisional }
}

/** The later of the rule's end and the extension's; a day that the letter named ends the extension where the pack says that it binds. */
function extended(applied: AppliedEvents, base: Counted, from: Parameters<typeof countLimit>[1]): Counted {
  const { extension } = applied
  if (!extension) return base
  const { limit, namedDay } = extension.effect
  const longest = limit ? countLimit(limit, from) : null
  const named = namedDay === 'binds' ? extension.to : null
  if (longest && (named === null || named >= longest.due)) return longest.due > base.due ? longest : base
  if (named === null || named <= base.due) return base
  return { limit: longest?.limit ?? base.limit, last: named, due: named }
}

/** The day that an extension's letter named, where it binds and is what the clock ends on; else null. */
export function boundByLetter({ applied, final }: Pick<Computed, 'applied' | 'final'>): EpochDay | null {
  const { extension } = applied
  return extension?.effect.namedDay === 'binds' && extension.to === final.due ? extension.to : null
}

const usesCalendar = (counted: Counted): boolean =>
  counted.limit.unit === 'working-day' || counted.limit.ends === 'next-working-day'
