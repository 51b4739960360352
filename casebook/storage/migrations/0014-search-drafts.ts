import type { Migration } from './migration.ts'

/** A draft's words leave the index, unless they wait to come into it. */
const OUT = `
        INSERT INTO search_index (search_index, rowid, heading, words)
          SELECT 'delete', n, OLD.subject, OLD.body FROM search_docs WHERE draft_id = OLD.id AND n NOT IN (SELECT n FROM search_pending);
        DELETE FROM search_pending WHERE n IN (SELECT n FROM search_docs WHERE draft_id = OLD.id);`
const IN = `
        INSERT INTO search_docs (what, case_id, draft_id) VALUES ('draft', NEW.case_id, NEW.id);
        INSERT INTO search_pending (n) SELECT n FROM search_docs WHERE draft_id = NEW.id;`

/**
 * Letters that are being written can be found; a sent one is found as the letter that it became. The table of documents is laid anew,
 * since its list of kinds is a check of its own.
 */
export const searchDrafts: Migration = {
  version: 14,
  name: 'drafts in search',
  up(db) {
    db.exec(`
      DROP VIEW search_source;
      CREATE TABLE search_docs_next (
        n INTEGER PRIMARY KEY,
        what TEXT NOT NULL CHECK (what IN ('letter', 'attachment', 'note', 'case', 'draft')),
        case_id TEXT NOT NULL,
        entry_id TEXT,
        note_id TEXT,
        draft_id TEXT,
        -- The attachment's place among those of its letter.
        part INTEGER
      ) STRICT;
      INSERT INTO search_docs_next (n, what, case_id, entry_id, note_id, part)
        SELECT n, what, case_id, entry_id, note_id, part FROM search_docs;
      DROP TABLE search_docs;
      -- Triggers name the table that has just gone; they mean the one that takes its name.
      PRAGMA legacy_alter_table = ON;
      ALTER TABLE search_docs_next RENAME TO search_docs;
      PRAGMA legacy_alter_table = OFF;
      CREATE INDEX search_docs_by_entry ON search_docs (entry_id);
      CREATE INDEX search_docs_by_note ON search_docs (note_id) WHERE note_id IS NOT NULL;
      CREATE INDEX search_docs_by_draft ON search_docs (draft_id) WHERE draft_id IS NOT NULL;
      CREATE INDEX search_docs_by_case ON search_docs (case_id);

      CREATE VIEW search_source (n, heading, words) AS
        SELECT d.n,
          CASE d.what
            WHEN 'letter' THEN coalesce(json_extract(l.head, '$.subject'), json_extract(l.given, '$.subject'), '')
            WHEN 'attachment' THEN coalesce(json_extract(l.attachments, '$[' || d.part || '].name'), '')
            WHEN 'case' THEN coalesce(c.title, '')
            WHEN 'draft' THEN w.subject
            ELSE '' END,
          CASE d.what
            WHEN 'letter' THEN l.text
            WHEN 'attachment' THEN coalesce(json_extract(l.attachments, '$[' || d.part || '].text'), '')
            WHEN 'note' THEN t.text
            WHEN 'draft' THEN w.body
            ELSE coalesce(c.authority, '') END
        FROM search_docs d
          LEFT JOIN entries e ON e.id = d.entry_id
          LEFT JOIN letters l ON l.id = e.letter_id
          LEFT JOIN notes t ON t.id = d.note_id
          LEFT JOIN drafts w ON w.id = d.draft_id
          LEFT JOIN cases c ON c.id = d.case_id AND d.what = 'case';

      CREATE TRIGGER search_draft_added AFTER INSERT ON drafts WHEN NEW.sent_entry_id IS NULL BEGIN ${IN}
      END;
      CREATE TRIGGER search_draft_edited AFTER UPDATE OF subject, body ON drafts
        WHEN OLD.sent_entry_id IS NULL AND NEW.sent_entry_id IS NULL AND (OLD.subject IS NOT NEW.subject OR OLD.body IS NOT NEW.body) BEGIN ${OUT}
        INSERT INTO search_pending (n) SELECT n FROM search_docs WHERE draft_id = NEW.id;
      END;
      CREATE TRIGGER search_draft_sent AFTER UPDATE OF sent_entry_id ON drafts
        WHEN OLD.sent_entry_id IS NULL AND NEW.sent_entry_id IS NOT NULL BEGIN ${OUT}
        DELETE FROM search_docs WHERE draft_id = OLD.id;
      END;
      CREATE TRIGGER search_draft_unsent AFTER UPDATE OF sent_entry_id ON drafts
        WHEN OLD.sent_entry_id IS NOT NULL AND NEW.sent_entry_id IS NULL BEGIN ${IN}
      END;
      CREATE TRIGGER search_draft_gone BEFORE DELETE ON drafts WHEN OLD.sent_entry_id IS NULL BEGIN ${OUT}
        DELETE FROM search_docs WHERE draft_id = OLD.id;
      END;

      INSERT INTO search_docs (what, case_id, draft_id) SELECT 'draft', case_id, id FROM drafts WHERE sent_entry_id IS NULL;
      INSERT INTO search_index (rowid, heading, words)
        SELECT n, heading, words FROM search_source WHERE n IN (SELECT n FROM search_docs WHERE what = 'draft');
    `)
  },
}
