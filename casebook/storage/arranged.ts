import type { CaseLinkKind } from '../../core/contract/arrange.ts'
import type { Db } from './sqlite.ts'

/** Marks letters as placed by the user: bringing the same in again moves them nowhere. Part of a change. */
export function markPlaced(db: Db, letterIds: readonly string[], at: string): void {
  for (const id of new Set(letterIds)) {
    db.run('INSERT INTO placed (letter_id, placed_at) VALUES (?, ?) ON CONFLICT (letter_id) DO NOTHING', id, at)
  }
}

/** A letter that the user placed: where it stands, or nulls where they took it out of all cases. */
export interface PlacedCopy {
  letterId: string
  messageId: string | null
  caseId: string | null
  entryId: string | null
  /** Where it began on its page. */
  startLine: number | null
}

const PLACED = `SELECT l.id AS letterId, l.message_id AS messageId, e.case_id AS caseId, e.id AS entryId,
    json_extract(l.source, '$.startLine') AS startLine
  FROM placed p JOIN letters l ON l.id = p.letter_id LEFT JOIN entries e ON e.letter_id = l.id`

export const placedByPrint = (db: Db, print: string): PlacedCopy[] =>
  db.all<PlacedCopy>(`${PLACED} WHERE l.print = ? ORDER BY l.n`, print)

export const placedByMessage = (db: Db, messageId: string): PlacedCopy[] =>
  db.all<PlacedCopy>(`${PLACED} WHERE l.message_id = ? ORDER BY l.n`, messageId)

/** True where the user has placed any letter at all. */
export const anyPlaced = (db: Db): boolean => db.get('SELECT 1 AS one FROM placed LIMIT 1') !== undefined

export interface KeptLink {
  from: string
  to: string
  kind: CaseLinkKind
}

export const linksOf = (db: Db, caseId: string): KeptLink[] =>
  db.all<KeptLink>(
    `SELECT from_case AS "from", to_case AS "to", kind FROM case_links
     WHERE from_case = ?1 OR to_case = ?1 ORDER BY from_case, to_case`,
    caseId,
  )

/** Between two cases stands one link; a new one takes the place of the old. Part of a change. */
export function putLink(db: Db, link: KeptLink): void {
  const same = db.get(
    'SELECT 1 AS one FROM case_links WHERE from_case = ? AND to_case = ? AND kind = ?',
    link.from,
    link.to,
    link.kind,
  )
  if (same) return
  dropLink(db, link.from, link.to)
  db.run('INSERT INTO case_links (from_case, to_case, kind) VALUES (?, ?, ?)', link.from, link.to, link.kind)
}

/** Part of a change. False where there was none. */
export const dropLink = (db: Db, one: string, other: string): boolean =>
  db.run(
    'DELETE FROM case_links WHERE (from_case = ?1 AND to_case = ?2) OR (from_case = ?2 AND to_case = ?1)',
    one,
    other,
  ) > 0
