import type { Migration } from './migration.ts'

/**
 * Where small originals of a large import lie: thousands of mails are kept in a few tar files under `originals/packs`, since one
 * flushed file each would take most of an import's time. Any tar program reads them; this index can be made again from them.
 */
export const packedOriginals: Migration = {
  version: 7,
  name: 'packed originals',
  up(db) {
    db.exec(`
      CREATE TABLE packed (
        hash TEXT PRIMARY KEY,
        pack TEXT NOT NULL,
        start INTEGER NOT NULL,
        bytes INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
