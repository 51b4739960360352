import { bySoonest } from '../core/cases/row-order.ts'
import type { DeskRow } from '../core/model/desk.ts'
import { mutesOf } from './reminders/rows.ts'
import { marksOf, type Marks } from './storage/marks.ts'
import type { Db } from './storage/sqlite.ts'
import type { Digest } from './storage/summaries.ts'

const rowOf = (digest: Digest, marks: Marks, muted: ReadonlyMap<string, string | null>, today: string): DeskRow => {
  const { id } = digest.summary
  const until = muted.get(id)
  return {
    ...digest.summary,
    clocks: digest.clocks,
    tags: marks.tags.get(id) ?? [],
    archivedOn: marks.archived.get(id) ?? null,
    toRead: marks.toRead.get(id) ?? 0,
    drafts: marks.drafts.get(id) ?? 0,
    silenced: until === null || (until !== undefined && until >= today),
  }
}

/** Every case as a row: what is computed of it beside what the user made of it. */
export function deskRows(db: Db, digests: readonly Digest[], today: string): DeskRow[] {
  const marks = marksOf(db)
  const muted = mutesOf(db)
  return digests.map((digest) => rowOf(digest, marks, muted, today)).toSorted(bySoonest)
}
