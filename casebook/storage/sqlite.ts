import { DatabaseSync, backup, type StatementSync } from 'node:sqlite'

/** What a column can hold. */
export type SqlValue = string | number | bigint | null | Uint8Array
export type SqlRow = Record<string, SqlValue>

/**
 * The casebook's one door to SQLite: everything else speaks to this interface, so that the engine underneath
 * (`node:sqlite`, or its stand-in in a runtime that lacks it) is known in this file alone.
 */
export interface Db {
  readonly file: string
  /** Runs statements that return nothing. */
  exec(sql: string): void
  /** Runs one statement; the number of rows that it changed. */
  run(sql: string, ...params: SqlValue[]): number
  /** The first row, or undefined. `R` says what the statement selects; it is not checked again. */
  get<R = SqlRow>(sql: string, ...params: SqlValue[]): R | undefined
  all<R = SqlRow>(sql: string, ...params: SqlValue[]): R[]
  /** Rows one at a time, for what must not be held whole. */
  each<R = SqlRow>(sql: string, ...params: SqlValue[]): IterableIterator<R>
  /** Copies the database as it stands to `file`, while others go on writing. Resolves with the number of pages. */
  backup(file: string): Promise<number>
  close(): void
}

const STATEMENTS_KEPT = 200

/**
 * Opens a database file (made if absent unless `readOnly`), with no settings applied. With `damaged` it is read as far as it can be: SQLite otherwise
 * reads nothing at all of a file that was cut short.
 */
export function openDb(file: string, options: { readOnly?: boolean; damaged?: boolean } = {}): Db {
  const { readOnly = false, damaged = false } = options
  const database = new DatabaseSync(file, { readOnly, enableForeignKeyConstraints: true, defensive: !damaged })
  if (damaged) database.exec('PRAGMA writable_schema = ON')
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    if (statements.size >= STATEMENTS_KEPT) statements.clear()
    statements.set(sql, made)
    return made
  }
  return {
    file,
    exec: (sql) => database.exec(sql),
    run: (sql, ...params) => Number(prepare(sql).run(...params).changes),
    get: <R>(sql: string, ...params: SqlValue[]) => prepare(sql).get(...params) as R | undefined,
    all: <R>(sql: string, ...params: SqlValue[]) => prepare(sql).all(...params) as R[],
    // A statement of its own: a kept one would be reset under the reader's feet by the next use of the same words.
    each: <R>(sql: string, ...params: SqlValue[]) =>
      database.prepare(sql).iterate(...params) as unknown as IterableIterator<R>,
    backup: (target) => backup(database, target),
    close: () => {
      statements.clear()
      database.close()
    },
  }
}

/** True where SQLite refused because another connection is writing. */
export function isBusy(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /database (table )?is locked|database is busy|SQLITE_BUSY|SQLITE_LOCKED/.test(text)
}

/** True where the file is not a database, or its pages contradict one another. */
export function isDamage(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB/.test(text)
}

/** True where not even the beginning of the file is one of a database. */
export function isNoDatabase(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /not a database|SQLITE_NOTADB/.test(text)
}

/** True where the disk has no room left for the change. */
export function isFull(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /database or disk is full|SQLITE_FULL|ENOSPC/.test(text)
}

/** True where the disk or its permissions refuse to write. */
export function isUnwritable(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /readonly database|unable to open database|disk I\/O error|EROFS|EACCES|SQLITE_CANTOPEN|SQLITE_READONLY/.test(
    text,
  )
}
