import type { Due } from '../../core/contract/clock.ts'
import type { CaseSummary } from '../../core/model/case.ts'
import type { Db } from './sqlite.ts'

/** What the lists show of a case: its row on the desk and its running clocks. */
export interface Digest {
  summary: CaseSummary
  dues: Due[]
}

/** Digests that are still true: computed on this `basis` (day and engine) after the case's last event. */
export function freshDigests(db: Db, basis: string): Map<string, Digest> {
  const rows = db.all<{ case_id: string; summary: string }>(
    `SELECT s.case_id, s.summary FROM summaries s LEFT JOIN case_seqs q ON q.case_id = s.case_id
     WHERE s.basis = ? AND s.seq = coalesce(q.seq, 0)`,
    basis,
  )
  return new Map(rows.map((row) => [row.case_id, JSON.parse(row.summary)]))
}

/** Keeps computed digests for the next look. Losing them loses nothing. */
export function keepDigests(db: Db, basis: string, made: readonly { seq: number; digest: Digest }[]): void {
  for (const { seq, digest } of made) {
    db.run(
      `INSERT INTO summaries (case_id, seq, basis, summary) VALUES (?, ?, ?, ?)
       ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, basis = excluded.basis, summary = excluded.summary`,
      digest.summary.id,
      seq,
      basis,
      JSON.stringify(digest),
    )
  }
  db.run('DELETE FROM summaries WHERE case_id NOT IN (SELECT id FROM cases)')
}
