import type { Db } from './sqlite.ts'

/** Marks the file as a casebook of FOI Desk ('FOID'). */
export const APPLICATION_ID = 0x464f4944

/** How long a writer waits for another process to finish its change, in milliseconds. */
export const BUSY_TIMEOUT = 5000

/**
 * Settings of every connection.
 *
 * - WAL: readers never wait for the writer, and a crash leaves a log that the next open replays.
 * - synchronous FULL: the log is flushed before a change is acknowledged, so that it survives loss of power too; NORMAL
 *   keeps the file whole but may lose the last changes. A change here is a person's action: one flush is cheap.
 * - secure_delete: what is deleted is overwritten, not left on free pages.
 * - temp_store MEMORY: no words of a letter reach a temporary file outside the casebook.
 * - trusted_schema OFF, cell_size_check ON: a casebook handed over by a stranger runs nothing and is read with care.
 */
export function applyPragmas(db: Db): void {
  db.exec(`
    PRAGMA busy_timeout = ${BUSY_TIMEOUT};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA cache_size = -16000;
    PRAGMA journal_size_limit = 16777216;
  `)
}
