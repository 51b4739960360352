import { Worker } from 'node:worker_threads'
import { workerFile } from '../worker-file.ts'
import type { Checked } from './check.ts'

export interface CheckAsk {
  dir: string
  /** A copy of the database (a snapshot, a backup's) of which only the file is looked at; null for the casebook itself. */
  copy: string | null
}

function inThread(ask: CheckAsk): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('safety', 'check-worker'), { workerData: ask })
    worker.unref()
    worker.once('message', (checked: Checked) => resolve(checked))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread ended before it was done.')))
  })
}

/** A look over a casebook in a thread of its own, so that nobody waits for it. Rejects where the thread cannot be had. */
export const checkInThread = (dir: string): Promise<Checked> => inThread({ dir, copy: null })

/** What is wrong with a copy of a database; null where it is sound. */
export async function verifyInThread(copy: string): Promise<string | null> {
  try {
    return (await inThread({ dir: '', copy })).problems[0] ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
