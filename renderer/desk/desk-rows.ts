import { groupCases, type Group } from '../../core/desk/group.ts'
import { sortRows } from '../../core/desk/sort.ts'
import type { DeskRow, DeskSort } from '../../core/model/desk.ts'

export type ListRow = { kind: 'group'; group: Group; count: number } | { kind: 'case'; row: DeskRow }

/** The cases as the one list that is drawn: under their headings, or by one clock without any. */
export function listRows(rows: readonly DeskRow[], sort: DeskSort): ListRow[] {
  const shown = (row: DeskRow): ListRow => ({ kind: 'case', row })
  if (sort !== 'today') return sortRows(rows, sort).map(shown)
  return groupCases(rows).flatMap(({ group, cases }): ListRow[] => [
    { kind: 'group', group, count: cases.length },
    ...cases.map(shown),
  ])
}
