import type { Db } from '../storage/sqlite.ts'
import { base } from './base.ts'

/** Changes named one by one when a snapshot is compared. */
const LISTED = 50

const kept = (db: Db): { cases: number; entries: number; notes: number } =>
  db.get(
    `SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM entries) AS entries,
       (SELECT count(*) FROM notes) AS notes`,
  ) ?? { cases: 0, entries: 0, notes: 0 }

export const safety = {
  check: base.safety.check.handler(({ context }) => context.safety.check()),
  snapshots: base.safety.snapshots.handler(({ context }) => context.safety.snapshots.list()),
  snapshot: base.safety.snapshot.handler(({ context }) => context.safety.snapshots.take('asked')),
  compare: base.safety.compare.handler(async ({ context, input: { id } }) => {
    const { db } = context.store
    const snapshots = await context.safety.snapshots.list()
    const past = await context.safety.snapshots.open(id)
    try {
      const last = past.get<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM changes')?.id ?? 0
      const since = db.all<{ words: string }>('SELECT words FROM changes WHERE id > ? ORDER BY id DESC', last)
      return {
        snapshot: snapshots.find((one) => one.id === id) ?? { id, takenAt: '', why: 'asked' as const, bytes: 0 },
        holdsNow: kept(db),
        heldThen: kept(past),
        lost: since.slice(0, LISTED).map((row) => row.words),
        more: Math.max(0, since.length - LISTED),
      }
    } finally {
      past.close()
    }
  }),
  restoreSnapshot: base.safety.restoreSnapshot.handler(async ({ context, input: { id } }) => {
    const before = await context.safety.restore(id)
    context.feed.look()
    return { before }
  }),
}
