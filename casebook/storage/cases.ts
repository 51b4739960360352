import type { Regime } from '../../core/model/basics.ts'
import type { CaseClockFacts } from '../../core/contract/clock.ts'
import { clockFactsOf } from './clock-facts.ts'
import type { Db } from './sqlite.ts'

/** What the user said of a case; null where they left it to the reading. */
export interface KeptCase {
  id: string
  title: string | null
  authority: string | null
  regime: Regime | null
  /** 'example' for the built-in one. */
  origin: string | null
  /** What they said of it that no letter holds. */
  clockFacts?: CaseClockFacts
}

export const caseIds = (db: Db): string[] => db.all<{ id: string }>('SELECT id FROM cases ORDER BY id').map((c) => c.id)

export const countCases = (db: Db): number => db.get<{ n: number }>('SELECT count(*) AS n FROM cases')?.n ?? 0

export function keptCase(db: Db, id: string): KeptCase | undefined {
  const kept = db.get<KeptCase>('SELECT id, title, authority, regime, origin FROM cases WHERE id = ?', id)
  return kept && { ...kept, clockFacts: clockFactsOf(db, id) }
}

export const caseByOrigin = (db: Db, origin: string): KeptCase | undefined =>
  db.get<KeptCase>('SELECT id, title, authority, regime, origin FROM cases WHERE origin = ?', origin)

/** Part of a change. */
export function insertCase(db: Db, kept: KeptCase): void {
  db.run(
    'INSERT INTO cases (id, title, authority, regime, origin) VALUES (?, ?, ?, ?, ?)',
    kept.id,
    kept.title,
    kept.authority,
    kept.regime,
    kept.origin,
  )
}

/** Part of a change. */
export function updateCase(db: Db, kept: KeptCase): void {
  db.run(
    'UPDATE cases SET title = ?, authority = ?, regime = ? WHERE id = ?',
    kept.title,
    kept.authority,
    kept.regime,
    kept.id,
  )
}

/** The number of the last event that touched the case; 0 where none did. */
export const caseSeq = (db: Db, id: string): number =>
  db.get<{ seq: number }>('SELECT seq FROM case_seqs WHERE case_id = ?', id)?.seq ?? 0
