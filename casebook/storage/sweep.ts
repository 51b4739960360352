import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Folders and files that are made beside the casebook while something is under way, and are nothing once it has ended. */
const HALF_DONE = /^\.(?:backup|restore|recover|look)-[A-Za-z0-9]+$|^calendar\.ics\..+\.new$/
const HALF_SNAPSHOT = /^\..+\.part(?:-journal|-wal|-shm)?$/
const HALF_ORIGINAL = /^\.[0-9a-f]{64}\.[0-9a-f]{12}$/

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function removeFrom(folder: string, names: RegExp): void {
  for (const name of list(folder)) if (names.test(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Removes what a crash left half done. Only for who has the casebook alone: to others it may be under way. */
export function sweep(dir: string): void {
  removeFrom(dir, HALF_DONE)
  removeFrom(join(dir, 'snapshots'), HALF_SNAPSHOT)
  const originals = join(dir, 'originals')
  for (const folder of list(originals)) removeFrom(join(originals, folder), HALF_ORIGINAL)
}
