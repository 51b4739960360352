import { finalKey, nameKey } from '../../core/authorities/names.ts'
import { sameAsOf } from '../storage/authority-names.ts'
import type { Db } from '../storage/sqlite.ts'

/** The spellings in use that mean the same authority as a name. */
export function spellingsOf(db: Db, name: string): string[] {
  const sameAs = sameAsOf(db)
  const key = finalKey(nameKey(name), sameAs)
  return db
    .all<{ authority: string }>('SELECT DISTINCT authority FROM case_facts WHERE authority IS NOT NULL')
    .map((row) => row.authority)
    .filter((one) => finalKey(nameKey(one), sameAs) === key)
}

/** The cases of an authority, by whichever spelling. */
export const casesOf = (db: Db, authority: string): string[] =>
  db
    .all<{ id: string }>(
      'SELECT case_id AS id FROM case_facts WHERE authority IN (SELECT value FROM json_each(?))',
      JSON.stringify(spellingsOf(db, authority)),
    )
    .map((row) => row.id)

/** Words of the last letters that an authority wrote in other cases, up to a day: at most so many, from at most so many cases. */
export function lettersElsewhere(
  db: Db,
  of: { caseId: string; authority: string; until: string | null },
  most: { letters: number; cases: number; characters: number },
): string[] {
  const names = spellingsOf(db, of.authority)
  if (names.length === 0) return []
  return db
    .all<{ text: string }>(
      `SELECT substr(l.text, 1, ?5) AS text
       FROM (SELECT case_id FROM case_facts WHERE authority IN (SELECT value FROM json_each(?1)) AND case_id <> ?2 LIMIT ?6) c
         JOIN entry_facts f ON f.case_id = c.case_id JOIN entries e ON e.id = f.entry_id JOIN letters l ON l.id = e.letter_id
       WHERE f.direction = 'incoming' AND (?3 IS NULL OR f.day <= ?3) ORDER BY f.day DESC LIMIT ?4`,
      JSON.stringify(names),
      of.caseId,
      of.until,
      most.letters,
      most.characters,
      most.cases,
    )
    .map((row) => row.text)
}
