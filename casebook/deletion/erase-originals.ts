import { closeSync, fsyncSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Packed } from '../storage/pack-writer.ts'
import type { Db } from '../storage/sqlite.ts'
import { BLOCK, ERASED, tarHeader } from '../storage/tar.ts'
import { usedOriginals } from './used-originals.ts'

/** How long a pack may be written before what it holds is known, in milliseconds. */
const PACKING = 24 * 3_600_000
const CHUNK = 1024 * 1024

/** Overwrites an original inside its pack; the pack stays a tar file that any program reads. */
function blank(handle: number, { start, bytes }: Place): void {
  writeSync(handle, tarHeader(ERASED, bytes), 0, BLOCK, start - BLOCK)
  const nothing = Buffer.alloc(Math.min(bytes, CHUNK))
  for (let at = 0; at < bytes; at += CHUNK) writeSync(handle, nothing, 0, Math.min(CHUNK, bytes - at), start + at)
}

interface Place {
  hash: string
  start: number
  bytes: number
}

/** What lies in a pack, by its own headers: other databases than the open one may know of it. */
function* placesIn(handle: number): Generator<Place> {
  const header = Buffer.alloc(BLOCK)
  for (let at = 0; readSync(handle, header, 0, BLOCK, at) === BLOCK && header[0] !== 0;) {
    const bytes = Number.parseInt(header.toString('latin1', 124, 135), 8)
    yield { hash: header.toString('latin1', 0, 64).replace(/\0.*$/s, ''), start: at + BLOCK, bytes }
    at += BLOCK + Math.ceil(bytes / BLOCK) * BLOCK
  }
}

/** Blanks what nobody uses in a pack; hashes of that, and whether anything is left. */
function blankUnused(file: string, used: ReadonlySet<string>): { gone: string[]; left: boolean } {
  const handle = openSync(file, 'r+')
  try {
    const places = [...placesIn(handle)].filter((one) => one.hash !== ERASED)
    const unused = places.filter((one) => !used.has(one.hash))
    for (const one of unused) blank(handle, one)
    if (unused.length > 0) fsyncSync(handle)
    return { gone: unused.map((one) => one.hash), left: unused.length < places.length }
  } finally {
    closeSync(handle)
  }
}

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Removes single originals and halves of ones that nobody names; their number. */
function removeSingles(root: string, used: ReadonlySet<string>): number {
  let removed = 0
  for (const folder of list(root).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of list(join(root, folder))) {
      if (used.has(name)) continue
      rmSync(join(root, folder, name), { force: true })
      removed++
    }
  }
  return removed
}

/** What other databases than the open one use: snapshots. */
export interface UsedElsewhere {
  hashes: ReadonlySet<string>
  packs: ReadonlySet<string>
}

/**
 * Removes from the disk every original that no letter, draft, note or step of the history names, nor any snapshot; their number. `named` are packs that
 * may have been left by a crash. Part of a transaction that may write: whoever keeps letters looks in theirs whether the originals are there
 * (`import/keep.ts`). May be done again after a crash.
 */
export function eraseUnused(
  dir: string,
  db: Db,
  others: UsedElsewhere,
  named: ReadonlySet<string> = new Set(),
): number {
  const root = join(dir, 'originals')
  const packs = join(root, 'packs')
  const used = new Set([...usedOriginals(db), ...others.hashes])
  const known = new Set(db.all<{ pack: string }>('SELECT DISTINCT pack FROM packed').map((row) => row.pack))
  let erased = 0
  for (const pack of list(packs)) {
    const file = join(packs, pack)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    // One that nobody knows of yet may just be written by another process.
    if (!known.has(pack) && !others.packs.has(pack) && !named.has(pack) && age < PACKING) continue
    const { gone, left } = blankUnused(file, used)
    if (!left) rmSync(file, { force: true })
    for (const hash of gone) db.run('DELETE FROM packed WHERE hash = ? AND pack = ?', hash, pack)
    erased += gone.length
  }
  return erased + removeSingles(root, used)
}

/**
 * Forgets places in packs that a deletion has blanked since: a database from before it (a snapshot, a backup) still names them, and the same bytes brought
 * in again must be kept anew.
 */
export function forgetErased(dir: string, db: Db): void {
  const packs = join(dir, 'originals', 'packs')
  const name = Buffer.alloc(ERASED.length + 1)
  for (const { pack } of db.all<{ pack: string }>('SELECT DISTINCT pack FROM packed')) {
    const rows = db.all<Packed>('SELECT hash, pack, start, bytes FROM packed WHERE pack = ?', pack)
    const file = join(packs, pack)
    if (statSync(file, { throwIfNoEntry: false }) === undefined) {
      db.run('DELETE FROM packed WHERE pack = ?', pack)
      continue
    }
    const handle = openSync(file, 'r')
    try {
      for (const { hash, start } of rows) {
        readSync(handle, name, 0, name.length, start - BLOCK)
        if (name.toString('latin1') === `${ERASED}\0`) db.run('DELETE FROM packed WHERE hash = ?', hash)
      }
    } finally {
      closeSync(handle)
    }
  }
}
