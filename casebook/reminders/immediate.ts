import type { Db } from '../storage/sqlite.ts'

/** Runs `work` in a transaction that no other writer can come between; whatever it throws leaves nothing behind. */
export function immediate<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    try {
      db.exec('ROLLBACK')
    } catch {}
    throw error
  }
}
