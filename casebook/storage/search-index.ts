import type { Db } from './sqlite.ts'

/**
 * Indexes what a change brought, in one statement. The last act of every transaction that writes: outside of one nothing waits.
 */
export function indexPending(db: Db): void {
  if (db.get('SELECT 1 AS waits FROM search_pending LIMIT 1') === undefined) return
  db.run(
    `INSERT INTO search_index (rowid, heading, words)
     SELECT n, heading, words FROM search_source WHERE n IN (SELECT n FROM search_pending)`,
  )
  db.run('DELETE FROM search_pending')
}
