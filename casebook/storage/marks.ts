import type { Db } from './sqlite.ts'

const byCase = <T>(rows: readonly { case_id: string; value: T }[]): Map<string, T[]> => {
  const found = new Map<string, T[]>()
  for (const { case_id, value } of rows) {
    const list = found.get(case_id)
    if (list) list.push(value)
    else found.set(case_id, [value])
  }
  return found
}

/** What the user made of every case; a case of which nothing is noted stands in none of the maps. */
export interface Marks {
  tags: Map<string, string[]>
  /** The day on which it was put away. */
  archived: Map<string, string>
  /** How many letters wait to be read. */
  toRead: Map<string, number>
  /** How many drafts were begun and not sent. */
  drafts: Map<string, number>
}

const counts = (db: Db, sql: string): Map<string, number> =>
  new Map(db.all<{ case_id: string; n: number }>(sql).map((row) => [row.case_id, row.n]))

export const marksOf = (db: Db): Marks => ({
  tags: byCase(db.all('SELECT case_id, tag AS value FROM case_tags ORDER BY tag')),
  archived: archivedCases(db),
  toRead: counts(
    db,
    'SELECT e.case_id, count(*) AS n FROM to_read r JOIN entries e ON e.id = r.entry_id GROUP BY e.case_id',
  ),
  drafts: counts(db, 'SELECT case_id, count(*) AS n FROM drafts WHERE sent_entry_id IS NULL GROUP BY case_id'),
})

export const archivedCases = (db: Db): Map<string, string> =>
  new Map(
    db
      .all<{ case_id: string; archived_on: string }>('SELECT case_id, archived_on FROM case_archive')
      .map((row) => [row.case_id, row.archived_on]),
  )

export const tagsOf = (db: Db, caseId: string): string[] =>
  db.all<{ tag: string }>('SELECT tag FROM case_tags WHERE case_id = ? ORDER BY tag', caseId).map((row) => row.tag)

export const archivedOn = (db: Db, caseId: string): string | null =>
  db.get<{ day: string }>('SELECT archived_on AS day FROM case_archive WHERE case_id = ?', caseId)?.day ?? null

/** Entries of a case that wait to be read, in the order of the case. */
export const unreadOf = (db: Db, caseId: string): string[] =>
  db
    .all<{ id: string }>(
      'SELECT e.id FROM entries e JOIN to_read r ON r.entry_id = e.id WHERE e.case_id = ? ORDER BY e.position',
      caseId,
    )
    .map((row) => row.id)

/** Every tag with the number of its cases, by name. */
export const allTags = (db: Db): { tag: string; cases: number }[] =>
  db.all('SELECT min(tag) AS tag, count(*) AS cases FROM case_tags GROUP BY tag ORDER BY tag')

/** A tag as it is written already, whichever case of letters is given. */
export const knownTag = (db: Db, tag: string): string =>
  db.get<{ tag: string }>('SELECT tag FROM case_tags WHERE tag = ? LIMIT 1', tag)?.tag ?? tag

/** Part of a change. True where it is new. */
export const addTag = (db: Db, caseId: string, tag: string): boolean =>
  db.run('INSERT OR IGNORE INTO case_tags (case_id, tag) VALUES (?, ?)', caseId, tag) > 0

/** Part of a change. */
export const dropTag = (db: Db, caseId: string, tag: string): boolean =>
  db.run('DELETE FROM case_tags WHERE case_id = ? AND tag = ?', caseId, tag) > 0

/** Part of a change. */
export const putAway = (db: Db, caseId: string, on: string): boolean =>
  db.run('INSERT OR IGNORE INTO case_archive (case_id, archived_on) VALUES (?, ?)', caseId, on) > 0

/** Part of a change. */
export const takeOut = (db: Db, caseId: string): boolean =>
  db.run('DELETE FROM case_archive WHERE case_id = ?', caseId) > 0

/** Part of a change. */
export const waitToBeRead = (db: Db, entryId: string): boolean =>
  db.run('INSERT OR IGNORE INTO to_read (entry_id) VALUES (?)', entryId) > 0

/** Part of a change or of upkeep. */
export const wasRead = (db: Db, entryId: string): boolean =>
  db.run('DELETE FROM to_read WHERE entry_id = ?', entryId) > 0
