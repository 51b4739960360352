import type { Due } from '../../core/contract/clock.ts'
import type { AnswerRecord } from '../../core/model/authority.ts'
import type { CaseGist } from '../../core/cases/case-gist.ts'
import type { CaseSummary } from '../../core/model/case.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { keepGist } from './gists.ts'
import { keepFacts, type CaseFacts } from './facts.ts'
import type { Db } from './sqlite.ts'

/** What the lists show of a case: what is computed of its row on the desk. */
export interface Digest {
  summary: CaseSummary
  clocks: DeskRow['clocks']
}

/** What only some screens show of it. */
export interface DigestDetails {
  /** Its running clocks. */
  dues: Due[]
  /** How the authority kept its time limits. */
  answers: AnswerRecord[]
}
export type WholeDigest = Digest & DigestDetails

/** How a case's digest stands: the number of the case's last event, and what its kept digest was made after. */
export interface DigestState {
  readonly id: string
  readonly now: number
  readonly kept: { readonly seq: number; readonly basis: string } | null
}

/** Of every case how its digest stands. One text for all: a row for each takes several times as long to fetch. */
export function digestStates(db: Db): DigestState[] {
  const row = db.get<{ states: string }>(
    `SELECT json_group_array(json_array(c.id, coalesce(q.seq, 0), s.seq, s.basis)) AS states
     FROM cases c LEFT JOIN summaries s ON s.case_id = c.id LEFT JOIN case_seqs q ON q.case_id = c.id`,
  )
  const states: [string, number, number | null, string | null][] = JSON.parse(row?.states ?? '[]')
  return states.map(([id, now, seq, basis]) => ({
    id,
    now,
    kept: seq === null || basis === null ? null : { seq, basis },
  }))
}

/** From so many on, one text of all is faster than a row for each. */
const MANY = 50

/** The kept digests of these cases, by case. */
export function keptDigests(db: Db, ids: ReadonlySet<string>): Map<string, Digest> {
  if (ids.size <= MANY) return new Map([...ids].flatMap((id) => keptDigest(db, id).map((digest) => [id, digest])))
  const row = db.get<{ digests: string | null }>(
    `SELECT group_concat('[' || json_quote(case_id) || ',' || summary || ']') AS digests FROM summaries`,
  )
  const all: [string, Digest][] = JSON.parse(`[${row?.digests ?? ''}]`)
  return new Map(all.filter(([id]) => ids.has(id)))
}

const keptDigest = (db: Db, id: string): Digest[] =>
  db
    .all<{ summary: string }>('SELECT summary FROM summaries WHERE case_id = ?', id)
    .map((row) => JSON.parse(row.summary) as Digest)

/** The kept details of every case, by case, with what they were made after. */
export function keptDetails(db: Db): Map<string, { seq: number; basis: string; details: DigestDetails }> {
  const row = db.get<{ all: string | null }>(
    `SELECT group_concat('[' || json_quote(case_id) || ',' || seq || ',' || json_quote(basis) || ',' || details || ']') AS "all"
     FROM summaries`,
  )
  const all: [string, number, string, DigestDetails][] = JSON.parse(`[${row?.all ?? ''}]`)
  return new Map(all.map(([id, seq, basis, details]) => [id, { seq, basis, details }]))
}

/** A digest just computed, with what is searched by. */
export interface MadeDigest {
  seq: number
  digest: Digest
  details: DigestDetails
  facts: CaseFacts
  /** What they were computed from, where it was made anew. */
  gist: CaseGist | null
}

/** Keeps computed digests for the next look. Losing them loses nothing. */
export function keepDigests(db: Db, basis: { day: string; engine: number }, made: readonly MadeDigest[]): void {
  for (const { seq, digest, details, facts, gist } of made) {
    if (gist) keepGist(db, digest.summary.id, { seq, engine: basis.engine }, gist)
    db.run(
      `INSERT INTO summaries (case_id, seq, basis, summary, details) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (case_id) DO UPDATE
         SET seq = excluded.seq, basis = excluded.basis, summary = excluded.summary, details = excluded.details`,
      digest.summary.id,
      seq,
      digestBasis(digest, basis),
      JSON.stringify(digest),
      JSON.stringify(details),
    )
    keepFacts(db, facts, `${seq} ${basis.engine}`)
  }
  db.run('DELETE FROM summaries WHERE case_id NOT IN (SELECT id FROM cases)')
}

/** Where no clock runs and no move has a last day, a new day changes nothing. */
export const digestBasis = ({ clocks, summary }: Digest, basis: { day: string; engine: number }): string =>
  basisText(Object.keys(clocks).length > 0 || summary.next?.last != null ? basis : { ...basis, day: null })

/** Names what a digest depends on besides the case itself; `day` null where it holds on any. */
export const basisText = ({ day, engine }: { day: string | null; engine: number }): string =>
  `engine ${engine}, ${day ?? 'any day'}`
