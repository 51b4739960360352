import { z } from 'zod'
import { keptSchema } from '../../core/contract/safety.ts'
import type { Db } from '../storage/sqlite.ts'

export type Kept = z.infer<typeof keptSchema>

/** How much a casebook holds. */
export const holdingsOf = (db: Db): Kept =>
  db.get<Kept>(
    `SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM entries) AS entries,
       (SELECT count(*) FROM notes) AS notes`,
  ) ?? { cases: 0, entries: 0, notes: 0 }
