import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Snapshot, snapshotSchema } from '../../core/contract/safety.ts'
import { CasebookError, errorCode } from '../casebook-error.ts'
import { flushFile, flushFolder } from '../storage/flush-folder.ts'
import { fileTrouble } from '../storage/open-file.ts'
import { isDamage, openDb, type Db } from '../storage/sqlite.ts'
import { verifyInThread } from './check-thread.ts'
import { superfluous } from './retention.ts'

const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)-(hourly|asked|before-restore)\.sqlite$/

/** Copies of the database in the casebook's `snapshots` folder. */
export interface Snapshots {
  /** Newest first. */
  list(): Promise<Snapshot[]>
  /** Takes one, reads it over, and lets go those that are superfluous. Throws where the copy is not sound; the rest stays. */
  take(why: Snapshot['why']): Promise<Snapshot>
  /** Opens one to look into it. Throws `not-found`. */
  open(id: string): Promise<Db>
}

const idOf = (takenAt: string, why: string): string => `${takenAt.replaceAll(/[:.]/g, '-')}-${why}`

/** The instant that a snapshot's name holds. */
const instantOf = (name: string): string => name.replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z/, 'T$1:$2:$3.$4Z')

/** Up to this size a copy is read over where it is asked for, in bytes; it takes some hundredths of a second. */
const READ_OVER_HERE = 16_000_000

/** Throws where the database in the file contradicts itself; a larger one is read over in a thread of its own. */
export async function refuseUnsound(file: string): Promise<void> {
  const size = (await stat(file).catch(() => null))?.size ?? 0
  if (size > READ_OVER_HERE) {
    const problem = await verifyInThread(file)
    if (problem !== null)
      throw new CasebookError(
        'damaged',
        `${file} is not sound: ${isDamage(new Error(problem)) ? 'the file is damaged' : problem}.`,
      )
    return
  }
  const db = openDb(file, { readOnly: true })
  try {
    const found = db.all<{ integrity_check: string }>('PRAGMA integrity_check(3)').map((row) => row.integrity_check)
    if (found.length !== 1 || found[0] !== 'ok')
      throw new CasebookError('damaged', `${file} is not sound: ${found[0]}.`)
  } catch (cause) {
    // Not in SQLite's words, which would be taken for the casebook's own damage.
    if (isDamage(cause)) throw new CasebookError('damaged', `${file} is not sound: the file is damaged.`, { cause })
    throw cause
  } finally {
    db.close()
  }
}

/** The snapshots of a casebook that need not be open, newest first. */
export async function listSnapshots(dir: string): Promise<Snapshot[]> {
  const folder = join(dir, 'snapshots')
  const names = await readdir(folder).catch(() => [])
  const found = names.map(async (name): Promise<Snapshot | null> => {
    const match = NAME.exec(name)
    const size = match ? await stat(join(folder, name)).catch(() => null) : null
    if (!match || !size) return null
    const [, at = '', why] = match
    return snapshotSchema.parse({ id: idOf(instantOf(at), why ?? ''), takenAt: instantOf(at), why, bytes: size.size })
  })
  return (await Promise.all(found)).filter((one) => one !== null).toSorted((a, b) => b.takenAt.localeCompare(a.takenAt))
}

/** One of them, to look into. */
export const openSnapshot = (dir: string, id: string): Db =>
  openDb(join(dir, 'snapshots', `${id}.sqlite`), { readOnly: true })

export function snapshotsOf(dir: string, db: Db, now: () => string): Snapshots {
  const folder = join(dir, 'snapshots')
  const list = (): Promise<Snapshot[]> => listSnapshots(dir)

  function trouble(error: unknown): unknown {
    const code = errorCode(error)
    if (!/^E[A-Z]+$/.test(code)) return fileTrouble(error, dir)
    const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : code
    const message = `No snapshot could be taken in ${folder} (${why}): make room or allow writing there; the casebook is as it was.`
    return new CasebookError('unavailable', message, { cause: error })
  }

  async function make(why: Snapshot['why']): Promise<Snapshot> {
    const takenAt = now()
    const id = idOf(takenAt, why)
    const file = join(folder, `${id}.sqlite`)
    const temporary = join(folder, `.${id}.part`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await db.backup(temporary)
      // The copy stands alone, so that a single file is all there is to move or to lose.
      const copy = openDb(temporary)
      copy.exec('PRAGMA journal_mode = DELETE')
      copy.close()
      await refuseUnsound(temporary)
      await flushFile(temporary)
      await rename(temporary, file)
      await flushFolder(folder)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      throw trouble(error)
    }
    return { id, takenAt, why, bytes: (await stat(file)).size }
  }

  return {
    list,
    async take(why) {
      const made = await make(why)
      for (const { id } of superfluous(await list(), Date.parse(made.takenAt))) {
        await rm(join(folder, `${id}.sqlite`), { force: true })
      }
      return made
    },
    async open(id) {
      const known = (await list()).some((one) => one.id === id)
      if (!known)
        throw new CasebookError('not-found', `There is no snapshot ${id}: look at the list of snapshots again.`)
      return openSnapshot(dir, id)
    },
  }
}
