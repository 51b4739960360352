import { CasebookError } from '../casebook-error.ts'
import { planCleaning } from '../deletion/erasures.ts'
import { verifyInThread } from '../safety/check-thread.ts'
import { holdingsOf, type Kept } from '../safety/holdings.ts'
import { openSnapshot } from '../safety/snapshots.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

/** Changes named one by one when a snapshot is compared. */
const LISTED = 50

/** What a snapshot holds; null where it cannot be read. Snapshots never change under their name but by a deletion. */
function heldBy(dir: string, id: string): Kept | null {
  try {
    const db = openSnapshot(dir, id)
    try {
      return holdingsOf(db)
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

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
  condition: base.safety.condition.handler(({ context }) => context.condition.now()),
  tryAgain: base.safety.tryAgain.handler(({ context }) => context.condition.tryAgain()),
  beginAnew: base.safety.beginAnew.handler(({ context }) => context.condition.beginAnew()),
  accept: base.safety.accept.handler(({ context, input }) => {
    context.condition.accept(input.kind)
    return {}
  }),
  lastGood: base.safety.lastGood.handler(({ context }) => context.condition.lastGood()),
  recover: base.safety.recover.handler(({ context, input }) => context.condition.recover(input.from)),
  backup: base.safety.backup.handler(async ({ context, input }) => {
    const file = await placeOf(context, 'save-backup', input.path)
    if (file === null) return null
    const { dir, views, now } = context
    const { writeBackup } = await import('../backup/write-backup.ts')
    return writeBackup({ dir, db: context.store.db, views, app: context.version, now }, { ...input, file })
  }),
  restore: base.safety.restore.handler(async ({ context, input }) => {
    const file = await placeOf(context, 'open-backup', input.path)
    if (file === null) return null
    const { readBackup } = await import('../backup/read-backup.ts')
    const unpacked = await readBackup(context.dir, { ...input, file })
    try {
      // The plan goes with the database that is replaced; what is left of it after a crash does not.
      const before = await context.safety.replace(unpacked.db, async () => {
        planCleaning(context.store, unpacked.packs)
        await unpacked.moveOriginals()
      })
      context.feed.look()
      const { cases, entries, files } = unpacked.manifest
      return { cases, entries, bytes: files.reduce((sum, one) => sum + one.bytes, 0), before }
    } finally {
      await unpacked.discard()
    }
  }),
  check: base.safety.check.handler(({ context }) => context.safety.check()),
  health: base.safety.health.handler(({ context }) => context.safety.last()),
  snapshots: base.safety.snapshots.handler(async ({ context }) =>
    (await context.safety.snapshots.list()).map((one) => ({ ...one, holds: heldBy(context.dir, one.id) })),
  ),
  verifySnapshot: base.safety.verifySnapshot.handler(async ({ context, input: { id } }) => {
    const snapshot = await context.safety.snapshots.open(id)
    snapshot.close()
    return { problem: await verifyInThread(snapshot.file) }
  }),
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
        holdsNow: holdingsOf(db),
        heldThen: holdingsOf(past),
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
