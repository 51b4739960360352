import type { CivilDay } from '../model/basics.ts'
import type { Case } from '../model/case.ts'
import { daysBetween } from '../calendar/civil-day.ts'
import { caseClocks } from '../clocks/case-clocks.ts'
import type { ClockFacts } from '../clocks/clock-facts.ts'
import type { Law } from '../law/law.ts'
import type { LaidCase } from './lay-out.ts'
import { stateOf } from './state.ts'

/** What a case is looked at by; `detail: 'dates'` leaves out the day-by-day workings, for lists. */
export interface DayBasis {
  readonly today: CivilDay
  readonly law: Law
  readonly detail?: 'full' | 'dates'
}

/** A case that was laid out, on a day and under a law: its clocks, and where it stands. */
export function caseOn(laid: LaidCase, facts: ClockFacts, basis: DayBasis): Case {
  const pack = basis.law.packs.get(laid.regime)
  const clocks = laid.entries.length === 0 || !pack ? [] : caseClocks(facts, basis)
  const { state, sentence } = stateOf(laid.entries, clocks, basis.today)
  const first = laid.entries.find((entry) => entry.kind === 'request' && entry.placedOn !== null)
  return {
    ...laid,
    regimeWhy: pack
      ? laid.regimeWhy
      : `There is no rule pack “${laid.regime}”, so no clock can be counted: choose another law for this case.`,
    ...(pack ? { regimeName: pack.shortName } : {}),
    state,
    stateSentence: sentence,
    clocks,
    daysSinceFirstAsked: first?.placedOn ? daysBetween(first.placedOn, basis.today) : null,
  }
}
