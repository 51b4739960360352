import { bySoonest } from '../../core/cases/row-order.ts'
import type { ChangeEvent } from '../../core/contract/change.ts'
import type { DeskRow } from '../../core/model/desk.ts'

/** A change of more cases than this is cheaper to answer by taking the whole list anew. */
const MOST = 100

/** True for a change after which only rows of the cases that it names differ: the law, settings and the like move any. */
export const isOfSomeRows = ({ caseIds, nouns }: ChangeEvent): boolean =>
  caseIds.length > 0 && caseIds.length <= MOST && !nouns.includes('law')

/** The rows of the desk after a change of some cases; `fresh` are those of them that are still there, put away or not. */
export function patchRows(rows: readonly DeskRow[], ids: readonly string[], fresh: readonly DeskRow[]): DeskRow[] {
  const changed = new Set(ids)
  const others = rows.filter((row) => !changed.has(row.id))
  return [...others, ...fresh.filter((row) => row.archivedOn === null)].toSorted(bySoonest)
}
