import type { CivilDay, Evidence } from '../model/basics.ts'
import type { Clock, ClockKind } from '../model/clock.ts'
import { fromEpochDay, toEpochDay } from '../calendar/civil-day.ts'
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts'
import { countWorkingDaysBetween } from '../calendar/working-days.ts'
import type { ClockEvent } from '../contract/clock.ts'
import { findCalendar, findPack, findRule } from '../law/find-rule.ts'
import type { Law } from '../law/law.ts'
import type { Rule, RulePack } from '../law/rule-pack.ts'
import type { ClockFacts } from './clock-facts.ts'
import { computeRule, type Computed } from './compute.ts'
import { ruleWords } from './deadline.ts'
import { paragraph } from './paragraph.ts'
import type { Assumption } from './receipt.ts'
import { rivals } from './rivals.ts'
import { working } from './working.ts'

export interface ClockOptions {
  /** The civil day taken for today. */
  readonly today: CivilDay
  readonly law: Law
  /** `dates` leaves out working, rivals' days and paragraphs: for lists of many cases. */
  readonly detail?: 'full' | 'dates' | undefined
}

/** Facts, pack and options together: what every maker of clocks is handed. */
export interface ClockContext extends ClockOptions {
  readonly facts: ClockFacts
  readonly pack: RulePack
}

export function clockContext(facts: ClockFacts, options: ClockOptions): ClockContext {
  return { ...options, facts, pack: findPack(options.law, facts.regime) }
}

/** Working days from now until the last day on which a clock is called due soon. */
const DUE_SOON = 3

/** A clock by the pack's rule of that kind from a day; null where the pack has none then. */
export function computeKind(
  context: ClockContext,
  kind: ClockKind,
  from: CivilDay,
  events: readonly ClockEvent[] = [],
): Computed | null {
  const rule = findRule(context.pack, kind, from, context.facts.body)
  return rule ? computeRule(context.pack, rule, calendarOf(context, rule), toEpochDay(from), events) : null
}

/** The user's calendar stands for the regime's own; a rule with a calendar of its own keeps it. */
export function calendarOf(context: ClockContext, rule: Rule): HolidayCalendar {
  return findCalendar(context.law, rule.calendar ?? context.facts.calendar ?? context.pack.calendar)
}

/** What a maker of clocks knows besides the count. */
export interface ClockParts {
  readonly id: string
  readonly reference: string | null
  readonly title: string
  readonly answered: CivilDay | null
  /** The clock is over, whether or not the day of its end is known. */
  readonly over?: 'answered' | 'superseded' | 'ended' | null
  readonly events?: readonly ClockEvent[]
  readonly assumptions: readonly Assumption[]
}

/** A clock from its count: state, days late and left against today, and, in full detail, working, rivals and paragraph. */
export function makeClock(context: ClockContext, counted: Computed, parts: ClockParts): Clock {
  const { law, today, detail } = context
  const full = detail !== 'dates'
  const due = fromEpochDay(counted.final.due)
  const extended = counted.final !== counted.base
  const found = rivals(law, counted, parts.events ?? [], full)
  const ew = found.find((rival) => rival.reading === 'calendar' && rival.calendar === 'england-and-wales')
  return {
    id: parts.id,
    kind: counted.rule.clock,
    reference: parts.reference,
    regime: context.facts.regime as Clock['regime'],
    title: parts.title,
    waitingFor: counted.rule.waitingFor,
    ...ruleWords(counted),
    calendar: counted.calendar.id,
    received: fromEpochDay(counted.applied.start),
    due,
    atMost: counted.atMost === null ? null : fromEpochDay(counted.atMost),
    dueBeforeExtension: extended ? fromEpochDay(counted.base.due) : null,
    dueAccordingToAuthority: null,
    dueEnglandAndWalesCalendar: ew?.due ?? null,
    extendedByAuthorityTo: null,
    ...standing(counted.calendar, due, today, parts, counted.applied.awaiting.length > 0),
    provisional: counted.provisional,
    rivals: found,
    working: full ? working(counted) : [],
    ...(full ? { paragraph: paragraph(counted) } : {}),
    assumptions: [...parts.assumptions, ...counted.applied.notes.map((what) => ({ what, evidence: null }))],
    evidence: evidenceOf(parts.assumptions),
  }
}

const evidenceOf = (assumptions: readonly Assumption[]): Evidence[] =>
  assumptions.flatMap((one) => (one.evidence ? [one.evidence] : []))

/** Where a clock stands today: answered, days late and left (working days of its calendar), state. */
export function standing(
  calendar: HolidayCalendar,
  due: CivilDay,
  today: CivilDay,
  parts: Pick<ClockParts, 'answered' | 'over'>,
  paused: boolean,
): Pick<Clock, 'answered' | 'workingDaysLate' | 'daysLeft' | 'state'> {
  const over = parts.answered !== null ? 'answered' : (parts.over ?? null)
  const until = parts.answered ?? (over === null ? today : due)
  const late = until > due && !(paused && over === null) ? workingDays(calendar, due, until) : 0
  const answered = parts.answered
  if (over === 'answered')
    return { answered, workingDaysLate: late, daysLeft: null, state: until > due ? 'answered-late' : 'answered' }
  if (over !== null) return { answered, workingDaysLate: late, daysLeft: null, state: over }
  const daysLeft = workingDays(calendar, today, due)
  const state = paused ? 'paused' : today > due ? 'late' : daysLeft <= DUE_SOON ? 'due-soon' : 'running'
  return { answered, workingDaysLate: late, daysLeft, state }
}

const workingDays = (calendar: HolidayCalendar, from: CivilDay, to: CivilDay): number =>
  countWorkingDaysBetween(calendar, toEpochDay(from), toEpochDay(to))
