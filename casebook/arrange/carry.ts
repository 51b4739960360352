import type { NoteTarget } from '../../core/model/note.ts'
import type { Db } from '../storage/sqlite.ts'

/** What hangs on an entry goes with it to another case. Part of a change. */
export function carryEntry(db: Db, entryId: string, caseId: string): void {
  db.run('UPDATE entries SET case_id = ? WHERE id = ?', caseId, entryId)
  renewNotes(db, { on: entryId }, (target) => ({ ...target, caseId }))
  db.run(
    `UPDATE reminders SET case_id = ? WHERE json_extract(anchor, '$.from') = 'entry' AND json_extract(anchor, '$.entry') = ?`,
    caseId,
    entryId,
  )
  db.run('UPDATE drafts SET case_id = ? WHERE sent_entry_id = ?', caseId, entryId)
}

/** An entry becomes another of the same letter: what hangs on it hangs on that one. Part of a change. */
export function becomeTwin(db: Db, from: string, to: string, caseId: string): void {
  renewNotes(db, { on: from }, (target) => ({ ...target, caseId, ...('entryId' in target ? { entryId: to } : {}) }))
  db.run(
    `UPDATE reminders SET case_id = ?, anchor = json_set(anchor, '$.entry', ?)
     WHERE json_extract(anchor, '$.from') = 'entry' AND json_extract(anchor, '$.entry') = ?`,
    caseId,
    to,
    from,
  )
  db.run('UPDATE drafts SET case_id = ?, sent_entry_id = ? WHERE sent_entry_id = ?', caseId, to, from)
  db.run(
    `UPDATE corrections SET entry_id = ?1 WHERE entry_id = ?2
     AND field NOT IN (SELECT field FROM corrections WHERE entry_id = ?1)`,
    to,
    from,
  )
  db.run(
    'UPDATE attempts SET entry_id = ?1 WHERE entry_id = ?2 AND NOT EXISTS (SELECT 1 FROM attempts WHERE entry_id = ?1)',
    to,
    from,
  )
  dropEntry(db, from)
}

/** Takes an entry away; its letter stays. Part of a change. */
export function dropEntry(db: Db, entryId: string): void {
  for (const table of ['readings', 'corrections', 'attempts']) {
    db.run(`DELETE FROM ${table} WHERE entry_id = ?`, entryId)
  }
  db.run('UPDATE drafts SET sent_entry_id = NULL WHERE sent_entry_id = ?', entryId)
  db.run('DELETE FROM entries WHERE id = ?', entryId)
}

/** Notes on an entry that leaves its case hang on the case from then on, their quoted words kept. Part of a change. */
export function keepNotesOn(db: Db, entryId: string): void {
  renewNotes(db, { on: entryId }, ({ caseId }) => ({ kind: 'case', caseId }))
}

/** Everything of a case that does not hang on its letters goes over to another. Part of a change. */
export function carryCase(db: Db, from: string, into: string): void {
  renewNotes(db, { of: from }, (target) => ({ ...target, caseId: into }))
  db.run('UPDATE drafts SET case_id = ? WHERE case_id = ?', into, from)
  db.run('UPDATE reminders SET case_id = ? WHERE case_id = ?', into, from)
  db.run('DELETE FROM reminder_mutes WHERE case_id = ?', from)
  db.run('INSERT OR IGNORE INTO case_tags (case_id, tag) SELECT ?, tag FROM case_tags WHERE case_id = ?', into, from)
  db.run(
    `INSERT OR IGNORE INTO reminder_done (subject)
     SELECT ?1 || substr(subject, ?2) FROM reminder_done WHERE substr(subject, 1, ?2) = ?3 || '/'`,
    into,
    from.length + 1,
    from,
  )
  const links = db.all<{ from: string; to: string; kind: string }>(
    'SELECT from_case AS "from", to_case AS "to", kind FROM case_links WHERE from_case = ?1 OR to_case = ?1',
    from,
  )
  dropLinks(db, from)
  for (const { kind, ...link } of links) {
    const other = link.from === from ? link.to : link.from
    if (other === into) continue
    const ends = link.from === from ? [into, other] : [other, into]
    db.run(
      'INSERT OR IGNORE INTO case_links (from_case, to_case, kind) VALUES (?, ?, ?)',
      ends[0] ?? '',
      ends[1] ?? '',
      kind,
    )
  }
  // Links to the case in the words of notes.
  db.run('UPDATE notes SET text = replace(text, ?1, ?2) WHERE instr(text, ?1) > 0', `#/case/${from}`, `#/case/${into}`)
}

/** What is said of a case as a whole beside its letters goes with it. Part of a change. */
export function dropLinks(db: Db, caseId: string): void {
  db.run('DELETE FROM case_links WHERE from_case = ?1 OR to_case = ?1', caseId)
}

function renewNotes(db: Db, which: { on: string } | { of: string }, renew: (target: NoteTarget) => NoteTarget): void {
  const [column, value] = 'on' in which ? [`json_extract(target, '$.entryId')`, which.on] : ['case_id', which.of]
  const rows = db.all<{ id: string; target: string }>(`SELECT id, target FROM notes WHERE ${column} = ?`, value)
  for (const row of rows) {
    const target = renew(JSON.parse(row.target) as NoteTarget)
    db.run('UPDATE notes SET case_id = ?, target = ? WHERE id = ?', target.caseId, JSON.stringify(target), row.id)
  }
}
