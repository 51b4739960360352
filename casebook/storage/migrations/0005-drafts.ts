import type { Migration } from './migration.ts'

/** Letters being written, with earlier wordings; the user's own templates; attempts to send. */
export const drafts: Migration = {
  version: 5,
  name: 'drafts',
  up(db) {
    db.exec(`
      CREATE TABLE drafts (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id),
        template TEXT NOT NULL,
        kind TEXT NOT NULL,
        addressee TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        choices TEXT NOT NULL CHECK (json_valid(choices)),
        quotes TEXT NOT NULL CHECK (json_valid(quotes)),
        attachments TEXT NOT NULL CHECK (json_valid(attachments)),
        in_reply_to TEXT,
        thread TEXT NOT NULL CHECK (json_valid(thread)),
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        sent_entry_id TEXT REFERENCES entries (id)
      ) STRICT;
      CREATE INDEX drafts_by_case ON drafts (case_id);

      CREATE TABLE draft_versions (
        draft_id TEXT NOT NULL REFERENCES drafts (id),
        n INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        addressee TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (draft_id, n)
      ) STRICT;

      CREATE TABLE letter_templates (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE attempts (
        entry_id TEXT PRIMARY KEY REFERENCES entries (id),
        sent_on TEXT NOT NULL,
        how TEXT NOT NULL CHECK (how IN ('mail', 'web-form', 'post', 'by-hand', 'other')),
        addressee TEXT NOT NULL,
        proof TEXT
      ) STRICT;
    `)
  },
}
