import { askThread } from '../ask-thread.ts'
import { newId } from '../ids.ts'
import { isFull, openDb } from '../storage/sqlite.ts'
import { lookAt, lookAtDamaged, ready, type Look, type Seen } from './look.ts'

export interface LookAsk {
  dir: string
  /** The database in memory that is filled, by a name that both threads know. */
  memory: string
  /** Whether the casebook is sound; a damaged one is read as far as it can be. */
  sound: boolean
}

/**
 * What can be seen of a casebook, brought into memory by a thread of its own; null where nothing can be read. Throws where a sound one cannot be
 * read, or the thread fails.
 */
export async function lookInThread(dir: string, sound: boolean, signal: AbortSignal): Promise<Look | null> {
  // SQLite shares a database of this kind by its name between all connections of the process, and lets it go with the last of them.
  const memory = `file:/foi-desk-look-${newId(12)}?vfs=memdb`
  const db = openDb(memory)
  try {
    const data: LookAsk = { dir, memory, sound }
    const seen = await askThread<Seen | null>({ folder: 'condition', name: 'look-worker', data, signal })
    if (seen !== null) return { db: ready(db), ...seen }
    db.close()
    return null
  } catch (error) {
    db.close()
    // SQLite lets such a database grow to 1 GB: what holds more is brought into one that no other thread can reach.
    if (isFull(error)) return lookHere(dir, sound)
    throw error
  }
}

function lookHere(dir: string, sound: boolean): Look | null {
  const db = ready(openDb(':memory:'))
  try {
    const seen = sound ? lookAt(dir, db) : lookAtDamaged(dir, db)
    if (seen !== null) return { db, ...seen }
  } catch (error) {
    db.close()
    throw error
  }
  db.close()
  return null
}
