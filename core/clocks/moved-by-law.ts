import type { CivilDay } from '../model/basics.ts'
import type { Clock } from '../model/clock.ts'
import type { MovedClock } from '../contract/clock.ts'
import type { Law } from '../law/law.ts'
import { caseClocks } from './case-clocks.ts'
import type { ClockFacts } from './clock-facts.ts'
import { movedClocks } from './moved-clocks.ts'

/** What another law does to the clocks of one case. */
export interface LawEffect {
  /** True where any clock differs at all, be it only in its words. */
  readonly differs: boolean
  /** Open clocks that move: from what, to what, and why. */
  readonly moved: MovedClock[]
}

const NOTHING: LawEffect = { differs: false, moved: [] }

/**
 * What a change of packs or holidays does to the clocks of a case, before it is taken over. Throws `LawError` where one of the laws
 * has no pack for the case's regime. A case is counted in full only where something differs.
 */
export function movedByLaw(facts: ClockFacts, before: Law, after: Law, today: CivilDay): LawEffect {
  const clocks = (law: Law, detail: 'dates' | 'full'): Clock[] => caseClocks(facts, { today, law, detail })
  if (JSON.stringify(clocks(before, 'dates')) === JSON.stringify(clocks(after, 'dates'))) return NOTHING
  return { differs: true, moved: movedClocks(clocks(before, 'full'), clocks(after, 'full')).filter(isOpen) }
}

const OVER: ReadonlySet<string | null> = new Set(['answered', 'answered-late', 'superseded', 'ended', null])

const isOpen = (clock: MovedClock): boolean => !OVER.has(clock.stateBefore) || !OVER.has(clock.stateAfter)
