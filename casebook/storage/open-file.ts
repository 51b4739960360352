import { chmodSync, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CasebookError, errorCode } from '../casebook-error.ts'
import { whoIsIn } from '../owners.ts'
import { migrate, refuseForeign } from './migrate.ts'
import { applyPragmas, BUSY_TIMEOUT } from './pragmas.ts'
import { installRecorder } from './recorder.ts'
import { isBusy, isDamage, isFull, isUnwritable, openDb, type Db } from './sqlite.ts'

/** The database of a casebook, inside its folder. */
export const DATABASE = 'casebook.sqlite'

function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
  } catch (error) {
    const what =
      errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR'
        ? `there is a file where the folder ${dir} should be`
        : `the folder ${dir} could not be made (${errorCode(error) || 'no reason given'})`
    throw new CasebookError('unavailable', `The casebook cannot be opened: ${what}; choose another folder.`, {
      cause: error,
    })
  }
  if (!statSync(dir).isDirectory()) {
    throw new CasebookError(
      'unavailable',
      `The casebook cannot be opened: there is a file where the folder ${dir} should be; choose another folder.`,
    )
  }
}

/** Less than SQLite needs for its own files, in bytes. */
const NO_ROOM = 65_536

function hasNoRoom(dir: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dir)
    return bavail * bsize < NO_ROOM
  } catch {
    return false
  }
}

/** What went wrong with the casebook's file, as a sentence; anything else is passed on as it is. */
export function fileTrouble(error: unknown, dir: string, others: () => string[] = () => []): unknown {
  if (error instanceof CasebookError) return error
  const options = { cause: error }
  if (isBusy(error)) {
    const who = others()[0] ?? 'another program'
    return new CasebookError(
      'busy',
      `The casebook in ${dir} is being written by ${who}: try again when it has finished; nothing was changed.`,
      options,
    )
  }
  if (isDamage(error)) {
    return new CasebookError(
      'damaged',
      `The casebook in ${dir} is damaged and was left as it is: \`foi recover\` brings the last good snapshot back, \`foi recover --salvage\` what can still be read.`,
      options,
    )
  }
  // SQLite calls it an error of the disk where it finds no room for its own files beside the database.
  if (isFull(error) || (isUnwritable(error) && hasNoRoom(dir))) {
    return new CasebookError(
      'full',
      `The disk of the casebook in ${dir} is full: make room and try again; what was kept before is safe.`,
      options,
    )
  }
  if (isUnwritable(error) && !existsSync(dir)) {
    const message = `The casebook is gone from ${dir}: bring the folder or disk back, then try again; what was kept before is in it.`
    return new CasebookError('gone', message, options)
  }
  if (isUnwritable(error)) {
    return new CasebookError(
      'read-only',
      `The casebook in ${dir} cannot be written: allow writing to that folder or choose another; nothing was changed.`,
      options,
    )
  }
  return error
}

/**
 * What says whether the file that was opened still lies where it was. An open file lives on without a name when its folder is moved or its disk is
 * taken out; a change written there would be acknowledged and lost. Nor may a newer FOI Desk have changed its format meanwhile.
 */
export function whereabouts(dir: string, db: Db): () => void {
  const file = join(dir, DATABASE)
  const { ino, dev } = statSync(file)
  return () => {
    const now = statSync(file, { throwIfNoEntry: false })
    if (now && now.ino === ino && now.dev === dev) return refuseForeign(db)
    throw new CasebookError(
      'gone',
      `The casebook is gone from ${dir}: bring the folder or disk back, then try again; what was kept before is in it.`,
    )
  }
}

/**
 * Opens the casebook's database in `dir`, made if absent: refused if foreign or newer, settings applied, brought up to date,
 * recording installed. Waits for others that are writing, `patience` milliseconds. Throws a `CasebookError` with a sentence where that cannot be done; nothing is then changed.
 */
export function openFile(dir: string, patience = 2 * BUSY_TIMEOUT): Db {
  makeFolder(dir)
  for (const began = Date.now(); ; pause()) {
    try {
      return tryOpen(join(dir, DATABASE), Math.min(patience, BUSY_TIMEOUT))
    } catch (error) {
      // Others may be making or changing the file at this moment; SQLite does not wait by itself for every lock of that kind.
      if (!isBusy(error) || Date.now() - began > patience) throw fileTrouble(error, dir, () => whoIsIn(dir))
    }
  }
}

function tryOpen(file: string, wait: number): Db {
  const db = openDb(file)
  try {
    db.exec(`PRAGMA busy_timeout = ${wait}`)
    refuseForeign(db)
    applyPragmas(db)
    migrate(db)
    installRecorder(db)
    if (process.platform !== 'win32') chmodSync(file, 0o600)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Waits a little without doing anything: opening is the first thing that a process does. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40)
}
