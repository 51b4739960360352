import type { DeskRow, DeskSort } from '../model/desk.ts'
import { nextOf, soonest } from './group.ts'

/** The day or number that a row is sorted by, as it is shown; null where it has none. */
export function sortedBy(row: DeskRow, sort: DeskSort): string | number | null {
  switch (sort) {
    case 'response':
    case 'review-window':
    case 'regulator-window':
      return row.clocks[sort] ?? null
    case 'asked':
      return row.firstAskedOn
    case 'letter':
      return row.lastEntryOn
    case 'late':
      return row.nextDue?.late ? -row.nextDue.daysLeft : null
    case 'title':
      return row.title
    case 'today':
      return nextOf(row).on
  }
}

/** Days rise, except that the newest letter comes first, as does what is most days late. */
const FALLS: ReadonlySet<DeskSort> = new Set(['letter', 'late'])

/** Rows by one clock; what has none comes last, soonest first. */
export function sortRows(rows: readonly DeskRow[], sort: DeskSort): DeskRow[] {
  const sign = FALLS.has(sort) ? -1 : 1
  return rows
    .map((row) => ({ row, by: sortedBy(row, sort) }))
    .toSorted((a, b) => {
      if (a.by === null || b.by === null) return a.by === b.by ? soonest(a.row, b.row) : a.by === null ? 1 : -1
      const order = typeof a.by === 'number' ? a.by - Number(b.by) : a.by.localeCompare(String(b.by))
      return order === 0 ? soonest(a.row, b.row) : sign * order
    })
    .map(({ row }) => row)
}
