import { copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecoveredCasebook, Snapshot } from '../../core/contract/safety.ts'
import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import { nameOwner, signIn } from '../owners.ts'
import { forgetErased } from '../deletion/erase-originals.ts'
import { packedOriginals } from '../storage/migrations/0007-packed-originals.ts'
import { formatOf } from '../storage/migrate.ts'
import { flushFile, flushFolder } from '../storage/flush-folder.ts'
import { DATABASE, openFile } from '../storage/open-file.ts'
import { openDb } from '../storage/sqlite.ts'
import { salvageInto, type Salvaged } from './salvage.ts'
import { listSnapshots, refuseUnsound } from './snapshots.ts'

const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => null)) !== null

/** The newest snapshot that is sound; null where there is none. */
export async function lastGoodSnapshot(dir: string): Promise<Snapshot | null> {
  for (const one of await listSnapshots(dir)) {
    try {
      await refuseUnsound(join(dir, 'snapshots', `${one.id}.sqlite`))
      return one
    } catch {
      continue
    }
  }
  return null
}

/**
 * Puts a whole database in the place of the damaged one. The damaged files are copied aside first; its log goes before the new file comes, since it must
 * never be replayed into that. A crash in between leaves the damaged database, and its copy.
 */
async function replace(dir: string, whole: string, stamp: string): Promise<string> {
  const aside = join(dir, `damaged-${stamp}`)
  await mkdir(aside, { recursive: true, mode: 0o700 })
  for (const name of [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`]) {
    if (await exists(join(dir, name))) await copyFile(join(dir, name), join(aside, name))
  }
  await flushFolder(aside)
  await flushFolder(dir)
  await flushFile(whole)
  for (const name of [`${DATABASE}-wal`, `${DATABASE}-shm`]) await rm(join(dir, name), { force: true })
  await rename(whole, join(dir, DATABASE))
  await flushFolder(dir)
  return aside
}

function salvage(dir: string, work: string): Salvaged {
  const fresh = openFile(work)
  const damaged = openDb(join(dir, DATABASE), { readOnly: true, damaged: true })
  try {
    const salvaged = salvageInto(damaged, fresh, () => newId(12))
    if (salvaged.entries === 0) {
      const message = `Nothing can be read of the casebook in ${dir} any more: restore a backup; nothing was changed.`
      throw new CasebookError('damaged', message)
    }
    fresh.exec('PRAGMA journal_mode = DELETE')
    return salvaged
  } finally {
    damaged.close()
    fresh.close()
  }
}

/**
 * Makes a damaged casebook usable again, from the last good snapshot or from what can still be read of it. What was damaged is kept beside it. Throws
 * a `CasebookError` where that cannot be done or somebody has the casebook open; nothing is then changed.
 */
export async function recover(
  dir: string,
  from: 'snapshot' | 'salvage',
  { now, shell }: { now: string; shell: string },
): Promise<RecoveredCasebook> {
  const owners = signIn(dir, shell, now)
  const work = await mkdtemp(join(dir, '.recover-'))
  try {
    const [other] = owners.others()
    if (other) {
      const who = nameOwner(other)
      throw new CasebookError(
        'busy',
        `The casebook in ${dir} is open in another program, ${who}: close it and try again.`,
      )
    }
    const stamp = now.replaceAll(/[:.]/g, '-')
    const whole = join(work, DATABASE)
    if (from === 'salvage') {
      const { cases, entries, left } = salvage(dir, work)
      return { from, cases, entries, left, aside: await replace(dir, whole, stamp) }
    }
    const snapshot = await lastGoodSnapshot(dir)
    if (!snapshot) {
      throw new CasebookError(
        'not-found',
        `There is no good snapshot in ${dir}: salvage what can be read, or restore a backup.`,
      )
    }
    await copyFile(join(dir, 'snapshots', `${snapshot.id}.sqlite`), whole)
    const copy = openDb(whole)
    if (formatOf(copy) >= packedOriginals.version) forgetErased(dir, copy)
    copy.close()
    return { from, snapshot, aside: await replace(dir, whole, stamp) }
  } finally {
    await rm(work, { recursive: true, force: true })
    owners.leave()
  }
}
