import { startRecording, stopRecording, TRACKED } from '../storage/recorder.ts'
import { indexPending } from '../storage/search-index.ts'
import { isDamage, isNoDatabase, type Db, type SqlRow } from '../storage/sqlite.ts'

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Reads that may fail before the rest of a table is given up: a file that holds nothing at all fails at every one. */
const TRIES = 5000

/** Rows of a table as far as they can be read; where a page in the middle is gone, those behind it are sought by their number. */
function* readableRows(db: Db, table: string, hasRowid: boolean, tell: () => void): Generator<SqlRow> {
  const ranges: [number, number][] = []
  let last = Number.NEGATIVE_INFINITY
  const numbered = hasRowid ? `SELECT rowid AS "rowid.", * FROM ${quote(table)}` : `SELECT * FROM ${quote(table)}`
  try {
    for (const row of db.each(hasRowid ? `${numbered} ORDER BY rowid` : numbered)) {
      if (hasRowid) last = Number(row['rowid.'])
      yield bare(row)
    }
    return
  } catch (error) {
    if (!isUnreadable(error)) throw error
    if (isDamage(error)) tell()
    if (!hasRowid || isNoDatabase(error)) return
  }
  const end = tryRead(() => db.get<{ n: number }>(`SELECT max(rowid) AS n FROM ${quote(table)}`)?.n) ?? 2 ** 22
  ranges.push([Number.isFinite(last) ? last + 1 : 0, end])
  let failed = 0
  for (let range = ranges.pop(); range && failed < TRIES; range = ranges.pop()) {
    const [from, to] = range
    if (from > to) continue
    const rows = tryRead(() => db.all(`${numbered} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`, from, to))
    if (rows) yield* rows.map(bare)
    else failed++
    if (!rows && from < to) {
      // Halves are tried until what is damaged stands alone.
      const middle = from + Math.floor((to - from) / 2)
      ranges.push([middle + 1, to], [from, middle])
    }
  }
}

function bare(row: SqlRow): SqlRow {
  const { 'rowid.': _, ...rest } = row
  return rest
}

/** Damaged, or a table that the damaged casebook has not (an older one, or its schema is gone). */
const isUnreadable = (error: unknown): boolean =>
  isDamage(error) || (error instanceof Error && /no such (table|column)/.test(error.message))

function tryRead<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}

export interface Salvaged {
  cases: number
  entries: number
  /** Rows that could be read but belong to something that could not, and were left out. */
  left: number
  /** Tables of which some rows could not be read. */
  damaged: Set<string>
}

/** Rows of one table, as far as they can be read; `tell` hears of those that cannot. */
export function copyTable(damaged: Db, fresh: Db, table: string, tell: () => void): void {
  const known = new Set(
    fresh.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map((column) => column.name),
  )
  const { wr } = fresh.get<{ wr: number }>('SELECT wr FROM pragma_table_list(?)', table) ?? { wr: 1 }
  for (const row of readableRows(damaged, table, wr === 0, tell)) {
    const names = Object.keys(row).filter((name) => known.has(name))
    if (names.length === 0) continue
    fresh.run(
      `INSERT OR IGNORE INTO ${quote(table)} (${names.map(quote).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...names.map((name) => row[name] ?? null),
    )
  }
}

/** Entries whose case is gone get it back, nameless; letters that stand nowhere any more are put into one case. */
function rehome(fresh: Db, newId: () => string): void {
  fresh.exec('INSERT INTO cases (id) SELECT DISTINCT case_id FROM entries WHERE case_id NOT IN (SELECT id FROM cases)')
  const homeless = fresh.all<{ id: string }>(
    `SELECT id FROM letters WHERE id NOT IN (SELECT letter_id FROM entries) AND id NOT IN (SELECT letter_id FROM loose_letters)
     ORDER BY n`,
  )
  if (homeless.length === 0) return
  const home = newId()
  fresh.run('INSERT INTO cases (id, title) VALUES (?, ?)', home, 'Salvaged letters')
  homeless.forEach(({ id }, position) => {
    fresh.run('INSERT INTO entries (id, case_id, letter_id, position) VALUES (?, ?, ?, ?)', newId(), home, id, position)
  })
}

interface Link {
  parent: string
  from: string
  to: string | null
}

/** Drops rows that belong to nothing, until none is left; their number. */
function dropLoose(fresh: Db): number {
  let dropped = 0
  for (let before = -1; before !== dropped;) {
    before = dropped
    for (const table of TRACKED) {
      const links = fresh.all<Link>('SELECT "table" AS parent, "from", "to" FROM pragma_foreign_key_list(?)', table)
      for (const { parent, from, to } of links) {
        dropped += fresh.run(
          `DELETE FROM ${quote(table)} WHERE ${quote(from)} IS NOT NULL
             AND ${quote(from)} NOT IN (SELECT ${quote(to ?? 'id')} FROM ${quote(parent)})`,
        )
      }
    }
  }
  return dropped
}

const count = (db: Db, table: string): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${quote(table)}`)?.n ?? 0

/**
 * Copies what can be read of a damaged database into a new, empty one, which is sound afterwards. The damaged one is only read. The history is not
 * brought along: what could not be read could not be taken back either.
 */
export function salvageInto(damaged: Db, fresh: Db, newId: () => string): Salvaged {
  fresh.exec('PRAGMA foreign_keys = OFF')
  fresh.exec('BEGIN IMMEDIATE')
  startRecording(fresh, null)
  const bad = new Set<string>()
  for (const table of [...TRACKED, 'packed']) copyTable(damaged, fresh, table, () => bad.add(table))
  rehome(fresh, newId)
  const left = dropLoose(fresh)
  stopRecording(fresh)
  indexPending(fresh)
  fresh.exec('COMMIT')
  fresh.exec('PRAGMA foreign_keys = ON')
  return { cases: count(fresh, 'cases'), entries: count(fresh, 'entries'), left, damaged: bad }
}
