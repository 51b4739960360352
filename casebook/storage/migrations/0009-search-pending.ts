import type { Migration } from './migration.ts'

/**
 * What is new is indexed once at the end of a change instead of row by row: FTS5 writes its memory to disk at every savepoint, and a
 * statement with triggers that may abort is one, so that a large import spent most of its time on indexing single letters.
 *
 * `search_pending` names the documents that are not in the index yet; it is empty outside a change (`storage/search-index.ts`).
 */
export const searchPending: Migration = {
  version: 9,
  name: 'search index once a change',
  up(db) {
    db.exec(`
      CREATE TABLE search_pending (n INTEGER PRIMARY KEY) STRICT;
      -- How much is gathered in memory before it is written, in bytes.
      INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 16777216);

      DROP TRIGGER search_entry_added;
      CREATE TRIGGER search_entry_added AFTER INSERT ON entries BEGIN
        INSERT INTO search_docs (what, case_id, entry_id) VALUES ('letter', NEW.case_id, NEW.id);
        INSERT INTO search_docs (what, case_id, entry_id, part)
          SELECT 'attachment', NEW.case_id, NEW.id, a.key FROM letters l, json_each(l.attachments) a WHERE l.id = NEW.letter_id;
        INSERT INTO search_pending (n) SELECT n FROM search_docs WHERE entry_id = NEW.id;
      END;
      DROP TRIGGER search_entry_gone;
      CREATE TRIGGER search_entry_gone BEFORE DELETE ON entries BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, heading, words FROM search_source
          WHERE n IN (SELECT n FROM search_docs WHERE entry_id = OLD.id) AND n NOT IN (SELECT n FROM search_pending);
        DELETE FROM search_pending WHERE n IN (SELECT n FROM search_docs WHERE entry_id = OLD.id);
        DELETE FROM search_docs WHERE entry_id = OLD.id;
        DELETE FROM entry_facts WHERE entry_id = OLD.id;
        DELETE FROM entry_refs WHERE entry_id = OLD.id;
      END;

      DROP TRIGGER search_note_added;
      CREATE TRIGGER search_note_added AFTER INSERT ON notes BEGIN
        INSERT INTO search_docs (what, case_id, note_id) VALUES ('note', NEW.case_id, NEW.id);
        INSERT INTO search_pending (n) SELECT n FROM search_docs WHERE note_id = NEW.id;
      END;
      DROP TRIGGER search_note_edited;
      CREATE TRIGGER search_note_edited AFTER UPDATE OF text ON notes WHEN OLD.text IS NOT NEW.text BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, '', OLD.text FROM search_docs WHERE note_id = OLD.id AND n NOT IN (SELECT n FROM search_pending);
        INSERT OR IGNORE INTO search_pending (n) SELECT n FROM search_docs WHERE note_id = NEW.id;
      END;
      DROP TRIGGER search_note_gone;
      CREATE TRIGGER search_note_gone BEFORE DELETE ON notes BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, '', OLD.text FROM search_docs WHERE note_id = OLD.id AND n NOT IN (SELECT n FROM search_pending);
        DELETE FROM search_pending WHERE n IN (SELECT n FROM search_docs WHERE note_id = OLD.id);
        DELETE FROM search_docs WHERE note_id = OLD.id;
      END;

      DROP TRIGGER search_case_added;
      CREATE TRIGGER search_case_added AFTER INSERT ON cases BEGIN
        INSERT INTO search_docs (what, case_id) VALUES ('case', NEW.id);
        INSERT INTO search_pending (n) SELECT n FROM search_docs WHERE case_id = NEW.id AND what = 'case';
      END;
      DROP TRIGGER search_case_renamed;
      CREATE TRIGGER search_case_renamed AFTER UPDATE OF title, authority ON cases
        WHEN OLD.title IS NOT NEW.title OR OLD.authority IS NOT NEW.authority BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, coalesce(OLD.title, ''), coalesce(OLD.authority, '')
          FROM search_docs WHERE case_id = OLD.id AND what = 'case' AND n NOT IN (SELECT n FROM search_pending);
        INSERT OR IGNORE INTO search_pending (n) SELECT n FROM search_docs WHERE case_id = NEW.id AND what = 'case';
      END;
      DROP TRIGGER search_case_gone;
      CREATE TRIGGER search_case_gone BEFORE DELETE ON cases BEGIN
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, coalesce(OLD.title, ''), coalesce(OLD.authority, '')
          FROM search_docs WHERE case_id = OLD.id AND what = 'case' AND n NOT IN (SELECT n FROM search_pending);
        DELETE FROM search_pending WHERE n IN (SELECT n FROM search_docs WHERE case_id = OLD.id);
        DELETE FROM search_docs WHERE case_id = OLD.id;
        DELETE FROM case_facts WHERE case_id = OLD.id;
      END;
    `)
  },
}
