import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { migrations } from '../../../../casebook/storage/migrations/all.ts'
import type { Migration } from '../../../../casebook/storage/migrations/migration.ts'
import { openDb, type Db } from '../../../../casebook/storage/sqlite.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

export function emptyDb(): Db {
  const db = openDb(join(temporaryFolder(), 'test.sqlite'))
  onTestFinished(() => db.close())
  return db
}

/** A database as it stood before this step. */
export function migrationsBefore(step: Migration): Db {
  const db = emptyDb()
  for (const earlier of migrations.filter((m) => m.version < step.version)) earlier.up(db)
  return db
}

/** A database as it stands after this step. */
export function stepsUpTo(step: Migration): Db {
  const db = migrationsBefore(step)
  step.up(db)
  return db
}

export const tablesOf = (db: Db): string[] =>
  db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .map((t) => t.name)
