import { statSync } from 'node:fs'
import type { Store } from '../storage/store.ts'
import { eraseUnused } from './erase-originals.ts'
import { rewriteSnapshot } from './rewrite-snapshot.ts'
import { usedInSnapshots } from './used-originals.ts'

export interface Erased {
  originals: number
  rewritten: number
  dropped: number
}

interface Waiting {
  n: number
  what: 'original' | 'snapshot' | 'log'
  name: string
  case_id: string | null
}

/** Says what is to be removed from the disk after this transaction. Part of it. */
export function planErasures({ db }: Store, caseId: string, snapshots: readonly string[]): void {
  const plan = (what: Waiting['what'], name: string): void =>
    void db.run('INSERT INTO erasures (what, name, case_id) VALUES (?, ?, ?)', what, name, caseId)
  for (const id of snapshots) plan('snapshot', id)
  plan('original', '')
  plan('log', '')
}

/** Originals are about to come that nothing names yet, in these packs or alone: should they never be named (a crash), the next opening removes them. */
export function planCleaning({ db, keepUp }: Store, packs: readonly string[]): void {
  keepUp(() => {
    for (const name of ['', ...packs]) db.run(`INSERT INTO erasures (what, name) VALUES ('original', ?)`, name)
  })
}

/** Up to this size a database is made anew after a deletion, in bytes; it takes under a second. */
const MADE_ANEW = 100_000_000

/** Writes what the log holds into the database and empties the log, which keeps old pages until then. */
function emptyLog({ db }: Store): void {
  // `secure_delete` overwrites rows where they lie; copies that were left behind when rows were moved between pages go only with the pages.
  if (statSync(db.file).size <= MADE_ANEW) db.exec('VACUUM')
  const done = db.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')
  if (done?.busy === 0 || (statSync(`${db.file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return
  throw new Error('another program is reading the casebook')
}

/**
 * Removes from the disk what deletions left to be removed; after a crash, from where it was. Each step may be done twice. Throws where the disk refuses;
 * the next opening tries again.
 */
export async function finishErasures(dir: string, store: Store): Promise<Erased> {
  const erased: Erased = { originals: 0, rewritten: 0, dropped: 0 }
  const { db } = store
  for (const one of db.all<Waiting>('SELECT * FROM erasures ORDER BY n')) {
    const done = (): void => void db.run('DELETE FROM erasures WHERE n = ?', one.n)
    if (one.what === 'original') {
      // Snapshots never change: those that the case goes from were rewritten before this.
      const others = await usedInSnapshots(dir)
      store.keepUp(() => {
        erased.originals += eraseUnused(dir, db, others, new Set([one.name]))
        done()
      })
    } else if (one.what === 'snapshot') {
      erased[await rewriteSnapshot(dir, one.name, one.case_id ?? '')]++
      store.keepUp(done)
    } else {
      emptyLog(store)
      store.keepUp(done)
    }
  }
  return erased
}
