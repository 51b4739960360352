import type { Db } from './sqlite.ts'

/** Which key of a name means which other, as the user said. */
export const sameAsOf = (db: Db): Map<string, string> =>
  new Map(
    db
      .all<{ name: string; same_as: string }>('SELECT name, same_as FROM authority_names')
      .map((row) => [row.name, row.same_as]),
  )

/** Part of a change. */
export const putSameAs = (db: Db, name: string, sameAs: string): number =>
  db.run(
    'INSERT INTO authority_names (name, same_as) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET same_as = excluded.same_as',
    name,
    sameAs,
  )

/** Part of a change. */
export const dropSameAs = (db: Db, name: string): number => db.run('DELETE FROM authority_names WHERE name = ?', name)
