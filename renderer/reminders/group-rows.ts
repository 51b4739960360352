import type { NoticeRow } from '../../core/contract/reminder.ts'

/** The reminders of one date: the next, and when it will be said again. */
export interface RowGroup {
  next: NoticeRow
  again: readonly NoticeRow[]
}

/** One group for each date of each matter, in the order of the next of each. */
export function groupRows(rows: readonly NoticeRow[]): RowGroup[] {
  const groups = new Map<string, NoticeRow[]>()
  for (const row of rows) groups.set(row.subject, [...(groups.get(row.subject) ?? []), row])
  return [...groups.values()].flatMap(([next, ...again]) => (next ? [{ next, again }] : []))
}
