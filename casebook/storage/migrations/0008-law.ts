import type { Migration } from './migration.ts'

/**
 * The law that a casebook's clocks go by: the user's own rule packs, bank holidays that they brought, and what came with the app as
 * they last took it over; and, for single cases, what the user said that no letter holds.
 */
export const law: Migration = {
  version: 8,
  name: 'law',
  up(db) {
    db.exec(`
      -- A pack of the user's as its JSON text; based_on is the version of the app's pack that it was made from.
      CREATE TABLE law_packs (
        id TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        based_on INTEGER,
        hash TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;

      -- Bank holidays in place of the app's: one row or none.
      CREATE TABLE law_holidays (
        n INTEGER PRIMARY KEY CHECK (n = 1),
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        origin TEXT NOT NULL CHECK (origin IN ('file', 'fetched')),
        hash TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;

      -- Packs, calendars and bank holidays of the app, as last taken over: a newer app moves no clock unasked.
      CREATE TABLE law_taken (
        id TEXT PRIMARY KEY,
        data TEXT NOT NULL CHECK (json_valid(data)),
        hash TEXT NOT NULL
      ) STRICT;

      CREATE TABLE clock_facts (
        case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
        facts TEXT NOT NULL CHECK (json_valid(facts))
      ) STRICT;
    `)
  },
}
