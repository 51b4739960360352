import type { CivilDay } from '../../core/model/basics.ts'
import type { Draft, SendingWay } from '../../core/model/draft.ts'
import type { Db } from './sqlite.ts'

interface DraftRow {
  id: string
  case_id: string
  template: string
  kind: Draft['kind']
  addressee: string
  subject: string
  body: string
  choices: string
  quotes: string
  attachments: string
  in_reply_to: string | null
  thread: string
  made_at: string
  changed_at: string
  sent_entry_id: string | null
}

const COLUMNS = `id, case_id, template, kind, addressee, subject, body, choices, quotes, attachments, in_reply_to, thread,
  made_at, changed_at, sent_entry_id`

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0

const toDraft = (row: DraftRow): Draft => ({
  id: row.id,
  caseId: row.case_id,
  template: row.template,
  kind: row.kind,
  to: row.addressee,
  subject: row.subject,
  body: row.body,
  choices: JSON.parse(row.choices),
  quotes: JSON.parse(row.quotes),
  attachments: JSON.parse(row.attachments),
  inReplyTo: row.in_reply_to,
  threadReferences: JSON.parse(row.thread),
  words: countWords(row.body),
  madeAt: row.made_at,
  changedAt: row.changed_at,
  sentEntry: row.sent_entry_id,
})

export function keptDraft(db: Db, id: string): Draft | undefined {
  const row = db.get<DraftRow>(`SELECT ${COLUMNS} FROM drafts WHERE id = ?`, id)
  return row && toDraft(row)
}

/** The last changed first. */
export const draftsOf = (db: Db, caseId: string | null): Draft[] =>
  db
    .all<DraftRow>(
      `SELECT ${COLUMNS} FROM drafts WHERE ?1 IS NULL OR case_id = ?1 ORDER BY changed_at DESC, id`,
      caseId,
    )
    .map(toDraft)

/** Part of a change. */
export function insertDraft(db: Db, draft: Draft): void {
  db.run(
    `INSERT INTO drafts (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    draft.id,
    draft.caseId,
    draft.template,
    draft.kind,
    draft.to,
    draft.subject,
    draft.body,
    JSON.stringify(draft.choices),
    JSON.stringify(draft.quotes),
    JSON.stringify(draft.attachments),
    draft.inReplyTo,
    JSON.stringify(draft.threadReferences),
    draft.madeAt,
    draft.changedAt,
    draft.sentEntry,
  )
}

/** Part of a change. */
export function updateDraft(db: Db, draft: Draft): void {
  db.run(
    `UPDATE drafts SET addressee = ?, subject = ?, body = ?, choices = ?, quotes = ?, attachments = ?, in_reply_to = ?, thread = ?,
       changed_at = ?, sent_entry_id = ? WHERE id = ?`,
    draft.to,
    draft.subject,
    draft.body,
    JSON.stringify(draft.choices),
    JSON.stringify(draft.quotes),
    JSON.stringify(draft.attachments),
    draft.inReplyTo,
    JSON.stringify(draft.threadReferences),
    draft.changedAt,
    draft.sentEntry,
    draft.id,
  )
}

/** Part of a change. */
export function deleteDraft(db: Db, id: string): void {
  db.run('DELETE FROM draft_versions WHERE draft_id = ?', id)
  db.run('DELETE FROM drafts WHERE id = ?', id)
}

/** Keeps a wording that is about to be replaced. Part of a change. */
export function keepDraftVersion(db: Db, draft: Draft): void {
  db.run(
    `INSERT INTO draft_versions (draft_id, n, saved_at, addressee, subject, body)
     SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3, ?4, ?5 FROM draft_versions WHERE draft_id = ?1`,
    draft.id,
    draft.changedAt,
    draft.to,
    draft.subject,
    draft.body,
  )
}

export const draftVersionsOf = (db: Db, id: string) =>
  db.all<{ savedAt: string; to: string; subject: string; body: string }>(
    'SELECT saved_at AS savedAt, addressee AS "to", subject, body FROM draft_versions WHERE draft_id = ? ORDER BY n DESC',
    id,
  )

export const ownTemplates = (db: Db): { id: string; text: string }[] =>
  db.all('SELECT id, text FROM letter_templates ORDER BY id')

/** Part of a change. */
export function putTemplate(db: Db, id: string, text: string, at: string): void {
  db.run(
    `INSERT INTO letter_templates (id, text, changed_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at`,
    id,
    text,
    at,
  )
}

/** Part of a change. False where there was none. */
export const dropTemplate = (db: Db, id: string): boolean => db.run('DELETE FROM letter_templates WHERE id = ?', id) > 0

/** How a letter went out, as the user said. */
export interface KeptAttempt {
  entryId: string
  on: CivilDay
  how: SendingWay
  to: string
  proof: string | null
}

export const attemptsOf = (db: Db, caseId: string): KeptAttempt[] =>
  db.all<KeptAttempt>(
    `SELECT a.entry_id AS entryId, a.sent_on AS "on", a.how, a.addressee AS "to", a.proof
     FROM attempts a JOIN entries e ON e.id = a.entry_id WHERE e.case_id = ? ORDER BY a.sent_on`,
    caseId,
  )

/** Part of a change. */
export function insertAttempt(db: Db, attempt: KeptAttempt): void {
  db.run(
    'INSERT INTO attempts (entry_id, sent_on, how, addressee, proof) VALUES (?, ?, ?, ?, ?)',
    attempt.entryId,
    attempt.on,
    attempt.how,
    attempt.to,
    attempt.proof,
  )
}

/** Part of a change. */
export const dropAttempt = (db: Db, entryId: string): number =>
  db.run('DELETE FROM attempts WHERE entry_id = ?', entryId)
