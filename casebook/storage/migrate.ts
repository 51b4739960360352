import { CasebookError } from '../casebook-error.ts'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'
import { APPLICATION_ID } from './pragmas.ts'
import type { Db } from './sqlite.ts'

/** The format that this version of FOI Desk writes. */
export const FORMAT = migrations.at(-1)?.version ?? 0

/** The format of an open file: 0 for an empty one. */
export function formatOf(db: Db): number {
  return db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
}

/**
 * Refuses a file that this version must not write: one from a newer FOI Desk, or another program's database.
 * Reads only.
 */
export function refuseForeign(db: Db): void {
  const format = formatOf(db)
  if (format > FORMAT) {
    throw new CasebookError(
      'newer',
      `The casebook ${db.file} was written by a newer FOI Desk (format ${format}; this one knows formats up to ${FORMAT}): ` +
        'update FOI Desk and open it again; nothing was changed.',
    )
  }
  const id = db.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0
  const tables = db.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0
  if (id !== APPLICATION_ID && (id !== 0 || tables > 0)) {
    throw new CasebookError(
      'foreign',
      `${db.file} is another program's database, not a casebook: choose another folder; nothing was changed.`,
    )
  }
}

/**
 * Brings the schema up to date, each step in a transaction of its own together with its number, so that a crash in
 * between leaves a casebook of the step before. Another process that does the same at once is waited for.
 */
export function migrate(db: Db, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    if (formatOf(db) >= step.version) continue
    db.exec('BEGIN IMMEDIATE')
    try {
      if (formatOf(db) < step.version) {
        db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
        step.up(db)
        db.exec(`PRAGMA user_version = ${step.version}`)
      }
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
}
