import type { Db } from '../storage/sqlite.ts'

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Looked after by the search index itself, or by the history: never written to by hand. */
const OTHERS = /^(?:sqlite_|search_|changes$|change_rows$|events$|erasures$)/

/** Tables whose rows may hang on a case: every one but the history and the search index, so that a table of a later feature is not forgotten. */
export const ownedTables = (db: Db): string[] =>
  db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
    )
    .map((row) => row.name)
    .filter((name) => !OTHERS.test(name))

export const columnsOf = (db: Db, table: string): string[] =>
  db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map((column) => column.name)
