import type { Migration } from './migration.ts'

/** What the user said of the order of their cases: letters that they placed themselves, and cases that follow from one another. */
export const arranged: Migration = {
  version: 11,
  name: 'letters placed by hand and links between cases',
  up(db) {
    db.exec(`
      -- A letter that the user placed stays where its entries are, in a case or (with none) outside all, whatever comes in again.
      CREATE TABLE placed (
        letter_id TEXT PRIMARY KEY REFERENCES letters (id),
        placed_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- 'from_case follows from to_case', 'is an appeal of', 'is about the same subject as' (the last holds both ways).
      CREATE TABLE case_links (
        from_case TEXT NOT NULL REFERENCES cases (id),
        to_case TEXT NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL CHECK (kind IN ('follows-from', 'appeal-of', 'same-subject')),
        PRIMARY KEY (from_case, to_case),
        CHECK (from_case <> to_case)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_links_by_target ON case_links (to_case);

      -- What was computed of an entry belongs to the case that it was in.
      DROP TRIGGER search_entry_moved;
      CREATE TRIGGER search_entry_moved AFTER UPDATE OF case_id ON entries WHEN OLD.case_id <> NEW.case_id BEGIN
        UPDATE search_docs SET case_id = NEW.case_id WHERE entry_id = NEW.id;
        DELETE FROM entry_facts WHERE entry_id = NEW.id;
        DELETE FROM entry_refs WHERE entry_id = NEW.id;
      END;
      CREATE TRIGGER search_note_moved AFTER UPDATE OF case_id ON notes WHEN OLD.case_id <> NEW.case_id BEGIN
        UPDATE search_docs SET case_id = NEW.case_id WHERE note_id = NEW.id;
      END;
    `)
  },
}
