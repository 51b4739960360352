import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Condition } from '../../core/contract/safety.ts'
import { errorCode } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import { integrityOf } from '../safety/check.ts'
import { copyTable, salvageInto } from '../safety/salvage.ts'
import { migrate } from '../storage/migrate.ts'
import { DATABASE } from '../storage/open-file.ts'
import { applyPragmas } from '../storage/pragmas.ts'
import { installRecorder } from '../storage/recorder.ts'
import { isFull, openDb, type Db } from '../storage/sqlite.ts'

/** A casebook in memory that shows what another one holds; nothing of it reaches a disk. */
export interface Look {
  db: Db
  readable: Condition['readable']
  /** Changes in the damaged casebook's history as far as they can be read, newest first. */
  changes: { id: number; words: string }[]
  /** What SQLite finds wrong with it. */
  details: string[]
}
/** The same without the database that it was brought into. */
export type Seen = Omit<Look, 'db'>

/** A database in memory made ready to hold a casebook. */
export function ready(db: Db): Db {
  applyPragmas(db)
  migrate(db)
  installRecorder(db)
  return db
}

/** A casebook of nothing, for where nothing can be read. */
export const nothingToSee = (): Look => ({ db: ready(openDb(':memory:')), readable: [], changes: [], details: [] })

/**
 * A database on a disk that may only be read, or has no room: SQLite is told that nobody changes it, since it could not lay its own files beside it.
 * With a log that was never brought into it, both are copied to the system's folder for temporary files for as long as the reading takes.
 */
function openUntouched(dir: string, { damaged }: { damaged: boolean }): { source: Db; done(): void } {
  const file = join(dir, DATABASE)
  const log = `${file}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) {
    const source = openDb(`${pathToFileURL(file).href}?immutable=1`, { readOnly: true, damaged })
    return { source, done: () => source.close() }
  }
  const aside = mkdtempSync(join(tmpdir(), 'foi-desk-look-'))
  const copy = join(aside, DATABASE)
  copyFileSync(file, copy)
  copyFileSync(log, `${copy}-wal`)
  const source = openDb(copy, { damaged })
  return {
    source,
    done: () => {
      source.close()
      rmSync(aside, { recursive: true, force: true })
    },
  }
}

/** Brings into `db` everything that a sound casebook holds, where it cannot be written. Throws where it is not sound or cannot be read. */
export function lookAt(dir: string, db: Db): Seen {
  const { source, done } = openUntouched(dir, { damaged: false })
  try {
    // Row by row, as from a damaged one: SQLite's page copy does not reach into memory in every runtime.
    const { damaged } = salvageInto(source, db, () => newId(12))
    if (damaged.size > 0) throw new Error('the casebook is damaged')
    copyTable(source, db, 'changes', () => {})
    return { readable: [], changes: [], details: [] }
  } finally {
    done()
  }
}

const KINDS: readonly [Condition['readable'][number]['what'], table: string, ...others: string[]][] = [
  ['cases', 'cases'],
  ['letters', 'letters', 'entries'],
  ['notes', 'notes'],
  ['drafts', 'drafts'],
  ['corrections', 'corrections'],
  ['reminders', 'reminders'],
]

const damageIn = (damaged: Db): string[] => integrityOf(damaged).map((what) => `The database is damaged: ${what}.`)

function changesIn(damaged: Db): Look['changes'] {
  try {
    return damaged.all(`SELECT id, words FROM changes WHERE state = 'done' ORDER BY id DESC LIMIT 200`)
  } catch {
    return []
  }
}

/** Brings into `db` what can still be read of a damaged casebook; the damaged one is only read. Null where that is nothing. */
export function lookAtDamaged(dir: string, db: Db): Seen | null {
  if (!existsSync(join(dir, DATABASE))) return null
  let opened: ReturnType<typeof openUntouched> | null = null
  try {
    opened = openUntouched(dir, { damaged: true })
    const { entries, damaged } = salvageInto(opened.source, db, () => newId(12))
    if (entries > 0) {
      const count = (table: string): number => db.get<{ n: number }>(`SELECT count(*) AS n FROM "${table}"`)?.n ?? 0
      const readable = KINDS.map(([what, table, ...others]) => ({
        what,
        rows: count(table),
        whole: ![table, ...others].some((one) => damaged.has(one)),
      }))
      return { readable, changes: changesIn(opened.source), details: damageIn(opened.source) }
    }
  } catch (error) {
    // Memory that holds no more says nothing about the casebook.
    if (isFull(error) && errorCode(error) !== 'ENOSPC') throw error
    // A file that is no database at all, or one that cannot even be opened.
  } finally {
    opened?.done()
  }
  return null
}
