import { makeBreath } from '../breathe.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Originals } from '../storage/originals.ts'

/** Problems listed at most. */
const MOST = 20

/**
 * Looks the whole casebook over, letting others have their turn: pages and indexes of every table, references between rows, the search index,
 * and that the originals that letters name are there. Each problem is a sentence; none means that it is sound.
 */
export async function checkCasebook(db: Db, originals: Originals): Promise<string[]> {
  const breathe = makeBreath()
  const problems: string[] = []
  const tables = db.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
  )
  for (const { name } of tables) {
    const found = db.all<{ integrity_check: string }>(`PRAGMA integrity_check("${name.replaceAll('"', '""')}")`)
    for (const { integrity_check: what } of found) {
      if (what !== 'ok') problems.push(`The table ${name} is damaged: ${what}.`)
    }
    await breathe()
  }
  const loose = db.all<{ table: string }>('PRAGMA foreign_key_check').map((row) => row.table)
  for (const name of new Set(loose)) problems.push(`Rows of ${name} belong to nothing.`)
  try {
    db.exec(`INSERT INTO search_index (search_index) VALUES ('integrity-check')`)
  } catch {
    problems.push('The search index is damaged; it can be made again.')
  }
  let missing = 0
  for (const { hash } of db.each<{ hash: string }>(
    'SELECT DISTINCT original_hash AS hash FROM letters WHERE original_hash IS NOT NULL',
  )) {
    if (!(await originals.has(hash))) missing++
    await breathe()
  }
  if (missing > 0)
    problems.push(
      `${missing} ${missing === 1 ? 'original is' : 'originals are'} missing; the words of the letters are safe.`,
    )
  return problems.slice(0, MOST)
}
