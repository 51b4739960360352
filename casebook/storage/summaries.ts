import type { Due } from '../../core/contract/clock.ts'
import type { AnswerRecord } from '../../core/model/authority.ts'
import type { CaseGist } from '../../core/cases/case-gist.ts'
import type { CaseSummary } from '../../core/model/case.ts'
import { keepGist } from './gists.ts'
import { keepFacts, type CaseFacts } from './facts.ts'
import type { Db } from './sqlite.ts'

/** What the lists show of a case: its row on the desk and its running clocks. */
export interface Digest {
  summary: CaseSummary
  dues: Due[]
  /** How the authority kept its time limits. */
  answers: AnswerRecord[]
}

/** Cases whose digest is missing or old: not computed for this day by this reader after the case's last event. */
export const staleDigests = (db: Db, basis: { day: string; engine: number }): string[] =>
  db
    .all<{ id: string }>(
      `SELECT c.id FROM cases c LEFT JOIN summaries s ON s.case_id = c.id LEFT JOIN case_seqs q ON q.case_id = c.id
       WHERE s.case_id IS NULL OR s.basis NOT IN (?, ?) OR s.seq <> coalesce(q.seq, 0)`,
      basisText(basis),
      basisText({ ...basis, day: null }),
    )
    .map((row) => row.id)

/** Every kept digest's number, to tell which changed. */
export const digestSeqs = (db: Db): { caseId: string; seq: number; basis: string }[] =>
  db.all('SELECT case_id AS caseId, seq, basis FROM summaries')

/** From so many on, one walk over all of them is faster than a look for each. */
const MANY = 50

/** The kept digests of these cases, by case. */
export function keptDigests(db: Db, ids: ReadonlySet<string>): Map<string, Digest> {
  const found = new Map<string, Digest>()
  const take = (row: { id: string; summary: string }): void => {
    if (ids.has(row.id)) found.set(row.id, JSON.parse(row.summary))
  }
  const select = 'SELECT case_id AS id, summary FROM summaries'
  if (ids.size > MANY) for (const row of db.each<{ id: string; summary: string }>(select)) take(row)
  else for (const id of ids) db.all<{ id: string; summary: string }>(`${select} WHERE case_id = ?`, id).forEach(take)
  return found
}

/** A digest just computed, with what is searched by. */
export interface MadeDigest {
  seq: number
  digest: Digest
  facts: CaseFacts
  /** What they were computed from, where it was made anew. */
  gist: CaseGist | null
}

/** Keeps computed digests for the next look. Losing them loses nothing. */
export function keepDigests(db: Db, basis: { day: string; engine: number }, made: readonly MadeDigest[]): void {
  for (const { seq, digest, facts, gist } of made) {
    if (gist) keepGist(db, digest.summary.id, { seq, engine: basis.engine }, gist)
    db.run(
      `INSERT INTO summaries (case_id, seq, basis, summary) VALUES (?, ?, ?, ?)
       ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq, basis = excluded.basis, summary = excluded.summary`,
      digest.summary.id,
      seq,
      digestBasis(digest, basis),
      JSON.stringify(digest),
    )
    keepFacts(db, facts, `${seq} ${basis.engine}`)
  }
  db.run('DELETE FROM summaries WHERE case_id NOT IN (SELECT id FROM cases)')
}

/** Where no clock runs and no move has a last day, a new day changes nothing. */
export const digestBasis = ({ dues, summary }: Digest, basis: { day: string; engine: number }): string =>
  basisText(dues.length > 0 || summary.next?.last != null ? basis : { ...basis, day: null })

/** Names what a digest depends on besides the case itself; `day` null where it holds on any. */
export const basisText = ({ day, engine }: { day: string | null; engine: number }): string =>
  `engine ${engine}, ${day ?? 'any day'}`
