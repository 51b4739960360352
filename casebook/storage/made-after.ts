import type { Db } from './sqlite.ts'

/** What a thing was last made after, or null where it never was or its basis is not known any more. */
export const madeAfter = (db: Db, what: string): string | null =>
  db.get<{ basis: string }>('SELECT basis FROM made_after WHERE what = ?', what)?.basis ?? null

/** Notes what a thing has just been made after; part of the transaction that keeps the thing, where that lies in the casebook. */
export function noteMade(db: Db, what: string, basis: string): void {
  db.run(
    `INSERT INTO made_after (what, basis) VALUES (?, ?)
     ON CONFLICT (what) DO UPDATE SET basis = excluded.basis WHERE basis IS NOT excluded.basis`,
    what,
    basis,
  )
}
