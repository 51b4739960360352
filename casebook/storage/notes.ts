import type { Note } from '../../core/model/note.ts'
import type { Db } from './sqlite.ts'

interface NoteRow {
  id: string
  target: string
  quote: string | null
  text: string
  pinned: number
  made_at: string
  changed_at: string
}

const toNote = (row: NoteRow): Note => ({
  id: row.id,
  on: JSON.parse(row.target),
  quote: row.quote,
  text: row.text,
  pinned: row.pinned === 1,
  madeAt: row.made_at,
  changedAt: row.changed_at,
})

const COLUMNS = 'id, target, quote, text, pinned, made_at, changed_at'

export function keptNote(db: Db, id: string): Note | undefined {
  const row = db.get<NoteRow>(`SELECT ${COLUMNS} FROM notes WHERE id = ?`, id)
  return row && toNote(row)
}

/** Pinned first, then the last changed. */
export function notesOf(db: Db, caseId: string | null): Note[] {
  const rows = db.all<NoteRow>(
    `SELECT ${COLUMNS} FROM notes WHERE ?1 IS NULL OR case_id = ?1 ORDER BY pinned DESC, changed_at DESC, id`,
    caseId,
  )
  return rows.map(toNote)
}

/** Notes of other cases in whose text a link to this one stands, the last changed first. */
export const notesLinking = (db: Db, caseId: string): Note[] =>
  db
    .all<NoteRow>(
      `SELECT ${COLUMNS} FROM notes WHERE case_id <> ?1 AND instr(text, ?2) > 0 ORDER BY changed_at DESC, id`,
      caseId,
      `#/case/${caseId}`,
    )
    .map(toNote)

/** Part of a change. */
export function insertNote(db: Db, note: Note): void {
  db.run(
    'INSERT INTO notes (id, case_id, target, quote, text, pinned, made_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    note.id,
    note.on.caseId,
    JSON.stringify(note.on),
    note.quote,
    note.text,
    note.pinned ? 1 : 0,
    note.madeAt,
    note.changedAt,
  )
}

/** Part of a change. */
export function updateNote(db: Db, note: Note): void {
  db.run(
    'UPDATE notes SET text = ?, pinned = ?, changed_at = ? WHERE id = ?',
    note.text,
    note.pinned ? 1 : 0,
    note.changedAt,
    note.id,
  )
}

/** Part of a change. */
export function deleteNote(db: Db, id: string): void {
  db.run('DELETE FROM note_versions WHERE note_id = ?', id)
  db.run('DELETE FROM notes WHERE id = ?', id)
}

/** Keeps a wording that is about to be replaced. Part of a change. */
export function keepVersion(db: Db, note: Note): void {
  db.run(
    `INSERT INTO note_versions (note_id, n, saved_at, text)
     SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3 FROM note_versions WHERE note_id = ?1`,
    note.id,
    note.changedAt,
    note.text,
  )
}

export const versionsOf = (db: Db, id: string): { savedAt: string; text: string }[] =>
  db.all('SELECT saved_at AS savedAt, text FROM note_versions WHERE note_id = ? ORDER BY n DESC', id)
