import { createHash } from 'node:crypto'
import { holidayFactsSchema, type HolidayFacts } from '../../core/calendar/holiday-data.ts'
import type { Db } from './sqlite.ts'

/** A pack of the user's as kept. */
export interface KeptPack {
  id: string
  text: string
  /** Version of the app's pack that it was made from; null where it was made from none. */
  basedOn: number | null
}

export interface KeptHolidays {
  facts: HolidayFacts
  origin: 'file' | 'fetched'
}

/** One part of what came with the app: `pack uk-foia-2000`, `calendars`, `bank-holidays`. */
export interface TakenPart {
  id: string
  data: string
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Names everything that the law of this casebook is made from; another name means another law. */
export function lawMark(db: Db): string {
  const rows = db.all<{ mark: string }>(
    `SELECT 'p ' || id || ' ' || hash AS mark FROM law_packs
     UNION ALL SELECT 'h ' || hash FROM law_holidays
     UNION ALL SELECT 't ' || id || ' ' || hash FROM law_taken ORDER BY mark`,
  )
  return hashOf(rows.map((row) => row.mark).join('\n'))
}

export const keptPacks = (db: Db): KeptPack[] =>
  db.all('SELECT id, text, based_on AS basedOn FROM law_packs ORDER BY id')

/** Part of a change. */
export function putPack(db: Db, pack: KeptPack, now: string): void {
  db.run(
    `INSERT INTO law_packs (id, text, based_on, hash, changed_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text, based_on = excluded.based_on, hash = excluded.hash,
       changed_at = excluded.changed_at WHERE text IS NOT excluded.text`,
    pack.id,
    pack.text,
    pack.basedOn,
    hashOf(pack.text),
    now,
  )
}

/** Part of a change. */
export const dropPack = (db: Db, id: string): void => void db.run('DELETE FROM law_packs WHERE id = ?', id)

export function keptHolidays(db: Db): KeptHolidays | null {
  const row = db.get<{ facts: string; origin: 'file' | 'fetched' }>('SELECT facts, origin FROM law_holidays')
  return row ? { facts: holidayFactsSchema.parse(JSON.parse(row.facts)), origin: row.origin } : null
}

/** Part of a change. */
export function putHolidays(db: Db, kept: KeptHolidays, now: string): void {
  const facts = JSON.stringify(kept.facts)
  db.run(
    `INSERT INTO law_holidays (n, facts, origin, hash, changed_at) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (n) DO UPDATE SET facts = excluded.facts, origin = excluded.origin, hash = excluded.hash,
       changed_at = excluded.changed_at`,
    facts,
    kept.origin,
    hashOf(facts),
    now,
  )
}

/** Part of a change. */
export const dropHolidays = (db: Db): void => void db.run('DELETE FROM law_holidays')

export const takenParts = (db: Db): TakenPart[] => db.all('SELECT id, data FROM law_taken ORDER BY id')

/** Keeps these parts and no others. Part of a change or of upkeep. */
export function putTaken(db: Db, parts: readonly TakenPart[]): void {
  const ids = JSON.stringify(parts.map((part) => part.id))
  db.run('DELETE FROM law_taken WHERE id NOT IN (SELECT value FROM json_each(?))', ids)
  for (const { id, data } of parts)
    db.run(
      `INSERT INTO law_taken (id, data, hash) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET data = excluded.data, hash = excluded.hash WHERE data IS NOT excluded.data`,
      id,
      data,
      hashOf(data),
    )
}
