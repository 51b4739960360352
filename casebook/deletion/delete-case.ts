import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseDeleted, CaseDeletion } from '../../core/contract/case.ts'
import { calendarFile, keepCalendarFile } from '../export/calendar-file.ts'
import type { Context } from '../services/context.ts'
import { fileTrouble } from '../storage/open-file.ts'
import { belongingsOf, deleteRows } from './case-rows.ts'
import { finishErasures, planErasures } from './erasures.ts'
import { snapshotHolds } from './rewrite-snapshot.ts'

const count = (context: Context, sql: string, caseId: string): number =>
  context.store.db.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, caseId)?.n ?? 0

const damagedCopies = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => (name.startsWith('damaged-') ? [join(dir, name)] : []))

/** What deleting a case would take away, and where it would still be afterwards. Changes nothing. */
export async function whatGoes(context: Context, caseId: string): Promise<CaseDeletion> {
  const { case: found } = context.views.get(caseId)
  const belongings = belongingsOf(context.store.db, caseId)
  const snapshots = await context.safety.snapshots.list()
  return {
    id: caseId,
    title: found.title,
    authority: found.authority,
    entries: found.entries.length,
    shared: belongings.shared,
    notes: count(context, 'notes WHERE case_id = ?', caseId),
    drafts: count(context, 'drafts WHERE case_id = ?', caseId),
    reminders: count(context, 'reminders WHERE case_id = ?', caseId),
    files: count(
      context,
      `(SELECT DISTINCT a.value ->> 'hash' FROM entries e JOIN letters l ON l.id = e.letter_id, json_each(l.attachments) a
        WHERE e.case_id = ?)`,
      caseId,
    ),
    sharedFiles: count(
      context,
      `(SELECT DISTINCT l.original_hash FROM letters l JOIN entries e ON e.letter_id = l.id
        WHERE e.case_id = ?1 AND EXISTS (SELECT 1 FROM letters o JOIN entries x ON x.letter_id = o.id
          WHERE o.original_hash = l.original_hash AND x.case_id <> ?1))`,
      caseId,
    ),
    snapshots: snapshots.filter(({ id }) => snapshotHolds(context.dir, id, caseId)),
    damagedCopies: damagedCopies(context.dir),
  }
}

/**
 * Deletes a case for good: its rows, its past in the history, its place in the search index, its originals where nothing else names them, and, where
 * asked, its place in the snapshots. No undo brings it back.
 */
export async function deleteCase(
  context: Context,
  { id, snapshots }: { id: string; snapshots: 'keep' | 'remove' },
): Promise<CaseDeleted> {
  const { store, dir } = context
  const before = await whatGoes(context, id)
  const holding = snapshots === 'remove' ? before.snapshots.map((one) => one.id) : []
  store.keepUp((t) => {
    deleteRows(store.db, belongingsOf(store.db, id))
    planErasures(store, id, holding)
    t.touch(id)
  })
  context.feed.look()
  const { entries, notes, drafts } = before
  try {
    const erased = await finishErasures(dir, store)
    if (existsSync(calendarFile(context))) await keepCalendarFile(context, `after ${store.seq()}`)
    return { entries, notes, drafts, ...erased, unfinished: null }
  } catch (error) {
    // The case is gone and stays so; what is left on the disk is removed at the next opening.
    const why = fileTrouble(error, dir, context.others)
    return {
      entries,
      notes,
      drafts,
      originals: 0,
      rewritten: 0,
      dropped: 0,
      unfinished: why instanceof Error ? why.message : String(why),
    }
  }
}
