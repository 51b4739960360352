import type { Migration } from './migration.ts'

/**
 * What a deletion has still to remove from the disk after its transaction: originals, places in packs, rows in snapshots. Written in that transaction, so
 * that a crash in between cannot leave anything behind that was said to be gone.
 */
export const erasures: Migration = {
  version: 15,
  name: 'erasures',
  up(db) {
    db.exec(`
      CREATE TABLE erasures (
        n INTEGER PRIMARY KEY,
        what TEXT NOT NULL CHECK (what IN ('original', 'snapshot', 'log')),
        -- The original's SHA-256; the snapshot's id.
        name TEXT NOT NULL,
        -- The case that goes from a snapshot.
        case_id TEXT
      ) STRICT;
    `)
  },
}
