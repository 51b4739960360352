import type { CaseSummary } from '../../core/model/case.ts'
import type { Db } from './sqlite.ts'

/** Rows of the desk that are still true: computed on this `basis` (day and engine) after the case's last event. */
export function freshSummaries(db: Db, basis: string): Map<string, CaseSummary> {
  const rows = db.all<{ case_id: string; summary: string }>(
    `SELECT s.case_id, s.summary FROM summaries s LEFT JOIN case_seqs q ON q.case_id = s.case_id
     WHERE s.basis = ? AND s.seq = coalesce(q.seq, 0)`,
    basis,
  )
  return new Map(rows.map((row) => [row.case_id, JSON.parse(row.summary)]))
}

/** Keeps computed rows for the next look. Losing them loses nothing. */
export function keepSummaries(db: Db, basis: string, rows: readonly { seq: number; summary: CaseSummary }[]): void {
  for (const { seq, summary } of rows) {
    db.run(
      `INSERT INTO summaries (case_id, seq, basis, summary) VALUES (?, ?, ?, ?)
       ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, basis = excluded.basis, summary = excluded.summary`,
      summary.id,
      seq,
      basis,
      JSON.stringify(summary),
    )
  }
  db.run('DELETE FROM summaries WHERE case_id NOT IN (SELECT id FROM cases)')
}
