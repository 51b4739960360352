import type { Migration } from './migration.ts'

/** Notes on cases, entries, questions and passages, with their earlier wordings. */
export const notes: Migration = {
  version: 4,
  name: 'notes',
  up(db) {
    db.exec(`
      CREATE TABLE notes (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        target TEXT NOT NULL CHECK (json_valid(target)),
        quote TEXT,
        text TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX notes_by_case ON notes (case_id);

      CREATE TABLE note_versions (
        note_id TEXT NOT NULL REFERENCES notes (id),
        n INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (note_id, n)
      ) STRICT;

      -- Changes under one key that follow one another closely are one: a note saved while it is written.
      ALTER TABLE changes ADD COLUMN run TEXT;
    `)
  },
}
