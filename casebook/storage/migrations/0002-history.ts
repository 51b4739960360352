import type { Migration } from './migration.ts'

/**
 * Every change by the user, with what takes it back; the running number of all that happened; and the one projection
 * that may be kept (a case's row on the desk), which can be thrown away at any time.
 */
export const history: Migration = {
  version: 2,
  name: 'history',
  up(db) {
    db.exec(`
      CREATE TABLE changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        words TEXT NOT NULL,
        made_at TEXT NOT NULL,
        shell TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone')),
        nouns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(nouns)),
        case_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(case_ids))
      ) STRICT;

      -- What takes a change back (or, once undone, makes it again), applied from the highest \`n\` down.
      CREATE TABLE change_rows (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        change_id INTEGER NOT NULL REFERENCES changes (id),
        tbl TEXT NOT NULL,
        op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
        -- The row's key after an insert, its key and old values after an update, the whole row after a delete.
        key TEXT NOT NULL,
        old TEXT
      ) STRICT;
      CREATE INDEX change_rows_by_change ON change_rows (change_id, n);

      CREATE TABLE events (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        change_id INTEGER,
        act TEXT NOT NULL CHECK (act IN ('done', 'undone', 'redone', 'kept-up')),
        nouns TEXT NOT NULL CHECK (json_valid(nouns)),
        case_ids TEXT NOT NULL CHECK (json_valid(case_ids))
      ) STRICT;

      -- The last event that touched a case: what was computed from it before is old.
      CREATE TABLE case_seqs (
        case_id TEXT PRIMARY KEY,
        seq INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE summaries (
        case_id TEXT PRIMARY KEY,
        seq INTEGER NOT NULL,
        -- The day and the engine that it was computed for.
        basis TEXT NOT NULL,
        summary TEXT NOT NULL CHECK (json_valid(summary))
      ) STRICT;
    `)
  },
}
