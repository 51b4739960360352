import { copyFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CasebookError } from '../casebook-error.ts'
import { flushFile, flushFolder } from '../storage/flush-folder.ts'
import { formatOf, migrate, refuseForeign } from '../storage/migrate.ts'
import { isDamage, openDb, type Db } from '../storage/sqlite.ts'
import { refuseUnsound } from '../safety/snapshots.ts'
import { belongingsOf, deleteRows } from './case-rows.ts'

const fileOf = (dir: string, id: string): string => join(dir, 'snapshots', `${id}.sqlite`)

/** True where the database holds the case, or could bring it back by an undo. */
export const holdsCase = (db: Db, caseId: string): boolean =>
  db.get(
    `SELECT 1 FROM cases WHERE id = ?1
     UNION ALL SELECT 1 FROM changes, json_each(changes.case_ids) WHERE value = ?1 LIMIT 1`,
    caseId,
  ) !== undefined

/** Whether a snapshot holds the case; one that cannot be read may. */
export function snapshotHolds(dir: string, id: string, caseId: string): boolean {
  try {
    const db = openDb(fileOf(dir, id), { readOnly: true })
    try {
      return holdsCase(db, caseId)
    } finally {
      db.close()
    }
  } catch {
    return true
  }
}

/**
 * Takes a case out of a snapshot: a copy without it is made, looked over and put in its place. 'dropped' where it could not be read and was
 * therefore deleted as a whole.
 */
export async function rewriteSnapshot(dir: string, id: string, caseId: string): Promise<'rewritten' | 'dropped'> {
  const part = join(dir, 'snapshots', `.${id}.part`)
  try {
    await copyFile(fileOf(dir, id), part)
    const db = openDb(part)
    try {
      refuseForeign(db)
      if (formatOf(db) > 0) migrate(db)
      db.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE')
      deleteRows(db, belongingsOf(db, caseId))
      db.exec('COMMIT; VACUUM; PRAGMA journal_mode = DELETE')
    } finally {
      db.close()
    }
    await refuseUnsound(part)
    await flushFile(part)
    await rename(part, fileOf(dir, id))
    await flushFolder(join(dir, 'snapshots'))
    return 'rewritten'
  } catch (error) {
    await rm(part, { force: true })
    if (!isDamage(error) && !(error instanceof CasebookError)) throw error
    await rm(fileOf(dir, id), { force: true })
    return 'dropped'
  }
}
