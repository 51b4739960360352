import type { CaseGist } from '../../core/cases/case-gist.ts'
import type { Db } from './sqlite.ts'

/** What a gist was made after: the case's last event, and the reader. */
export interface GistBasis {
  readonly seq: number
  readonly engine: number
}

/** The gist kept of a case, where it is still true of it. */
export function keptGist(db: Db, caseId: string, basis: GistBasis): CaseGist | undefined {
  const row = db.get<{ gist: string }>(
    'SELECT gist FROM case_gists WHERE case_id = ? AND seq = ? AND engine = ?',
    caseId,
    basis.seq,
    basis.engine,
  )
  return row && JSON.parse(row.gist)
}

/** Keeps a gist for the next look. Losing it loses nothing. */
export function keepGist(db: Db, caseId: string, basis: GistBasis, gist: CaseGist): void {
  db.run(
    `INSERT INTO case_gists (case_id, seq, engine, gist) VALUES (?, ?, ?, ?)
     ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, engine = excluded.engine, gist = excluded.gist`,
    caseId,
    basis.seq,
    basis.engine,
    JSON.stringify(gist),
  )
}
