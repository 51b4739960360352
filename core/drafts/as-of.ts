import type { CivilDay } from '../model/basics.ts'
import type { Case } from '../model/case.ts'

/**
 * Which entries of a case had come by the end of `today`, by id: all but those that the timeline places later. All of them where none
 * had come, so that a day before the case does not empty it. For a desk that is told to take an earlier day for today.
 */
export function entriesAsOf(of: Case, today: CivilDay): Set<string> {
  const come = of.entries.filter((entry) => entry.placedOn === null || entry.placedOn <= today)
  return new Set((come.length > 0 ? come : of.entries).map((entry) => entry.id))
}
