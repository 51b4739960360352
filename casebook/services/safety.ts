import { readBackup } from '../backup/read-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Db } from '../storage/sqlite.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

/** Changes named one by one when a snapshot is compared. */
const LISTED = 50

const kept = (db: Db): { cases: number; entries: number; notes: number } =>
  db.get(
    `SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM entries) AS entries,
       (SELECT count(*) FROM notes) AS notes`,
  ) ?? { cases: 0, entries: 0, notes: 0 }

/** Where a backup goes or comes from: by path on the command line, else the user is asked. */
async function placeOf(context: Context, what: 'save-backup' | 'open-backup', path: string | undefined) {
  if (path !== undefined && context.shell === 'cli') return path
  if (context.choosePath) return context.choosePath(what, `FOI Desk ${context.today()}.zip`)
  throw new CasebookError(
    'bad-input',
    `A page in a browser cannot ${what === 'save-backup' ? 'write' : 'read'} files on this disk: use \`foi backup FILE\` and \`foi restore FILE\`.`,
  )
}

export const safety = {
  backup: base.safety.backup.handler(async ({ context, input }) => {
    const file = await placeOf(context, 'save-backup', input.path)
    if (file === null) return null
    const { dir, views, now } = context
    return writeBackup({ dir, db: context.store.db, views, app: context.version, now }, { ...input, file })
  }),
  restore: base.safety.restore.handler(async ({ context, input }) => {
    const file = await placeOf(context, 'open-backup', input.path)
    if (file === null) return null
    const unpacked = await readBackup(context.dir, { ...input, file })
    try {
      const before = await context.safety.replace(unpacked.db, () => unpacked.moveOriginals())
      context.feed.look()
      const { cases, entries, files } = unpacked.manifest
      return { cases, entries, bytes: files.reduce((sum, one) => sum + one.bytes, 0), before }
    } finally {
      await unpacked.discard()
    }
  }),
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
