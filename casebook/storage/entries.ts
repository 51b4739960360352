import type { CivilDay } from '../../core/model/basics.ts'
import type { Correction } from '../../core/model/correction.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import { toLetter, type LetterRow } from './letters.ts'
import type { Db } from './sqlite.ts'

/** An entry as kept: the letter, what was read in it (null where no reader has seen it), what the user said of it. */
export interface KeptEntry {
  id: string
  letterId: string
  letter: Letter
  reading: Reading | null
  corrections: Correction[]
}

interface EntryRow extends LetterRow {
  id: string
  reading: string | null
}

const correctionsOf = (db: Db, caseId: string): Map<string, Correction[]> => {
  const all = new Map<string, Correction[]>()
  const rows = db.all<{ entry_id: string; correction: string }>(
    `SELECT c.entry_id, c.correction FROM corrections c JOIN entries e ON e.id = c.entry_id
     WHERE e.case_id = ? ORDER BY c.entry_id, c.field`,
    caseId,
  )
  for (const row of rows) {
    const list = all.get(row.entry_id) ?? []
    list.push(JSON.parse(row.correction))
    all.set(row.entry_id, list)
  }
  return all
}

/** The entries of a case in their order. */
export function entriesOf(db: Db, caseId: string): KeptEntry[] {
  const corrections = correctionsOf(db, caseId)
  return db
    .all<EntryRow>(
      `SELECT e.id, e.letter_id, l.text, l.head, l.attachments, l.source, l.given, r.reading
       FROM entries e JOIN letters l ON l.id = e.letter_id LEFT JOIN readings r ON r.entry_id = e.id
       WHERE e.case_id = ? ORDER BY e.position, e.id`,
      caseId,
    )
    .map((row) => ({
      id: row.id,
      letterId: row.letter_id,
      letter: toLetter(row),
      reading: row.reading === null ? null : JSON.parse(row.reading),
      corrections: corrections.get(row.id) ?? [],
    }))
}

export const caseOfEntry = (db: Db, entryId: string): string | undefined =>
  db.get<{ id: string }>('SELECT case_id AS id FROM entries WHERE id = ?', entryId)?.id

/** True where every entry of the case was read, by this version of the reader or a newer one. */
export const isReadBy = (db: Db, caseId: string, engine: number): boolean =>
  db.get(
    `SELECT 1 FROM entries e LEFT JOIN readings r ON r.entry_id = e.id
     WHERE e.case_id = ? AND (r.engine IS NULL OR r.engine < ?) LIMIT 1`,
    caseId,
    engine,
  ) === undefined

/** Puts a letter at a place in a case. Part of a change. */
export function insertEntry(db: Db, entry: { id: string; caseId: string; letterId: string; position: number }): void {
  db.run(
    'INSERT INTO entries (id, case_id, letter_id, position) VALUES (?, ?, ?, ?)',
    entry.id,
    entry.caseId,
    entry.letterId,
    entry.position,
  )
}

/** Gives the entries of a case this order. Part of a change. */
export function orderEntries(db: Db, ids: readonly string[]): void {
  ids.forEach((id, position) => {
    db.run('UPDATE entries SET position = ? WHERE id = ? AND position <> ?', position, id, position)
  })
}

/** Writes a reading if it says anything new. Part of a change or of upkeep. */
export function putReading(db: Db, entryId: string, reading: Reading): void {
  db.run(
    `INSERT INTO readings (entry_id, engine, reading) VALUES (?, ?, ?)
     ON CONFLICT (entry_id) DO UPDATE SET engine = excluded.engine, reading = excluded.reading
     WHERE reading IS NOT excluded.reading OR engine IS NOT excluded.engine`,
    entryId,
    reading.engine,
    JSON.stringify(reading),
  )
}

/** `madeOn` is null for what the app itself says of a letter; from that nothing is learned. Part of a change. */
export function putCorrection(db: Db, entryId: string, correction: Correction, madeOn: CivilDay | null = null): void {
  db.run(
    `INSERT INTO corrections (entry_id, field, correction, made_on) VALUES (?, ?, ?, ?)
     ON CONFLICT (entry_id, field) DO UPDATE SET correction = excluded.correction, made_on = excluded.made_on`,
    entryId,
    correction.field,
    JSON.stringify(correction),
    madeOn,
  )
}

export const hasCorrections = (db: Db, entryId: string): boolean =>
  db.get('SELECT 1 FROM corrections WHERE entry_id = ? LIMIT 1', entryId) !== undefined

/** Part of a change. False where there was none. */
export const dropCorrection = (db: Db, entryId: string, field: string): boolean =>
  db.run('DELETE FROM corrections WHERE entry_id = ? AND field = ?', entryId, field) > 0

export const countEntries = (db: Db): number => db.get<{ n: number }>('SELECT count(*) AS n FROM entries')?.n ?? 0
