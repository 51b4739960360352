import type { Migration } from './migration.ts'

/**
 * The full-text index over letters, attachments, notes and cases, kept by triggers, so that whatever writes a row (a change, its
 * undo, a restore) leaves the index right; and facts of entries as computed, for filters. All of it can be made again.
 *
 * The index holds no words of its own (they stand in the letters), and secure-delete takes those of a deleted letter out of it at once.
 */
export const search: Migration = {
  version: 6,
  name: 'search',
  up(db) {
    db.exec(`
      CREATE TABLE search_docs (
        n INTEGER PRIMARY KEY,
        what TEXT NOT NULL CHECK (what IN ('letter', 'attachment', 'note', 'case')),
        case_id TEXT NOT NULL,
        entry_id TEXT,
        note_id TEXT,
        -- The attachment's place among those of its letter.
        part INTEGER
      ) STRICT;
      CREATE INDEX search_docs_by_entry ON search_docs (entry_id);
      CREATE INDEX search_docs_by_note ON search_docs (note_id) WHERE note_id IS NOT NULL;
      CREATE INDEX search_docs_by_case ON search_docs (case_id);

      CREATE VIEW search_source (n, heading, words) AS
        SELECT d.n,
          CASE d.what
            WHEN 'letter' THEN coalesce(json_extract(l.head, '$.subject'), json_extract(l.given, '$.subject'), '')
            WHEN 'attachment' THEN coalesce(json_extract(l.attachments, '$[' || d.part || '].name'), '')
            WHEN 'case' THEN coalesce(c.title, '')
            ELSE '' END,
          CASE d.what
            WHEN 'letter' THEN l.text
            WHEN 'attachment' THEN coalesce(json_extract(l.attachments, '$[' || d.part || '].text'), '')
            WHEN 'note' THEN t.text
            ELSE coalesce(c.authority, '') END
        FROM search_docs d
          LEFT JOIN entries e ON e.id = d.entry_id
          LEFT JOIN letters l ON l.id = e.letter_id
          LEFT JOIN notes t ON t.id = d.note_id
          LEFT JOIN cases c ON c.id = d.case_id AND d.what = 'case';

      CREATE VIRTUAL TABLE search_index USING fts5 (
        heading, words, content = 'search_source', content_rowid = 'n',
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
      );
      INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
      CREATE VIRTUAL TABLE search_terms USING fts5vocab ('search_index', 'row');

      CREATE TRIGGER search_entry_added AFTER INSERT ON entries BEGIN
        INSERT INTO search_docs (what, case_id, entry_id) VALUES ('letter', NEW.case_id, NEW.id);
        INSERT INTO search_docs (what, case_id, entry_id, part)
          SELECT 'attachment', NEW.case_id, NEW.id, a.key FROM letters l, json_each(l.attachments) a WHERE l.id = NEW.letter_id;
        INSERT INTO search_index (rowid, heading, words)
          SELECT n, heading, words FROM search_source WHERE n IN (SELECT n FROM search_docs WHERE entry_id = NEW.id);
      END;
      CREATE TRIGGER search_entry_moved AFTER UPDATE OF case_id ON entries WHEN OLD.case_id <> NEW.case_id BEGIN
        UPDATE search_docs SET case_id = NEW.case_id WHERE entry_id = NEW.id;
      END;
      CREATE TRIGGER search_entry_gone BEFORE DELETE ON entries BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, heading, words FROM search_source WHERE n IN (SELECT n FROM search_docs WHERE entry_id = OLD.id);
        DELETE FROM search_docs WHERE entry_id = OLD.id;
        DELETE FROM entry_facts WHERE entry_id = OLD.id;
        DELETE FROM entry_refs WHERE entry_id = OLD.id;
      END;

      CREATE TRIGGER search_note_added AFTER INSERT ON notes BEGIN
        INSERT INTO search_docs (what, case_id, note_id) VALUES ('note', NEW.case_id, NEW.id);
        INSERT INTO search_index (rowid, heading, words)
          SELECT n, '', NEW.text FROM search_docs WHERE note_id = NEW.id;
      END;
      CREATE TRIGGER search_note_edited AFTER UPDATE OF text ON notes WHEN OLD.text IS NOT NEW.text BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, '', OLD.text FROM search_docs WHERE note_id = OLD.id;
        INSERT INTO search_index (rowid, heading, words)
          SELECT n, '', NEW.text FROM search_docs WHERE note_id = NEW.id;
      END;
      CREATE TRIGGER search_note_gone BEFORE DELETE ON notes BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, '', OLD.text FROM search_docs WHERE note_id = OLD.id;
        DELETE FROM search_docs WHERE note_id = OLD.id;
      END;

      CREATE TRIGGER search_case_added AFTER INSERT ON cases BEGIN
        INSERT INTO search_docs (what, case_id) VALUES ('case', NEW.id);
        INSERT INTO search_index (rowid, heading, words)
          SELECT n, coalesce(NEW.title, ''), coalesce(NEW.authority, '') FROM search_docs WHERE case_id = NEW.id AND what = 'case';
      END;
      CREATE TRIGGER search_case_renamed AFTER UPDATE OF title, authority ON cases
        WHEN OLD.title IS NOT NEW.title OR OLD.authority IS NOT NEW.authority BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, coalesce(OLD.title, ''), coalesce(OLD.authority, '')
          FROM search_docs WHERE case_id = OLD.id AND what = 'case';
        INSERT INTO search_index (rowid, heading, words)
          SELECT n, coalesce(NEW.title, ''), coalesce(NEW.authority, '') FROM search_docs WHERE case_id = NEW.id AND what = 'case';
      END;
      CREATE TRIGGER search_case_gone BEFORE DELETE ON cases BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, coalesce(OLD.title, ''), coalesce(OLD.authority, '')
          FROM search_docs WHERE case_id = OLD.id AND what = 'case';
        DELETE FROM search_docs WHERE case_id = OLD.id;
        DELETE FROM case_facts WHERE case_id = OLD.id;
      END;

      -- What was computed of cases and entries, for filters and for the words beside a hit.
      CREATE TABLE case_facts (
        case_id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        authority TEXT,
        state TEXT NOT NULL,
        late INTEGER NOT NULL,
        -- The last event of the case and the reader that its entries' facts were computed after.
        basis TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE entry_facts (
        entry_id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL,
        n INTEGER NOT NULL,
        kind TEXT NOT NULL,
        direction TEXT NOT NULL,
        sender TEXT,
        day TEXT,
        -- ' 12 40(2) ': each between spaces.
        sections TEXT NOT NULL,
        attachments INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_facts_by_case ON entry_facts (case_id);
      CREATE INDEX entry_facts_by_day ON entry_facts (day);
      CREATE TABLE entry_refs (
        bare TEXT NOT NULL,
        entry_id TEXT NOT NULL,
        PRIMARY KEY (bare, entry_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX entry_refs_by_entry ON entry_refs (entry_id);

      INSERT INTO search_docs (what, case_id, entry_id) SELECT 'letter', case_id, id FROM entries ORDER BY case_id, position;
      INSERT INTO search_docs (what, case_id, entry_id, part)
        SELECT 'attachment', e.case_id, e.id, a.key FROM entries e JOIN letters l ON l.id = e.letter_id, json_each(l.attachments) a;
      INSERT INTO search_docs (what, case_id, note_id) SELECT 'note', case_id, id FROM notes;
      INSERT INTO search_docs (what, case_id) SELECT 'case', id FROM cases;
      INSERT INTO search_index (rowid, heading, words) SELECT n, heading, words FROM search_source;
      -- Facts are kept together with the rows of the desk, which are computed anew once.
      DELETE FROM summaries;
    `)
  },
}
