import { makeBreath } from '../breathe.ts'
import { isDamage, type Db } from '../storage/sqlite.ts'
import type { Originals } from '../storage/originals.ts'

/** Problems listed at most. */
const MOST = 20

export interface Checked {
  /** Each a sentence; none means that it is sound. */
  problems: string[]
  /** True where the file itself contradicts itself, so that writing to it could make it worse. */
  damaged: boolean
}

/** What SQLite finds wrong with the file; nothing where it is sound. */
export function integrityOf(db: Db): string[] {
  try {
    const found = db
      .all<{ integrity_check: string }>(`PRAGMA integrity_check(${MOST})`)
      .map((row) => row.integrity_check)
    return found.length === 1 && found[0] === 'ok' ? [] : found
  } catch (error) {
    if (!isDamage(error)) throw error
    return [error instanceof Error ? error.message : String(error)]
  }
}

/**
 * Looks the whole casebook over, letting others have their turn: pages, indexes, the search index, references between rows, and that the
 * originals that letters name are there.
 */
export async function checkCasebook(db: Db, originals: Pick<Originals, 'has'>): Promise<Checked> {
  const breathe = makeBreath()
  const damage = integrityOf(db)
  if (damage.length > 0) {
    return { damaged: true, problems: damage.slice(0, MOST).map((what) => `The database is damaged: ${what}.`) }
  }
  const problems: string[] = []
  const loose = db.all<{ table: string }>('PRAGMA foreign_key_check').map((row) => row.table)
  for (const name of new Set(loose)) problems.push(`Rows of ${name} belong to nothing.`)
  let missing = 0
  for (const { hash } of db.all<{ hash: string }>(
    'SELECT DISTINCT original_hash AS hash FROM letters WHERE original_hash IS NOT NULL',
  )) {
    if (!(await originals.has(hash))) missing++
    await breathe()
  }
  if (missing > 0)
    problems.push(
      `${missing} ${missing === 1 ? 'original is' : 'originals are'} missing; the words of the letters are safe.`,
    )
  return { problems, damaged: false }
}
