import { join } from 'node:path'
import { makeBreath } from '../breathe.ts'
import { listSnapshots } from '../safety/snapshots.ts'
import { formatOf } from '../storage/migrate.ts'
import { packedOriginals } from '../storage/migrations/0007-packed-originals.ts'
import { TRACKED } from '../storage/recorder.ts'
import { isDamage, openDb, type Db } from '../storage/sqlite.ts'
import { quote } from './owned-tables.ts'

const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

function* textsIn(db: Db): Generator<string> {
  // A letter names its originals in these two; its words may be long and name none.
  const letters = db.each<{ t: string }>(`SELECT coalesce(original_hash, '') || ' ' || attachments AS t FROM letters`)
  for (const { t } of letters) yield t
  const there = new Set(
    db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map((row) => row.name),
  )
  // Anything else of the user's may: drafts their files, notes their pictures.
  for (const table of TRACKED.filter((name) => name !== 'letters' && name !== 'readings' && there.has(name)))
    for (const row of db.each(`SELECT * FROM ${quote(table)}`)) yield JSON.stringify(row)
  if (!there.has('change_rows')) return
  for (const { t } of db.each<{ t: string }>('SELECT old AS t FROM change_rows WHERE old IS NOT NULL')) yield t
}

/** Hashes of all originals that something of the user's or of the history names. */
export function usedOriginals(db: Db): Set<string> {
  const used = new Set<string>()
  for (const text of textsIn(db)) for (const [hash] of text.matchAll(HASH)) used.add(hash)
  return used
}

/** The same of every snapshot: whoever goes back to one must find its originals. One that cannot be read cannot be gone back to. */
export async function usedInSnapshots(dir: string): Promise<{ hashes: Set<string>; packs: Set<string> }> {
  const hashes = new Set<string>()
  const packs = new Set<string>()
  const breathe = makeBreath()
  for (const { id } of await listSnapshots(dir)) {
    try {
      const db = openDb(join(dir, 'snapshots', `${id}.sqlite`), { readOnly: true })
      try {
        for (const hash of usedOriginals(db)) hashes.add(hash)
        if (formatOf(db) >= packedOriginals.version)
          for (const { pack } of db.all<{ pack: string }>('SELECT DISTINCT pack FROM packed')) packs.add(pack)
      } finally {
        db.close()
      }
    } catch (error) {
      if (!isDamage(error)) throw error
    }
    await breathe()
  }
  return { hashes, packs }
}
