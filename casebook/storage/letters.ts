import type { Span } from '../../core/model/basics.ts'
import type { Letter } from '../../core/model/letter.ts'
import { printOf } from './print.ts'
import type { Db } from './sqlite.ts'

/** Where a letter's bytes are kept: the original's hash, the name to show, and the bytes' place in it where it holds more. */
export interface OriginalRef {
  hash: string
  name: string
  span: Span | null
}

export interface LetterRow {
  letter_id: string
  text: string
  head: string | null
  attachments: string
  source: string
  given: string
}

export const toLetter = (row: LetterRow): Letter => ({
  text: row.text,
  head: row.head === null ? null : JSON.parse(row.head),
  attachments: JSON.parse(row.attachments),
  source: JSON.parse(row.source),
  given: JSON.parse(row.given),
})

/** Keeps a letter; it never changes afterwards. Part of a change. */
export function insertLetter(
  db: Db,
  id: string,
  letter: Letter,
  original: OriginalRef | null,
  print = printOf(letter.text),
): void {
  db.run(
    `INSERT INTO letters (id, text, head, attachments, source, given, message_id, print,
       original_hash, original_name, original_start, original_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    letter.text,
    letter.head === null ? null : JSON.stringify(letter.head),
    JSON.stringify(letter.attachments),
    JSON.stringify(letter.source),
    JSON.stringify(letter.given),
    letter.head?.messageId ?? null,
    print,
    original?.hash ?? null,
    original?.name ?? null,
    original?.span?.start ?? null,
    original?.span?.end ?? null,
  )
}

/** Letters of the casebook that a new one may be a copy of: where they stand and whether they are mail. */
export interface KnownCopy {
  letterId: string
  caseId: string
  entryId: string
  messageId: string | null
}

const COPIES = `SELECT l.id AS letterId, e.case_id AS caseId, e.id AS entryId, l.message_id AS messageId
  FROM letters l JOIN entries e ON e.letter_id = l.id`

export const copiesByMessage = (db: Db, messageId: string): KnownCopy[] =>
  db.all<KnownCopy>(`${COPIES} WHERE l.message_id = ? ORDER BY e.case_id, e.position`, messageId)

export const copiesByPrint = (db: Db, print: string): KnownCopy[] =>
  db.all<KnownCopy>(`${COPIES} WHERE l.print = ? ORDER BY e.case_id, e.position`, print)

/** How many letters of a case have at least so many characters. */
export const tellingLetters = (db: Db, caseId: string, length: number): number =>
  db.get<{ n: number }>(
    `SELECT count(DISTINCT l.print) AS n FROM letters l JOIN entries e ON e.letter_id = l.id
     WHERE e.case_id = ? AND length(l.text) >= ?`,
    caseId,
    length,
  )?.n ?? 0

export function originalOf(db: Db, entryId: string): OriginalRef | null {
  const row = db.get<{ hash: string | null; name: string | null; start: number | null; end: number | null }>(
    `SELECT original_hash AS hash, original_name AS name, original_start AS start, original_end AS "end"
     FROM letters JOIN entries ON entries.letter_id = letters.id WHERE entries.id = ?`,
    entryId,
  )
  if (!row?.hash) return null
  const span = row.start === null || row.end === null ? null : { start: row.start, end: row.end }
  return { hash: row.hash, name: row.name ?? '', span }
}
