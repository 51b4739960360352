import type { Migration } from './migration.ts'

/**
 * Letters that wait for the user: why a letter stands in its case where that is not sure, what the user settled of a letter, letters that
 * belong to no case; what waits, as computed; readings by a newer reader that wait to be taken over; and when a correction was made.
 */
export const inbox: Migration = {
  version: 13,
  name: 'inbox',
  up(db) {
    db.exec(`
      ALTER TABLE corrections ADD COLUMN made_on TEXT;

      CREATE TABLE placements (
        entry_id TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
        -- The case that it was put into: one that the user moved since stands where they want it.
        case_id TEXT NOT NULL,
        why TEXT NOT NULL,
        -- 1 where the letter opened its case.
        alone INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;

      -- Keys of the doubts that the user settled by accepting a letter as read.
      CREATE TABLE inbox_answers (
        entry_id TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
        keys TEXT NOT NULL CHECK (json_valid(keys))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE loose_letters (
        letter_id TEXT PRIMARY KEY REFERENCES letters (id),
        title TEXT NOT NULL,
        why TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'aside'))
      ) STRICT, WITHOUT ROWID;

      -- What waits in cases, kept together with the rows of the desk; can be made again.
      CREATE TABLE waiting (
        entry_id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL,
        day TEXT,
        item TEXT NOT NULL CHECK (json_valid(item))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX waiting_by_case ON waiting (case_id);
      CREATE TRIGGER waiting_gone BEFORE DELETE ON entries BEGIN
        DELETE FROM waiting WHERE entry_id = OLD.id;
      END;

      -- Readings made again and not taken over yet; \`changes\` is what a person would see differ, null where nothing would.
      CREATE TABLE proposed_readings (
        entry_id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL,
        reading TEXT NOT NULL CHECK (json_valid(reading)),
        changes TEXT CHECK (changes IS NULL OR json_valid(changes))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX proposed_readings_by_case ON proposed_readings (case_id);
      -- Cases that were read again for this: by which reader, and after which event of the case.
      CREATE TABLE proposed_cases (
        case_id TEXT PRIMARY KEY,
        basis TEXT NOT NULL,
        seq INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX readings_by_engine ON readings (engine);
      CREATE INDEX case_facts_by_authority ON case_facts (authority);
      -- What waits is computed with the rows of the desk, once for every case.
      DELETE FROM summaries;
      DELETE FROM case_gists;
      UPDATE case_facts SET basis = '';
      -- Letters that the user took out of all cases before.
      INSERT INTO loose_letters (letter_id, title, why, state)
        SELECT l.id, coalesce(nullif(json_extract(l.head, '$.subject'), ''), json_extract(l.given, '$.subject'), substr(l.text, 1, 60)),
          'You took it out of its case.', 'aside'
        FROM placed p JOIN letters l ON l.id = p.letter_id
        WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.letter_id = l.id);
    `)
  },
}
