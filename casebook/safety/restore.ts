import { forgetErased } from '../deletion/erase-originals.ts'
import { formatOf, migrate } from '../storage/migrate.ts'
import { installRecorder, withoutRecorder } from '../storage/recorder.ts'
import type { Db } from '../storage/sqlite.ts'

/**
 * Makes the open database what another one is, page by page in one transaction of SQLite's own, so that a crash leaves either the one or the
 * other, and other processes that have it open see the new state at their next look. Brings an older format up to date. Every case counts as
 * changed afterwards, with numbers that no screen has seen, since the restored ones would repeat.
 */
export async function restoreInto(dir: string, db: Db, source: Db): Promise<void> {
  const seq = db.get<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM events')?.seq ?? 0
  withoutRecorder(db)
  await source.backup(db.file)
  if (formatOf(db) > 0) migrate(db)
  installRecorder(db)
  db.exec('BEGIN IMMEDIATE')
  const ids = db.all<{ id: string }>('SELECT id FROM cases ORDER BY id').map((row) => row.id)
  const restored = db.get<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM events')?.seq ?? 0
  const next = Math.max(seq, restored) + 1
  db.run(
    `INSERT INTO events (seq, change_id, act, nouns, case_ids) VALUES (?, NULL, 'kept-up', '["case","entry","note"]', ?)`,
    next,
    JSON.stringify(ids),
  )
  forgetErased(dir, db)
  db.exec('DELETE FROM case_seqs')
  db.run('INSERT INTO case_seqs (case_id, seq) SELECT id, ? FROM cases', next)
  db.exec('COMMIT')
}
