import type { Letter } from '../../core/model/letter.ts'
import type { WaitingItem } from './facts.ts'
import { toLetter, type LetterRow } from './letters.ts'
import type { Db } from './sqlite.ts'

/** Why a letter was put into its case, where that is not sure. */
export interface KeptPlacement {
  caseId: string
  why: string
  /** True where it opened the case. */
  alone: boolean
}

/** Part of a change. */
export function putPlacement(db: Db, entryId: string, { caseId, why, alone }: KeptPlacement): void {
  db.run(
    'INSERT INTO placements (entry_id, case_id, why, alone) VALUES (?, ?, ?, ?)',
    entryId,
    caseId,
    why,
    alone ? 1 : 0,
  )
}

/** Placements of a case's entries that still stand: a letter that was moved since stands where the user wants it. */
export const placementsOf = (db: Db, caseId: string): Map<string, KeptPlacement> =>
  new Map(
    db
      .all<{ id: string; why: string; alone: number }>(
        `SELECT p.entry_id AS id, p.why, p.alone FROM entries e JOIN placements p ON p.entry_id = e.id
         WHERE e.case_id = ?1 AND p.case_id = ?1`,
        caseId,
      )
      .map(({ id, why, alone }) => [id, { caseId, why, alone: alone === 1 }]),
  )

/** Keys of doubts that the user settled, by entry of a case. */
export const answersOf = (db: Db, caseId: string): Map<string, ReadonlySet<string>> =>
  new Map(
    db
      .all<{ id: string; keys: string }>(
        'SELECT a.entry_id AS id, a.keys FROM entries e JOIN inbox_answers a ON a.entry_id = e.id WHERE e.case_id = ?',
        caseId,
      )
      .map(({ id, keys }) => [id, new Set<string>(JSON.parse(keys))]),
  )

/** Settles doubts of an entry beside those settled before. Part of a change. */
export function settleDoubts(db: Db, entryId: string, keys: readonly string[]): void {
  const before = db.get<{ keys: string }>('SELECT keys FROM inbox_answers WHERE entry_id = ?', entryId)?.keys
  const all = [...new Set([...(before === undefined ? [] : (JSON.parse(before) as string[])), ...keys])]
  db.run(
    'INSERT INTO inbox_answers (entry_id, keys) VALUES (?, ?) ON CONFLICT (entry_id) DO UPDATE SET keys = excluded.keys',
    entryId,
    JSON.stringify(all),
  )
}

/** What waits of one case, in place of what was kept of it before. Upkeep of what is computed. */
export function keepWaiting(db: Db, caseId: string, items: readonly WaitingItem[]): void {
  db.run('DELETE FROM waiting WHERE case_id = ?', caseId)
  for (const { id, day, item } of items)
    db.run(
      'INSERT OR REPLACE INTO waiting (entry_id, case_id, day, item) VALUES (?, ?, ?, ?)',
      id,
      caseId,
      day,
      JSON.stringify(item),
    )
}

export const waitingIn = (db: Db, limit: number): { id: string; caseId: string; caseTitle: string; item: string }[] =>
  db.all(
    `SELECT w.entry_id AS id, w.case_id AS caseId, f.title AS caseTitle, w.item FROM waiting w
     JOIN case_facts f ON f.case_id = w.case_id ORDER BY w.day IS NULL, w.day DESC, w.case_id, w.entry_id LIMIT ?`,
    limit,
  )

export type LooseState = 'waiting' | 'aside'

/** A letter that stands in no case. */
export interface LooseLetter {
  letterId: string
  title: string
  why: string
  state: LooseState
}

/** Part of a change. */
export function insertLoose(db: Db, { letterId, title, why, state }: LooseLetter): void {
  db.run(
    'INSERT OR REPLACE INTO loose_letters (letter_id, title, why, state) VALUES (?, ?, ?, ?)',
    letterId,
    title,
    why,
    state,
  )
}

/** Part of a change. */
export const setLoose = (db: Db, letterId: string, state: LooseState): void =>
  void db.run('UPDATE loose_letters SET state = ? WHERE letter_id = ?', state, letterId)

/** Part of a change. */
export const dropLoose = (db: Db, letterId: string): void =>
  void db.run('DELETE FROM loose_letters WHERE letter_id = ?', letterId)

export const looseLetter = (db: Db, letterId: string): LooseLetter | undefined =>
  db.get<LooseLetter>(
    'SELECT letter_id AS letterId, title, why, state FROM loose_letters WHERE letter_id = ?',
    letterId,
  )

/** The letters themselves with why they stand in no case, newest first. */
export const looseLetters = (
  db: Db,
  state: LooseState,
  limit: number,
): (LooseLetter & { from: string | null; sentOn: string | null })[] =>
  db.all(
    `SELECT o.letter_id AS letterId, o.title, o.why, o.state, json_extract(l.head, '$.sentOn') AS sentOn,
       coalesce(nullif(json_extract(l.head, '$.from.name'), ''), json_extract(l.head, '$.from.address'),
         json_extract(l.given, '$.sender')) AS "from"
     FROM loose_letters o JOIN letters l ON l.id = o.letter_id WHERE o.state = ?
     ORDER BY sentOn IS NULL, sentOn DESC, l.n DESC LIMIT ?`,
    state,
    limit,
  )

export function letterById(db: Db, letterId: string): Letter | undefined {
  const row = db.get<LetterRow>(
    'SELECT id AS letter_id, text, head, attachments, source, given FROM letters WHERE id = ?',
    letterId,
  )
  return row && toLetter(row)
}

export const hasLoose = (db: Db): boolean => db.get('SELECT 1 FROM loose_letters LIMIT 1') !== undefined

/** True where a letter of no case is this one: by its Message-ID, else by its words. */
export function isKnownLoose(db: Db, one: { messageId: string | null; print: string | null }): boolean {
  const [column, value] = one.messageId === null ? ['print', one.print] : ['message_id', one.messageId]
  if (value === null) return false
  return (
    db.get(
      `SELECT 1 FROM letters l JOIN loose_letters o ON o.letter_id = l.id WHERE l.${column} = ? LIMIT 1`,
      value,
    ) !== undefined
  )
}

/** Takes a mail that waited without a case out of there, for the case that it turned out to belong to. Part of a change. */
export function takeUpLoose(db: Db, messageId: string | null): string | null {
  if (messageId === null || !hasLoose(db)) return null
  const id = db.get<{ id: string }>(
    `SELECT l.id FROM letters l JOIN loose_letters o ON o.letter_id = l.id
     WHERE l.message_id = ? AND o.state = 'waiting' LIMIT 1`,
    messageId,
  )?.id
  if (id === undefined) return null
  dropLoose(db, id)
  return id
}

/** How much waits, and how much was read by an older reader. */
export function inboxCounts(db: Db, engine: number): { cases: number; loose: number; aside: number; older: number } {
  const count = (sql: string, ...values: (string | number)[]): number => db.get<{ n: number }>(sql, ...values)?.n ?? 0
  return {
    cases: count('SELECT count(*) AS n FROM waiting'),
    loose: count(`SELECT count(*) AS n FROM loose_letters WHERE state = 'waiting'`),
    aside: count(`SELECT count(*) AS n FROM loose_letters WHERE state = 'aside'`),
    older: count('SELECT count(*) AS n FROM readings WHERE engine < ?', engine),
  }
}
