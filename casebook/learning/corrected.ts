import type { Correction } from '../../core/model/correction.ts'
import type { Corrected } from '../../core/reading/learn/learn-from.ts'
import { toLetter, type LetterRow } from '../storage/letters.ts'
import type { Db } from '../storage/sqlite.ts'

/** A letter that the user corrected, with where it stands. */
export interface CorrectedEntry extends Corrected {
  caseId: string
  authority: string | null
}

/** So many letters that were corrected last teach: more would say nothing new, and what they teach goes with every case that is read. */
const TEACHING = 300

const FIELDS = `('references', 'kind', 'direction', 'sender')`

/** Changes whenever there may be something else to learn. */
export const learningMark = (db: Db): string =>
  JSON.stringify([
    db.get(
      `SELECT group_concat(entry_id || ' ' || correction || ' ' || made_on, char(10)) AS said FROM corrections
       WHERE made_on IS NOT NULL AND field IN ${FIELDS}`,
    ),
    db.get('SELECT group_concat(entry_id || keys) AS keys FROM inbox_answers'),
    db.get('SELECT group_concat(name || same_as) AS names FROM authority_names'),
  ])

interface Row extends LetterRow {
  entry: string
  caseId: string
  authority: string | null
  reading: string
  keys: string | null
  corrections: string | null
}

/** Letters whose corrections and answers teach, the last first. */
export function correctedEntries(db: Db): CorrectedEntry[] {
  const rows = db.all<Row>(
    `WITH taught AS (
       SELECT entry_id, max(made_on) AS last, json_group_array(json_object('said', json(correction), 'on', made_on)) AS corrections
       FROM corrections WHERE made_on IS NOT NULL AND field IN ${FIELDS} GROUP BY entry_id),
     ids AS (SELECT entry_id FROM taught UNION SELECT entry_id FROM inbox_answers WHERE instr(keys, 'number:') > 0)
     SELECT ids.entry_id AS entry, e.case_id AS caseId, coalesce(c.authority, f.authority) AS authority, r.reading,
       a.keys, t.corrections, l.id AS letter_id, l.text, l.head, l.attachments, l.source, l.given
     FROM ids JOIN entries e ON e.id = ids.entry_id JOIN cases c ON c.id = e.case_id JOIN letters l ON l.id = e.letter_id
       JOIN readings r ON r.entry_id = e.id LEFT JOIN taught t ON t.entry_id = e.id
       LEFT JOIN inbox_answers a ON a.entry_id = e.id LEFT JOIN case_facts f ON f.case_id = e.case_id
     ORDER BY t.last IS NULL, t.last DESC, e.id LIMIT ${TEACHING}`,
  )
  return rows.map((row) => ({
    entry: row.entry,
    caseId: row.caseId,
    authority: row.authority,
    letter: toLetter(row),
    reading: JSON.parse(row.reading),
    corrections: JSON.parse(row.corrections ?? '[]') as { said: Correction; on: string }[],
    dismissed: (JSON.parse(row.keys ?? '[]') as string[]).flatMap((key) =>
      key.startsWith('number:') ? [key.slice('number:'.length)] : [],
    ),
  }))
}

/** Cases whose readings were learned from a correction of an entry, among those of the same authority. */
export const casesTaughtBy = (db: Db, entryId: string, among: readonly string[]): string[] =>
  db
    .all<{ id: string }>(
      `SELECT DISTINCT e.case_id AS id FROM entries e JOIN readings r ON r.entry_id = e.id
       WHERE e.case_id IN (SELECT value FROM json_each(?)) AND instr(r.reading, ?) > 0`,
      JSON.stringify(among),
      `"learned":{"entry":"${entryId}"`,
    )
    .map((row) => row.id)
