import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { newId } from './ids.ts'
import { BUSY_TIMEOUT } from './storage/pragmas.ts'
import { isBusy, openDb, type Db } from './storage/sqlite.ts'

const ownerSchema = z.object({ pid: z.int(), host: z.string(), shell: z.string(), since: z.string() })
export type Owner = z.infer<typeof ownerSchema>

/** Who has the casebook open. SQLite's own lock keeps writers apart; this only says who they are. */
export interface Owners {
  /** The others that have it open now, oldest first. */
  others(): Owner[]
  /** Those of other machines that never signed out and hold no lock here: a folder that is synced, or a disk that was pulled out there. */
  elsewhere(): Owner[]
  leave(): void
}

const SHELLS: Record<string, string> = {
  electron: 'the desktop app',
  web: 'FOI Desk in a browser',
  cli: 'the command foi',
}

const SINCE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** 'the desktop app (process 4711 on desk-pc, since 6 May at 09:12)', by the clock of this machine. */
export const nameOwner = (owner: Owner): string =>
  `${SHELLS[owner.shell] ?? owner.shell} (process ${owner.pid} on ${owner.host}, since ${SINCE.format(new Date(owner.since))})`

/** Signs of another machine that are older than this say nothing any more, in milliseconds. */
const STALE = 7 * 24 * 3_600_000

/** Longer than a lock stands without its record, in milliseconds. */
const SIGNING_IN = 10_000

/** The lock of a process: an empty database held exclusively. The system lets go of it however the process ends. */
function holdLock(file: string): Db {
  const lock = openDb(file)
  try {
    // Whoever looks at this moment whether it is held holds it for that moment.
    lock.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`)
    return lock
  } catch (error) {
    lock.close()
    throw error
  }
}

function isHeld(file: string): boolean {
  if (!existsSync(file)) return false
  const lock = openDb(file)
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE; ROLLBACK')
    return false
  } catch (error) {
    return isBusy(error)
  } finally {
    lock.close()
  }
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? [...new Set(readdirSync(folder).flatMap((file) => /^(.+)\.(?:json|lock)$/.exec(file)?.[1] ?? []))]
    : []

function readOwner(folder: string, name: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  } catch {
    return null
  }
}

/** Who has the casebook open, in words, for whoever could not get in. */
export function whoIsIn(dir: string): string[] {
  const folder = join(dir, 'open')
  return namesIn(folder)
    .filter((name) => isHeld(join(folder, `${name}.lock`)))
    .flatMap((name) => readOwner(folder, name) ?? [])
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .map(nameOwner)
}

/**
 * Signs this process into the casebook's `open` folder: a lock, and beside it a record that says whose it is. A process is there as long as its lock is
 * held, so that neither a crash nor a number that the system gave to another program makes it seem to live on.
 */
export function signIn(dir: string, shell: string, since: string): Owners {
  const folder = join(dir, 'open')
  const mine = `${process.pid}-${newId(6)}`
  const read = (name: string): Owner | null => readOwner(folder, name)
  const remove = (name: string): void => {
    for (const end of ['.json', '.lock']) rmSync(join(folder, `${name}${end}`), { force: true })
  }
  const names = (): string[] => namesIn(folder).filter((name) => name !== mine)
  const isOld = (owner: Owner | null): boolean =>
    !owner || owner.host === hostname() || !(Date.parse(since) - Date.parse(owner.since) < STALE)
  /** A lock without a record may be of one who is signing in at this moment. */
  const isNew = (name: string): boolean => {
    const made = statSync(join(folder, `${name}.lock`), { throwIfNoEntry: false })?.mtimeMs
    return made !== undefined && Date.parse(since) - made < SIGNING_IN
  }
  const oldestFirst = (a: Owner, b: Owner): number => a.since.localeCompare(b.since)
  const others = (): Owner[] =>
    names()
      .flatMap((name) => {
        const owner = read(name)
        if (isHeld(join(folder, `${name}.lock`))) return owner ? [owner] : []
        if (isOld(owner) && !(owner === null && isNew(name))) remove(name)
        return []
      })
      .toSorted(oldestFirst)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = holdLock(join(folder, `${mine}.lock`))
  try {
    const record: Owner = { pid: process.pid, host: hostname(), shell, since }
    writeFileSync(join(folder, `${mine}.json`), JSON.stringify(record), { mode: 0o600 })
    others()
  } catch (error) {
    lock.close()
    remove(mine)
    throw error
  }
  let left = false
  return {
    others,
    elsewhere: () => {
      const held = new Set(others().map((owner) => owner.since + owner.pid))
      return names()
        .flatMap((name) => read(name) ?? [])
        .filter((owner) => owner.host !== hostname() && !held.has(owner.since + owner.pid))
        .toSorted(oldestFirst)
    },
    leave: () => {
      if (left) return
      left = true
      lock.close()
      remove(mine)
    },
  }
}
