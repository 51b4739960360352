import type { CivilDay } from '../model/basics.ts'
import type { DeskRow } from '../model/desk.ts'
import type { MoveKind } from '../model/move.ts'

export const GROUPS = ['late', 'this-week', 'to-read', 'drafts', 'you', 'them', 'done'] as const
export type Group = (typeof GROUPS)[number]

/** Working days that count as 'this week'. */
export const WEEK = 5

type Dated = Pick<DeskRow, 'nextDue' | 'next' | 'state'>

/** The one next thing of a row with the day that matters for it. */
export interface NextOf {
  kind: MoveKind | null
  on: CivilDay | null
  daysLeft: number | null
  late: boolean
}

/**
 * The user's own move or what is waited for, whichever has the sooner last day; what is late comes before both. While the authority waits
 * for the user, its own clock stands still and says nothing.
 */
export function nextOf({ nextDue, next, state }: Dated): NextOf {
  const due = state === 'waiting-for-you' && nextDue?.waitingFor === 'them' && !nextDue.late ? null : nextDue
  const kind = next?.kind ?? null
  if (due && !due.late && next?.last != null && due.due < next.last)
    return { kind: due.waitingFor === 'them' ? 'wait' : kind, on: due.due, daysLeft: due.daysLeft, late: false }
  if (next?.last != null && !due?.late) return { kind, on: next.last, daysLeft: next.daysLeft, late: false }
  return { kind, on: due?.due ?? null, daysLeft: due?.daysLeft ?? null, late: due?.late ?? false }
}

/** True where the day that matters is near. */
export function isDueSoon(row: Dated): boolean {
  const { daysLeft, late } = nextOf(row)
  return !late && daysLeft !== null && daysLeft >= 0 && daysLeft <= WEEK
}

/** Whose turn it is: of the soonest date that runs; where none does, as the state says. */
export function turnOf({ nextDue, state }: Pick<DeskRow, 'nextDue' | 'state'>): 'you' | 'them' | 'nobody' {
  if (state === 'waiting-for-you' || state === 'draft') return 'you'
  if (nextDue) return nextDue.waitingFor
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

export function soonest(a: DeskRow, b: DeskRow): number {
  const dueA = nextOf(a).on ?? '9999'
  const dueB = nextOf(b).on ?? '9999'
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  const order = (b.lastEntryOn ?? '').localeCompare(a.lastEntryOn ?? '')
  return order === 0 ? a.title.localeCompare(b.title) : order
}
