import type { Migration } from './migration.ts'

/**
 * Cases, letters as they came, entries (a letter's place in a case), readings, and corrections apart from them.
 * A case holds only what the user said of it: everything else about it is computed.
 */
export const lettersAndCases: Migration = {
  version: 1,
  name: 'letters and cases',
  up(db) {
    db.exec(`
      CREATE TABLE cases (
        id TEXT PRIMARY KEY,
        title TEXT,
        authority TEXT,
        regime TEXT,
        -- 'example' for the built-in example, else null.
        origin TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE letters (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        head TEXT CHECK (head IS NULL OR json_valid(head)),
        attachments TEXT NOT NULL CHECK (json_valid(attachments)),
        source TEXT NOT NULL CHECK (json_valid(source)),
        given TEXT NOT NULL CHECK (json_valid(given)),
        message_id TEXT,
        -- SHA-256 of the words alone (case, spaces and punctuation taken out): the same letter brought in twice.
        print TEXT NOT NULL,
        original_hash TEXT,
        original_name TEXT,
        original_start INTEGER,
        original_end INTEGER
      ) STRICT;
      CREATE INDEX letters_by_message ON letters (message_id) WHERE message_id IS NOT NULL;
      CREATE INDEX letters_by_print ON letters (print);

      CREATE TABLE entries (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        letter_id TEXT NOT NULL REFERENCES letters (id),
        position INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entries_by_case ON entries (case_id, position);
      CREATE INDEX entries_by_letter ON entries (letter_id);

      CREATE TABLE readings (
        entry_id TEXT PRIMARY KEY REFERENCES entries (id),
        engine INTEGER NOT NULL,
        reading TEXT NOT NULL CHECK (json_valid(reading))
      ) STRICT;

      CREATE TABLE corrections (
        entry_id TEXT NOT NULL REFERENCES entries (id),
        field TEXT NOT NULL,
        correction TEXT NOT NULL CHECK (json_valid(correction)),
        PRIMARY KEY (entry_id, field)
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
