import type { DeskRow } from '../model/desk.ts'
import { soonest, turnOf } from './group.ts'

/** Where a request stands. It follows from the letters: nothing but a letter moves a case from one to another. */
export const COLUMNS = ['yours', 'waiting', 'review', 'regulator', 'done'] as const
export type Column = (typeof COLUMNS)[number]

export function columnOf(row: DeskRow): Column {
  if (row.state === 'with-regulator') return 'regulator'
  if (row.state === 'in-review' || (row.state === 'late' && row.nextDue?.kind === 'internal-review')) return 'review'
  const turn = turnOf(row)
  return turn === 'you' ? 'yours' : turn === 'them' ? 'waiting' : 'done'
}

/** Every column, empty ones too, soonest day first. */
export function boardOf(rows: readonly DeskRow[]): { column: Column; cases: DeskRow[] }[] {
  const found = new Map<Column, DeskRow[]>(COLUMNS.map((column) => [column, []]))
  for (const row of rows) found.get(columnOf(row))?.push(row)
  return COLUMNS.map((column) => ({ column, cases: (found.get(column) ?? []).toSorted(soonest) }))
}
