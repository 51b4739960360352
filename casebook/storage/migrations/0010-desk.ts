import type { Migration } from './migration.ts'

/**
 * What the user owns of a case beside its letters: tags, whether it is put away, letters not read yet; the views of the desk that they
 * named; and which spellings mean one authority.
 */
export const desk: Migration = {
  version: 10,
  name: 'the desk',
  up(db) {
    db.exec(`
      CREATE TABLE case_tags (
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        tag TEXT NOT NULL COLLATE NOCASE,
        PRIMARY KEY (case_id, tag)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_tags_by_tag ON case_tags (tag);

      CREATE TABLE case_archive (
        case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
        archived_on TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE to_read (
        entry_id TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE desk_views (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        -- A line of filters as the desk's box takes it.
        query TEXT NOT NULL,
        sort TEXT NOT NULL,
        layout TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Keys of names: small letters and digits alone.
      CREATE TABLE authority_names (
        name TEXT PRIMARY KEY,
        same_as TEXT NOT NULL CHECK (same_as <> name)
      ) STRICT, WITHOUT ROWID;

      -- Rows of the desk say more than before: all are computed anew.
      DELETE FROM summaries;
    `)
  },
}
