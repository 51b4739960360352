import type { CivilDay } from '../../model/basics.ts'
import type { CaseEntry } from '../../model/case.ts'
import { dayOf, type CaseView } from './view.ts'

/** A letter of the user's that asks where the answer is, and whether it is known to have failed. */
export interface Chaser {
  entry: CaseEntry
  day: CivilDay | null
  bounced: CaseEntry | null
}

/** Chasers sent after `since`, oldest first. A review request that says the answer is late chases too. */
export function chasersSince(view: CaseView, since: CivilDay): Chaser[] {
  return view.case.entries
    .filter((entry) => entry.kind === 'chaser' || entry.kind === 'review-request')
    .map((entry) => ({
      entry,
      day: dayOf(entry),
      bounced:
        view.case.entries.find((other) => other.kind === 'delivery-failure' && other.failedEntry === entry.n) ?? null,
    }))
    .filter((chaser) => chaser.day === null || chaser.day >= since)
}
