import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openFile } from '../../../casebook/storage/open-file.ts'
import { formatOf, FORMAT } from '../../../casebook/storage/migrate.ts'
import { migrations } from '../../../casebook/storage/migrations/all.ts'
import { APPLICATION_ID } from '../../../casebook/storage/pragmas.ts'
import { openDb, type Db } from '../../../casebook/storage/sqlite.ts'
import { startVictim } from './killed.ts'
import { letterOf } from './operations.ts'

const LETTERS = 3000

const digest = (db: Db): string => {
  const hash = createHash('sha256')
  const rows = db.each(
    'SELECT e.id, e.case_id, l.id AS letter, l.text FROM entries e JOIN letters l ON l.id = e.letter_id ORDER BY e.id',
  )
  for (const row of rows) hash.update(JSON.stringify(row))
  return hash.digest('hex')
}

/** A casebook as an older FOI Desk left it: so many steps, and letters enough that the steps to come take their time. */
export function oldCasebook(file: string, version: number): string {
  const db = openDb(file)
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA application_id = ${APPLICATION_ID}; BEGIN`)
  for (const step of migrations.filter((one) => one.version <= version)) step.up(db)
  for (let n = 0; n < LETTERS; n++) {
    if (n % 10 === 0) db.run('INSERT INTO cases (id) VALUES (?)', `c${Math.floor(n / 10)}`)
    db.run(
      `INSERT INTO letters (id, text, attachments, source, given, print) VALUES (?, ?, '[]', '{"kind":"text","file":null,"at":null}', '{}', ?)`,
      `l${n}`,
      letterOf(`w0x${n}q`).repeat(3),
      `p${n}`,
    )
    db.run(
      'INSERT INTO entries (id, case_id, letter_id, position) VALUES (?, ?, ?, ?)',
      `e${n}`,
      `c${Math.floor(n / 10)}`,
      `l${n}`,
      n % 10,
    )
  }
  if (version >= 9) {
    db.exec(`INSERT INTO search_index (rowid, heading, words) SELECT n, heading, words FROM search_source WHERE n IN (SELECT n FROM search_pending);
      DELETE FROM search_pending`)
  }
  db.exec(`PRAGMA user_version = ${version}; COMMIT`)
  const sum = digest(db)
  db.close()
  return sum
}

/** Lets `foi` bring an old casebook up to date and kills it on the way; what is wrong afterwards. */
export async function killedMigrating(
  old: { file: string; sum: string },
  dir: string,
  after: number,
): Promise<{ killed: boolean; faults: string[] }> {
  mkdirSync(dir, { recursive: true })
  copyFileSync(old.file, join(dir, 'casebook.sqlite'))
  const { killed } = await startVictim('cli/bin.mjs', ['--casebook', dir, 'history'], after).ended
  const faults: string[] = []
  const db = openFile(dir)
  if (formatOf(db) !== FORMAT) faults.push(`the format is ${formatOf(db)}`)
  if (digest(db) !== old.sum) faults.push('the letters are not what they were')
  const check = db.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check
  if (check !== 'ok') faults.push(String(check))
  const hits = db.get<{ n: number }>(`SELECT count(*) AS n FROM search_index WHERE search_index MATCH 'w0x17q'`)?.n
  if (hits !== 1) faults.push(`${hits} letters are found instead of 1`)
  db.close()
  return { killed, faults }
}
