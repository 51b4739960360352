import type { Letter } from '../../core/model/letter.ts'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { newId } from '../ids.ts'
import { insertEntry } from '../storage/entries.ts'
import { insertLetter } from '../storage/letters.ts'
import type { Db } from '../storage/sqlite.ts'

/**
 * Gives an entry another letter under its own id: what was entered by hand and is changed. The old letter goes where no other entry has it;
 * notes on a passage find their words again, or hang on the entry. Part of a change.
 */
export function exchangeLetter(db: Db, entryId: string, letter: Letter): void {
  const old = db.get<{ letter: string; caseId: string; position: number }>(
    'SELECT letter_id AS letter, case_id AS caseId, position FROM entries WHERE id = ?',
    entryId,
  )
  if (!old) throw new Error('an entry must be there to be changed')
  // The entry is away for a moment while readings, corrections and attempts still name it.
  db.exec('PRAGMA defer_foreign_keys = ON')
  const letterId = newId(12)
  db.run('DELETE FROM entries WHERE id = ?', entryId)
  insertLetter(db, letterId, letter, null)
  insertEntry(db, { id: entryId, caseId: old.caseId, letterId, position: old.position })
  db.run(
    'INSERT INTO placed (letter_id, placed_at) SELECT ?, placed_at FROM placed WHERE letter_id = ?',
    letterId,
    old.letter,
  )
  if (db.get('SELECT 1 AS one FROM entries WHERE letter_id = ?', old.letter) === undefined) {
    db.run('DELETE FROM placed WHERE letter_id = ?', old.letter)
    db.run('DELETE FROM letters WHERE id = ?', old.letter)
  }
  anchorAgain(db, entryId, letter.text)
}

function anchorAgain(db: Db, entryId: string, text: string): void {
  const rows = db.all<{ id: string; target: string; quote: string | null }>(
    `SELECT id, target, quote FROM notes WHERE json_extract(target, '$.kind') = 'passage' AND json_extract(target, '$.entryId') = ?`,
    entryId,
  )
  for (const row of rows) {
    const target = anchored(JSON.parse(row.target), row.quote, text)
    db.run('UPDATE notes SET target = ? WHERE id = ?', JSON.stringify(target), row.id)
  }
}

/** A passage in a text that has changed: the same words nearest to where they were, else the whole entry. */
export function anchored(on: NoteTarget, quote: Note['quote'], text: string): NoteTarget {
  if (on.kind !== 'passage' || !quote) return on
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  const [start] = places.toSorted((a, b) => Math.abs(a - on.span.start) - Math.abs(b - on.span.start))
  if (start === undefined) return { kind: 'entry', caseId: on.caseId, entryId: on.entryId }
  return { ...on, span: { start, end: start + quote.length } }
}
