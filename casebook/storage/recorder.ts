import type { Db } from './sqlite.ts'

/**
 * Tables that hold what the user owns. Each write to one of them is recorded with what takes it back, so that undo needs
 * no code of its own for any feature: a new table is one more name here.
 */
export const TRACKED = [
  'cases',
  'letters',
  'entries',
  'readings',
  'corrections',
  'notes',
  'note_versions',
  'reminders',
  'reminder_mutes',
  'reminder_done',
  'reminder_settings',
  'drafts',
  'draft_versions',
  'letter_templates',
  'attempts',
  'clock_facts',
  'law_packs',
  'law_holidays',
  'law_taken',
  'case_tags',
  'case_archive',
  'to_read',
  'desk_views',
  'authority_names',
  'placed',
  'case_links',
  'placements',
  'inbox_answers',
  'loose_letters',
] as const

/** What a screen calls the thing that lies in a table. */
export const NOUN_OF: Record<string, string> = {
  cases: 'case',
  letters: 'entry',
  entries: 'entry',
  readings: 'entry',
  corrections: 'entry',
  notes: 'note',
  note_versions: 'note',
  reminders: 'reminder',
  reminder_mutes: 'reminder',
  reminder_done: 'reminder',
  reminder_settings: 'reminder',
  drafts: 'draft',
  draft_versions: 'draft',
  letter_templates: 'template',
  attempts: 'draft',
  clock_facts: 'case',
  law_packs: 'law',
  law_holidays: 'law',
  law_taken: 'law',
  case_tags: 'mark',
  case_archive: 'mark',
  to_read: 'mark',
  desk_views: 'view',
  authority_names: 'authority',
  placed: 'entry',
  case_links: 'case',
  placements: 'entry',
  inbox_answers: 'inbox',
  loose_letters: 'inbox',
}

/** Nouns that no case is computed from: what was computed of the cases they touch still holds. */
export const BESIDE_CASES: ReadonlySet<string> = new Set(['mark', 'reminder', 'view', 'authority'])

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

interface Column {
  name: string
  pk: number
}

function jsonOf(columns: readonly Column[], row: 'OLD' | 'NEW'): string {
  return `json_object(${columns.map((c) => `'${c.name}', ${row}.${quote(c.name)}`).join(', ')})`
}

function triggersOf(db: Db, table: string): string {
  const columns = db.all<Column>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid', table)
  const keys = columns.filter((c) => c.pk > 0)
  const changed = columns.map((c) => `OLD.${quote(c.name)} IS NOT NEW.${quote(c.name)}`).join(' OR ')
  const guard = `SELECT RAISE(ABORT, 'a write to ${table} outside a change') WHERE NOT EXISTS (SELECT 1 FROM recording);`
  const record = (op: string, key: string, old: string): string =>
    `INSERT INTO change_rows (change_id, tbl, op, key, old)
       SELECT change_id, '${table}', '${op}', ${key}, ${old} FROM recording WHERE change_id IS NOT NULL;`
  return `
    CREATE TEMP TRIGGER IF NOT EXISTS ${quote(`record_${table}_insert`)} AFTER INSERT ON main.${quote(table)} BEGIN
      ${guard} ${record('insert', jsonOf(keys, 'NEW'), 'NULL')}
    END;
    CREATE TEMP TRIGGER IF NOT EXISTS ${quote(`record_${table}_update`)} AFTER UPDATE ON main.${quote(table)}
    WHEN ${changed} BEGIN
      ${guard} ${record('update', jsonOf(keys, 'NEW'), jsonOf(columns, 'OLD'))}
    END;
    CREATE TEMP TRIGGER IF NOT EXISTS ${quote(`record_${table}_delete`)} AFTER DELETE ON main.${quote(table)} BEGIN
      ${guard} ${record('delete', jsonOf(keys, 'OLD'), jsonOf(columns, 'OLD'))}
    END;`
}

/**
 * Puts this connection's recording triggers on every tracked table. They are temporary, made anew from the schema at every
 * open, so that no migration has to think of them; and they refuse any write that is not part of a change.
 */
export function installRecorder(db: Db): void {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS recording (change_id INTEGER)')
  for (const table of TRACKED) db.exec(triggersOf(db, table))
}

/** Takes the triggers off again, for what replaces the whole database. */
export function withoutRecorder(db: Db): void {
  const triggers = db.all<{ name: string }>(`SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'`)
  for (const { name } of triggers) db.exec(`DROP TRIGGER temp.${quote(name)}`)
}

/** Records what follows under `changeId`; null permits writes without recording them (upkeep of what is computed). */
export function startRecording(db: Db, changeId: number | null): void {
  db.run('DELETE FROM recording')
  db.run('INSERT INTO recording (change_id) VALUES (?)', changeId)
}

export function stopRecording(db: Db): void {
  db.run('DELETE FROM recording')
}

/** Drops what a change recorded of a row after it had recorded that row's making or first alteration: the earliest is enough. */
export function foldRows(db: Db, changeId: number): void {
  db.run(
    `DELETE FROM change_rows WHERE change_id = ?1 AND op = 'update' AND EXISTS (
       SELECT 1 FROM change_rows earlier WHERE earlier.change_id = ?1 AND earlier.tbl = change_rows.tbl
         AND earlier.key = change_rows.key AND earlier.op IN ('insert', 'update') AND earlier.n < change_rows.n)`,
    changeId,
  )
}

interface ChangeRow {
  n: number
  tbl: string
  op: 'insert' | 'update' | 'delete'
  key: string
  old: string | null
}

type Json = Record<string, string | number | null>

/**
 * Takes back everything recorded under a change, newest first. Runs while recording under the same change, so that what it
 * does becomes in turn what makes the change again; the old record is dropped.
 */
export function applyInverse(db: Db, changeId: number): void {
  db.exec('PRAGMA defer_foreign_keys = ON')
  const last = db.get<{ n: number | null }>('SELECT max(n) AS n FROM change_rows WHERE change_id = ?', changeId)?.n
  if (last == null) return
  // A part at a time: a change may be as large as the casebook.
  for (let below = last + 1; ;) {
    const rows = db.all<ChangeRow>(
      'SELECT n, tbl, op, key, old FROM change_rows WHERE change_id = ? AND n < ? ORDER BY n DESC LIMIT 500',
      changeId,
      below,
    )
    for (const row of rows) applyBack(db, row)
    const lowest = rows.at(-1)
    if (!lowest) break
    below = lowest.n
  }
  db.run('DELETE FROM change_rows WHERE change_id = ? AND n <= ?', changeId, last)
}

function applyBack(db: Db, row: ChangeRow): void {
  const key: Json = JSON.parse(row.key)
  const old: Json = row.old === null ? {} : JSON.parse(row.old)
  const where = Object.keys(key)
    .map((name) => `${quote(name)} = ?`)
    .join(' AND ')
  const names = Object.keys(old)
  if (row.op === 'insert') {
    db.run(`DELETE FROM ${quote(row.tbl)} WHERE ${where}`, ...Object.values(key))
  } else if (row.op === 'update') {
    const set = names.map((name) => `${quote(name)} = ?`).join(', ')
    db.run(`UPDATE ${quote(row.tbl)} SET ${set} WHERE ${where}`, ...Object.values(old), ...Object.values(key))
  } else {
    const marks = names.map(() => '?').join(', ')
    db.run(`INSERT INTO ${quote(row.tbl)} (${names.map(quote).join(', ')}) VALUES (${marks})`, ...Object.values(old))
  }
}
