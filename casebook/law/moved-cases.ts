import { setImmediate } from 'node:timers/promises'
import { clockFactsOfGist } from '../../core/cases/case-gist.ts'
import type { ClockFacts } from '../../core/clocks/clock-facts.ts'
import { movedByLaw } from '../../core/clocks/moved-by-law.ts'
import type { MovedCase } from '../../core/contract/law.ts'
import type { Law } from '../../core/law/law.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { CaseViews } from '../case-views.ts'
import { CasebookError } from '../casebook-error.ts'
import { caseIds } from '../storage/cases.ts'
import type { Store } from '../storage/store.ts'

/** Cases counted before others get a turn. */
const AT_A_TIME = 20

export interface MovedByChange {
  /** Cases that were counted under both laws. */
  cases: number
  /** Cases of which anything differs: their rows and screens are old once the change is taken. */
  touched: string[]
  moved: MovedCase[]
  /** Titles of cases under a law that would no longer be there. */
  lawless: string[]
}

/** What another law would do to the clocks of every case of a casebook. The casebook may be used meanwhile. */
export async function movedCases(
  { store, views }: { store: Store; views: CaseViews },
  laws: { before: Law; after: Law; today: CivilDay },
): Promise<MovedByChange> {
  const { before, after, today } = laws
  const result: MovedByChange = { cases: 0, touched: [], moved: [], lawless: [] }
  // Letters that an older reader read are read again first.
  views.refresh()
  for (const caseId of caseIds(store.db)) {
    if (++result.cases % AT_A_TIME === 0) await setImmediate()
    const facts = factsOf(views, caseId)
    if (!facts) continue
    const had = before.packs.has(facts.regime)
    if (!had || !after.packs.has(facts.regime)) {
      if (had || after.packs.has(facts.regime)) result.touched.push(caseId)
      if (had) result.lawless.push(views.get(caseId).case.title)
      continue
    }
    const { differs, moved } = movedByLaw(facts, before, after, today)
    if (differs) result.touched.push(caseId)
    if (moved.length > 0) result.moved.push({ caseId, title: views.get(caseId).case.title, moved })
  }
  return result
}

/** Null where the case went away meanwhile or has no letter. */
export function factsOf(views: Pick<CaseViews, 'gist'>, caseId: string): ClockFacts | null {
  try {
    const gist = views.gist(caseId)
    return gist.laid.entries.length > 0 ? clockFactsOfGist(gist) : null
  } catch (error) {
    if (error instanceof CasebookError && error.refusal === 'not-found') return null
    throw error
  }
}
