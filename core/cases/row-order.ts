import type { CaseSummary } from '../model/case.ts'

/** Order of the desk's rows: soonest date first; then what has no date, the case that moved last first. */
export function bySoonest(
  a: Pick<CaseSummary, 'nextDue' | 'lastEntryOn' | 'title'>,
  b: Pick<CaseSummary, 'nextDue' | 'lastEntryOn' | 'title'>,
): number {
  if (a.nextDue && b.nextDue) return compare(a.nextDue.due, b.nextDue.due) || a.title.localeCompare(b.title)
  if (a.nextDue || b.nextDue) return a.nextDue ? -1 : 1
  return compare(b.lastEntryOn ?? '', a.lastEntryOn ?? '') || a.title.localeCompare(b.title)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
