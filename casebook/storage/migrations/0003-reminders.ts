import type { Migration } from './migration.ts'

/**
 * The user's own reminders, what they silenced and how they want to hear; and beside them what the ticker must not forget:
 * which notices wait, were shown or fell away, who is showing one just now, and why each of it was decided.
 */
export const reminders: Migration = {
  version: 3,
  name: 'reminders',
  up(db) {
    db.exec(`
      CREATE TABLE reminders (
        id TEXT PRIMARY KEY,
        case_id TEXT,
        anchor TEXT NOT NULL CHECK (json_valid(anchor)),
        minute INTEGER,
        text TEXT NOT NULL,
        unless_answered INTEGER NOT NULL DEFAULT 0,
        done INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE reminder_mutes (
        case_id TEXT PRIMARY KEY,
        -- The last silent day; null is until unmuted.
        until_on TEXT
      ) STRICT, WITHOUT ROWID;

      -- Dates that the user has dealt with: no more is said of them.
      CREATE TABLE reminder_done (
        subject TEXT PRIMARY KEY
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE reminder_settings (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        settings TEXT NOT NULL CHECK (json_valid(settings))
      ) STRICT;

      CREATE TABLE notices (
        occurrence TEXT PRIMARY KEY,
        subject TEXT NOT NULL,
        case_id TEXT,
        lead INTEGER NOT NULL,
        notice TEXT NOT NULL CHECK (json_valid(notice)),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'showing', 'shown', 'folded', 'muted', 'stale', 'done', 'gone')),
        -- The moment on the wall's clock, and as an instant (ms) where the user asked for a span of time.
        release_on TEXT NOT NULL,
        release_minute INTEGER NOT NULL,
        release_at INTEGER,
        snoozed INTEGER NOT NULL DEFAULT 0,
        showing TEXT,
        why TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX notices_by_release ON notices (state, release_on, release_minute);
      CREATE INDEX notices_by_instant ON notices (state, release_at) WHERE release_at IS NOT NULL;
      CREATE INDEX notices_by_subject ON notices (subject, state, lead);

      -- One showing each: claimed in the transaction that decided it, recorded when the desktop took it.
      CREATE TABLE showings (
        id TEXT PRIMARY KEY,
        words TEXT NOT NULL CHECK (json_valid(words)),
        state TEXT NOT NULL CHECK (state IN ('claimed', 'shown', 'lost', 'refused')),
        claimed_by TEXT NOT NULL,
        claimed_at INTEGER NOT NULL,
        shown_at INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX showings_by_state ON showings (state, claimed_at);

      CREATE TABLE reminder_log (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        -- The same moment as the wall's clock showed it, and where.
        local_on TEXT NOT NULL,
        local_minute INTEGER NOT NULL,
        zone TEXT NOT NULL,
        shell TEXT NOT NULL,
        case_id TEXT,
        occurrence TEXT,
        act TEXT NOT NULL,
        words TEXT NOT NULL
      ) STRICT;
      CREATE INDEX reminder_log_by_case ON reminder_log (case_id, n);

      CREATE TABLE reminder_watch (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        last_at INTEGER NOT NULL,
        zone TEXT NOT NULL
      ) STRICT;

      -- What calendars elsewhere were last told of a date, so that a later telling can outrank it.
      CREATE TABLE calendar_events (
        uid TEXT PRIMARY KEY,
        case_id TEXT,
        sequence INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        event TEXT NOT NULL CHECK (json_valid(event)),
        cancelled INTEGER NOT NULL DEFAULT 0,
        changed_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
