import type { Reading } from '../../core/model/reading.ts'
import type { FactChange, RereadFact } from '../../core/model/rereading.ts'
import type { Db } from './sqlite.ts'

/** A reading made again: what a person would see differ, null where nothing would. */
export interface Proposal {
  entryId: string
  reading: Reading
  changes: readonly FactChange[] | null
}

/** Cases that are not yet read again on this basis, or changed since. */
export const casesToLookAt = (db: Db, basis: string): string[] =>
  db
    .all<{ id: string }>(
      `SELECT c.id FROM cases c LEFT JOIN proposed_cases p ON p.case_id = c.id LEFT JOIN case_seqs q ON q.case_id = c.id
       WHERE p.case_id IS NULL OR p.basis <> ? OR p.seq <> coalesce(q.seq, 0) ORDER BY c.id`,
      basis,
    )
    .map((row) => row.id)

/** Keeps what reading a case again gave, in place of what was kept of it. Upkeep. */
export function keepProposals(db: Db, of: { caseId: string; basis: string; seq: number }, found: readonly Proposal[]) {
  dropProposals(db, of.caseId)
  for (const { entryId, reading, changes } of found)
    db.run(
      'INSERT INTO proposed_readings (entry_id, case_id, reading, changes) VALUES (?, ?, ?, ?)',
      entryId,
      of.caseId,
      JSON.stringify(reading),
      changes && JSON.stringify(changes),
    )
  db.run('INSERT INTO proposed_cases (case_id, basis, seq) VALUES (?, ?, ?)', of.caseId, of.basis, of.seq)
}

function dropProposals(db: Db, caseId: string): void {
  db.run('DELETE FROM proposed_readings WHERE case_id = ?', caseId)
  db.run('DELETE FROM proposed_cases WHERE case_id = ?', caseId)
}

/** Forgets everything that was looked at, and what cases that are gone left behind. Upkeep. */
export function dropAllProposals(db: Db): void {
  db.exec('DELETE FROM proposed_readings; DELETE FROM proposed_cases;')
}

/** Cases whose proposals hold no longer: they changed since, or are gone. */
const STALE = `SELECT p.case_id FROM proposed_cases p LEFT JOIN cases c ON c.id = p.case_id
  LEFT JOIN case_seqs q ON q.case_id = p.case_id WHERE c.id IS NULL OR p.seq <> coalesce(q.seq, 0)`

export const staleProposals = (db: Db): string[] => db.all<{ case_id: string }>(STALE).map((row) => row.case_id)

/** Takes stale proposals away. Upkeep. */
export function dropStale(db: Db): void {
  for (const id of staleProposals(db)) dropProposals(db, id)
}

/** Of a case's letters, those of which nothing differs are from now on read by this reader. Upkeep. */
export function renewEngine(db: Db, entryId: string, reading: Reading): void {
  db.run(
    'UPDATE readings SET engine = ?, reading = ? WHERE entry_id = ?',
    reading.engine,
    JSON.stringify(reading),
    entryId,
  )
}

/** Puts the proposed readings of a case in the place of those that stand; how many letters. Part of a change. */
export function takeProposals(db: Db, caseId: string): number {
  const taken = db.run(
    `UPDATE readings SET
       engine = (SELECT json_extract(p.reading, '$.engine') FROM proposed_readings p WHERE p.entry_id = readings.entry_id),
       reading = (SELECT p.reading FROM proposed_readings p WHERE p.entry_id = readings.entry_id)
     WHERE entry_id IN (SELECT entry_id FROM proposed_readings WHERE case_id = ?)`,
    caseId,
  )
  db.run('DELETE FROM proposed_readings WHERE case_id = ?', caseId)
  return taken
}

/** A case whose proposals were taken over is one that was looked at, as it stands now. Upkeep. */
export const markLookedAt = (db: Db, caseId: string, seq: number): void =>
  void db.run('UPDATE proposed_cases SET seq = ? WHERE case_id = ?', seq, caseId)

/** Cases that something waits for, as ids in order. */
export const proposedCases = (db: Db): string[] =>
  db.all<{ id: string }>('SELECT DISTINCT case_id AS id FROM proposed_readings ORDER BY case_id').map((row) => row.id)

/** Cases of which a person would see something differ, after one. */
export const changedCases = (db: Db, after: string | null, limit: number): string[] =>
  db
    .all<{ id: string }>(
      `SELECT DISTINCT case_id AS id FROM proposed_readings
       WHERE changes IS NOT NULL AND case_id > ? ORDER BY case_id LIMIT ?`,
      after ?? '',
      limit,
    )
    .map((row) => row.id)

export const proposalsOf = (db: Db, caseId: string): Map<string, Omit<Proposal, 'entryId'>> =>
  new Map(
    db
      .all<{ id: string; reading: string; changes: string | null }>(
        'SELECT entry_id AS id, reading, changes FROM proposed_readings WHERE case_id = ?',
        caseId,
      )
      .map(({ id, reading, changes }) => [
        id,
        { reading: JSON.parse(reading), changes: changes === null ? null : JSON.parse(changes) },
      ]),
  )

export interface ProposalCounts {
  looked: number
  cases: number
  changed: { letters: number; cases: number }
  silent: number
  byFact: { fact: RereadFact; letters: number }[]
}

export function countProposals(db: Db): ProposalCounts {
  const one = db.get<{ looked: number; cases: number; letters: number; changed: number; silent: number }>(
    `SELECT (SELECT count(*) FROM proposed_cases p WHERE p.case_id NOT IN (${STALE})) AS looked,
       (SELECT count(*) FROM cases) AS cases, count(changes) AS letters,
       count(DISTINCT CASE WHEN changes IS NOT NULL THEN case_id END) AS changed, count(*) - count(changes) AS silent
     FROM proposed_readings`,
  )
  const byFact = db.all<{ fact: RereadFact; letters: number }>(
    `SELECT json_extract(c.value, '$.fact') AS fact, count(*) AS letters
     FROM proposed_readings p, json_each(p.changes) c WHERE p.changes IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
  )
  const { looked = 0, cases = 0, letters = 0, changed = 0, silent = 0 } = one ?? {}
  return { looked, cases, changed: { letters, cases: changed }, silent, byFact }
}

/** Letters that an older reader read, and their cases. */
export const readByOlder = (db: Db, engine: number): { letters: number; cases: number } =>
  db.get<{ letters: number; cases: number }>(
    `SELECT count(*) AS letters, count(DISTINCT e.case_id) AS cases
     FROM readings r JOIN entries e ON e.id = r.entry_id WHERE r.engine < ?`,
    engine,
  ) ?? { letters: 0, cases: 0 }
