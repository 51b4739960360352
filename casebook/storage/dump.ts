import { TRACKED } from './recorder.ts'
import type { Db } from './sqlite.ts'

/**
 * The casebook's content as text, one line a row in order of key: two casebooks with the same dump hold the same.
 * Leaves out history, events and whatever can be computed again.
 */
export function* logicalDump(db: Db): Generator<string> {
  for (const table of TRACKED) {
    const keys = db
      .all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table)
      .map((c) => `"${c.name}"`)
    yield `-- ${table}`
    for (const row of db.each(`SELECT * FROM "${table}" ORDER BY ${keys.join(', ')}`)) yield JSON.stringify(row)
  }
}
