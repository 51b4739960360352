import type { DeskRow } from '../model/desk.ts'

export const GROUPS = ['late', 'this-week', 'to-read', 'drafts', 'you', 'them', 'done'] as const
export type Group = (typeof GROUPS)[number]

/** Working days that count as 'this week'. */
export const WEEK = 5

/** True where the case's next last day, the authority's or the user's own, is near. */
export const isDueSoon = ({ nextDue, next }: Pick<DeskRow, 'nextDue' | 'next'>): boolean =>
  [nextDue?.daysLeft, next?.daysLeft].some((days) => days != null && days >= 0 && days <= WEEK)

/** Whose turn it is: of the soonest date that runs; where none does, as the state says. */
export function turnOf({ nextDue, state }: Pick<DeskRow, 'nextDue' | 'state'>): 'you' | 'them' | 'nobody' {
  if (nextDue) return nextDue.waitingFor
  if (state === 'waiting-for-you' || state === 'draft') return 'you'
  return ['waiting', 'late', 'in-review', 'with-regulator'].includes(state) ? 'them' : 'nobody'
}

/**
 * Which heading of the desk a case stands under, each under the first that fits: what is late and what is due come before what is only to
 * be looked at.
 */
export function groupOf(row: DeskRow): Group {
  if (row.nextDue?.late) return 'late'
  if (isDueSoon(row)) return 'this-week'
  if (row.toRead > 0) return 'to-read'
  if (row.drafts > 0) return 'drafts'
  const turn = turnOf(row)
  return turn === 'nobody' ? 'done' : turn
}

export interface DeskGroup {
  group: Group
  cases: DeskRow[]
}

/** The desk: groups that have a case, each soonest first; what has no date comes last, newest letter first. */
export function groupCases(rows: readonly DeskRow[]): DeskGroup[] {
  const found = new Map<Group, DeskRow[]>(GROUPS.map((group) => [group, []]))
  for (const row of rows) found.get(groupOf(row))?.push(row)
  return GROUPS.map((group) => ({ group, cases: (found.get(group) ?? []).toSorted(soonest) })).filter(
    ({ cases }) => cases.length > 0,
  )
}

/** The day that matters for a row: of what is late; else the last day of the next thing; else of the soonest clock. */
export function dayOf({ nextDue, next }: Pick<DeskRow, 'nextDue' | 'next'>): {
  on: string
  daysLeft: number
  late: boolean
} | null {
  if (nextDue && (nextDue.late || next?.last == null))
    return { on: nextDue.due, daysLeft: nextDue.daysLeft, late: nextDue.late }
  return next?.last != null && next.daysLeft !== null ? { on: next.last, daysLeft: next.daysLeft, late: false } : null
}

export function soonest(a: DeskRow, b: DeskRow): number {
  const dueA = dayOf(a)?.on ?? '9999'
  const dueB = dayOf(b)?.on ?? '9999'
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  const order = (b.lastEntryOn ?? '').localeCompare(a.lastEntryOn ?? '')
  return order === 0 ? a.title.localeCompare(b.title) : order
}
