import type { Migration } from './migration.ts'

/**
 * What only some screens show of a case lies apart from what every list does, so that a start reads and holds the latter alone. What was
 * kept before is computed again.
 */
export const digestDetails: Migration = {
  version: 16,
  name: 'digest details',
  up(db) {
    db.exec(`
      DELETE FROM summaries;
      ALTER TABLE summaries ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
    `)
  },
}
