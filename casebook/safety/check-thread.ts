import { askThread } from '../ask-thread.ts'
import type { Checked } from './check.ts'

export interface CheckAsk {
  dir: string
  /** A copy of the database (a snapshot, a backup's) of which only the file is looked at; null for the casebook itself. */
  copy: string | null
}

const inThread = (data: CheckAsk, signal?: AbortSignal): Promise<Checked> =>
  askThread<Checked>({ folder: 'safety', name: 'check-worker', data, signal })

/** A look over a casebook in a thread of its own, so that nobody waits for it. Rejects where the thread cannot be had or is ended. */
export const checkInThread = (dir: string, signal?: AbortSignal): Promise<Checked> =>
  inThread({ dir, copy: null }, signal)

/** What is wrong with a copy of a database; null where it is sound. */
export async function verifyInThread(copy: string): Promise<string | null> {
  try {
    return (await inThread({ dir: '', copy })).problems[0] ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
