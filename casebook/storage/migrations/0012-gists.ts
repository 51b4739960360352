import type { Migration } from './migration.ts'

/**
 * What lists, clocks and reminders go by of a case, as computed from its letters, so that a new day costs no reading of letters.
 * Made again whenever it is missing or old; goes with its case.
 */
export const gists: Migration = {
  version: 12,
  name: 'gists',
  up(db) {
    db.exec(`
      CREATE TABLE case_gists (
        case_id TEXT PRIMARY KEY,
        seq INTEGER NOT NULL,
        engine INTEGER NOT NULL,
        gist TEXT NOT NULL CHECK (json_valid(gist))
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER gist_gone AFTER DELETE ON cases BEGIN
        DELETE FROM case_gists WHERE case_id = OLD.id;
      END;
      -- What was last made from the casebook as it stood (planned notices, the calendar file), and after what: while that stands it
      -- need not be made again.
      CREATE TABLE made_after (
        what TEXT PRIMARY KEY,
        basis TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
