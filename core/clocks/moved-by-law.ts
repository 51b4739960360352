import type { CivilDay } from '../model/basics.ts'
import type { MovedClock } from '../contract/clock.ts'
import type { Law } from '../law/law.ts'
import { caseClocks } from './case-clocks.ts'
import type { ClockFacts } from './clock-facts.ts'
import { movedClocks } from './moved-clocks.ts'

/** A case and those of its open clocks that another law or other holidays would move. */
export interface MovedCase {
  readonly caseId: string
  readonly title: string
  readonly moved: MovedClock[]
}

/**
 * What a change of packs or holidays does to the open clocks of many cases, before it is taken over: cases where nothing moves are
 * left out. A case whose regime has no pack under the new law throws `LawError`. Only the cases that move are counted in full.
 */
export function movedByLaw(
  cases: readonly { readonly caseId: string; readonly title: string; readonly facts: ClockFacts }[],
  before: Law,
  after: Law,
  today: CivilDay,
): MovedCase[] {
  return cases.flatMap(({ caseId, title, facts }) => {
    const compare = (detail: 'dates' | 'full'): MovedClock[] =>
      movedClocks(
        caseClocks(facts, { today, law: before, detail }),
        caseClocks(facts, { today, law: after, detail }),
      ).filter(isOpen)
    if (compare('dates').length === 0) return []
    return [{ caseId, title, moved: compare('full') }]
  })
}

const OVER: ReadonlySet<string | null> = new Set(['answered', 'answered-late', 'superseded', 'ended', null])

const isOpen = (clock: MovedClock): boolean => !OVER.has(clock.stateBefore) || !OVER.has(clock.stateAfter)
