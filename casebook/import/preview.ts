import type { ImportPreview } from '../../core/contract/import.ts'
import type { Law } from '../../core/law/law.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import { computeCase } from '../engine.ts'
import type { Staged } from './staging.ts'

/** What the user sees before anything is kept: each case as it would stand, with the words of the letters that are new. */
export function previewOf(token: string, staged: Staged, basis: { today: CivilDay; law: Law }): ImportPreview {
  const { placing, haul } = staged
  return {
    token,
    cases: placing.placements.map((placement) => {
      const fresh = placement.entries.filter((entry) => entry.incoming !== null)
      return {
        case: computeCase(placement.kept.id, placement.kept, placement.entries, basis),
        new: placement.isNew,
        newEntries: fresh.length,
        texts: Object.fromEntries(fresh.map((entry) => [entry.id, entry.letter.text])),
      }
    }),
    duplicates: placing.repeats + [...placing.duplicates.values()].reduce((sum, n) => sum + n, 0),
    unplaced: placing.unplaced.map(({ title, why }) => ({ title, why })),
    problems: [...haul.problems],
  }
}
