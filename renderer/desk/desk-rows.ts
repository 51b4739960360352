import type { CaseSummary } from '../../core/model/case.ts'
import type { DeskGroup, Group } from './group-cases.ts'

export type DeskRow = { kind: 'group'; group: Group; count: number } | { kind: 'case'; group: Group; case: CaseSummary }

/** The groups one under the other, as the one list that is drawn. */
export function deskRows(groups: readonly DeskGroup[]): DeskRow[] {
  return groups.flatMap(({ group, cases }): DeskRow[] => [
    { kind: 'group', group, count: cases.length },
    ...cases.map((summary): DeskRow => ({ kind: 'case', group, case: summary })),
  ])
}
