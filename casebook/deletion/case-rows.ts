import type { Db } from '../storage/sqlite.ts'
import { columnsOf, ownedTables, quote } from './owned-tables.ts'

/** What hangs on a case and on no other, by ids: what stands now, and what stood once and could be brought back by an undo. */
export interface Belongings {
  caseId: string
  /** The case, and those that became part of it and live on in its history alone. */
  cases: string[]
  entries: string[]
  /** Letters that stand in no other case. */
  letters: string[]
  /** Letters that stand in another case, too, and stay. */
  shared: number
  notes: string[]
  drafts: string[]
  reminders: string[]
}

type Id = { id: string | null }
const IN = '(SELECT value FROM json_each(?))'
const json = JSON.stringify

const ids = (...lists: readonly (readonly Id[])[]): string[] => [
  ...new Set(lists.flat().flatMap((row) => row.id ?? [])),
]

/** A column of rows of a table that stand, or once stood, in these cases; what stands in another case now is that one's. */
function inCases(db: Db, table: string, cases: readonly string[], column = 'id'): string[] {
  const now = db.all<Id>(`SELECT "${column}" AS id FROM "${table}" WHERE case_id IN ${IN}`, json(cases))
  const past = db.all<Id>(
    `SELECT json_extract(old, '$.' || ?2) AS id FROM change_rows
     WHERE tbl = ?1 AND old IS NOT NULL AND json_extract(old, '$.case_id') IN (SELECT value FROM json_each(?3))
       AND NOT EXISTS (SELECT 1 FROM "${table}" t WHERE t.id = json_extract(old, '$.id')
         AND t.case_id NOT IN (SELECT value FROM json_each(?3)))`,
    table,
    column,
    json(cases),
  )
  return ids(now, past)
}

/** The case, with those that were merged into it. */
function mergedCases(db: Db, caseId: string): string[] {
  const merged = db.all<Id>(
    `SELECT json_extract(r.old, '$.case_id') AS id FROM change_rows r JOIN entries e ON e.id = json_extract(r.key, '$.id')
     WHERE r.tbl = 'entries' AND r.old IS NOT NULL AND e.case_id = ?
       AND json_extract(r.old, '$.case_id') NOT IN (SELECT id FROM cases)`,
    caseId,
  )
  return ids([{ id: caseId }], merged)
}

export function belongingsOf(db: Db, caseId: string): Belongings {
  const cases = mergedCases(db, caseId)
  const entries = inCases(db, 'entries', cases)
  const letters = inCases(db, 'entries', cases, 'letter_id')
  const elsewhere = new Set(
    ids(
      db.all<Id>(`SELECT letter_id AS id FROM entries WHERE id NOT IN ${IN}`, json(entries)),
      db.all<Id>(
        `SELECT json_extract(old, '$.letter_id') AS id FROM change_rows
         WHERE tbl = 'entries' AND old IS NOT NULL AND json_extract(old, '$.id') NOT IN ${IN}`,
        json(entries),
      ),
      db.all<Id>('SELECT letter_id AS id FROM loose_letters'),
    ),
  )
  const own = letters.filter((id) => !elsewhere.has(id))
  return {
    caseId,
    cases,
    entries,
    letters: own,
    shared: letters.length - own.length,
    notes: inCases(db, 'notes', cases),
    drafts: inCases(db, 'drafts', cases),
    reminders: inCases(db, 'reminders', cases),
  }
}

/** By what a column of any table names something that goes. */
function byColumn(of: Belongings): Record<string, readonly string[]> {
  return {
    case_id: of.cases,
    from_case: of.cases,
    to_case: of.cases,
    entry_id: of.entries,
    letter_id: of.letters,
    note_id: of.notes,
    draft_id: of.drafts,
  }
}

/** The ids of rows of these tables themselves. */
const byTable = (of: Belongings): Record<string, readonly string[]> => ({
  cases: of.cases,
  entries: of.entries,
  letters: of.letters,
  notes: of.notes,
  drafts: of.drafts,
  reminders: of.reminders,
})

/** Takes everything that goes out of the history; changes of which nothing is left go, others go on without it. */
function forgetHistory(db: Db, of: Belongings): void {
  // A letter is recorded by its number, which is never given twice.
  const numbers = db.all<{ n: number }>(
    `SELECT n FROM letters WHERE id IN ${IN}
     UNION SELECT json_extract(old, '$.n') FROM change_rows
       WHERE tbl = 'letters' AND old IS NOT NULL AND json_extract(old, '$.id') IN ${IN}`,
    json(of.letters),
    json(of.letters),
  )
  db.run(
    `DELETE FROM change_rows WHERE tbl = 'letters' AND json_extract(key, '$.n') IN ${IN}`,
    json(numbers.map((row) => row.n)),
  )
  for (const [table, own] of Object.entries(byTable(of)))
    db.run(`DELETE FROM change_rows WHERE tbl = ? AND json_extract(key, '$.id') IN ${IN}`, table, json(own))
  for (const [column, own] of Object.entries(byColumn(of)))
    for (const from of ['key', 'old'])
      db.run(
        `DELETE FROM change_rows WHERE ${from} IS NOT NULL AND json_extract(${from}, '$.' || ?) IN ${IN}`,
        column,
        json(own),
      )
  for (const id of of.cases) {
    db.run(`DELETE FROM change_rows WHERE tbl = 'reminder_done' AND instr(key, ?) > 0`, `${id}/`)
    db.run(
      `DELETE FROM changes WHERE EXISTS (SELECT 1 FROM json_each(case_ids) WHERE value = ?)
         AND id NOT IN (SELECT change_id FROM change_rows)`,
      id,
    )
    db.run(
      `UPDATE changes SET case_ids = (SELECT json_group_array(value) FROM json_each(case_ids) WHERE value <> ?1)
       WHERE EXISTS (SELECT 1 FROM json_each(case_ids) WHERE value = ?1)`,
      id,
    )
  }
}

/**
 * Deletes a case with everything that hangs on it, and its past: no undo brings any of it back. Letters that stand in another case stay. Part of a
 * transaction in which writes are not recorded.
 */
export function deleteRows(db: Db, of: Belongings): void {
  db.exec('PRAGMA defer_foreign_keys = ON')
  forgetHistory(db, of)
  for (const id of of.cases) {
    db.run('DELETE FROM showings WHERE instr(words, ?) > 0', id)
    db.run(`DELETE FROM reminder_done WHERE subject LIKE ? || '/%'`, id)
  }
  const columns = byColumn(of)
  // The search index takes the words of entries and notes out by reading them, so that these go before their letters and case.
  const last = ['entries', 'letters', 'cases']
  for (const table of ownedTables(db).filter((name) => !last.includes(name))) {
    for (const column of columnsOf(db, table)) {
      const own = columns[column]
      if (own && own.length > 0) db.run(`DELETE FROM ${quote(table)} WHERE ${quote(column)} IN ${IN}`, json(own))
    }
  }
  for (const table of last) db.run(`DELETE FROM ${quote(table)} WHERE id IN ${IN}`, json(byTable(of)[table] ?? []))
  // What was computed of them in passing.
  for (const table of ['summaries', 'case_seqs', 'search_docs'])
    db.run(`DELETE FROM ${quote(table)} WHERE case_id IN ${IN}`, json(of.cases))
}
