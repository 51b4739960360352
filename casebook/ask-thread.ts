import { Worker } from 'node:worker_threads'
import { workerFile } from './worker-file.ts'

export interface Thread {
  /** Where its code lies in the casebook, and how it is named there. */
  folder: string
  name: string
  data: unknown
  /** Ends the thread; its reason is thrown. */
  signal?: AbortSignal | undefined
}

/**
 * What a thread of its own answers, once. Rejects where the thread cannot be had, fails, or ends without an answer.
 * An answer of `A` is what the thread's code says it posts; it is not checked again.
 */
export function askThread<A>({ folder, name, data, signal }: Thread): Promise<A> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(workerFile(folder, name), { workerData: data })
    const onAbort = (): void => {
      reject(signal?.reason as Error)
      // What SQLite is in the middle of is brought to its end first; nobody waits for that.
      void worker.terminate()
    }
    const over = (): void => signal?.removeEventListener('abort', onAbort)
    signal?.addEventListener('abort', onAbort, { once: true })
    worker.once('message', (answer: A) => {
      over()
      resolve(answer)
    })
    worker.once('error', (error) => {
      over()
      reject(error)
    })
    worker.once('exit', () => {
      over()
      reject(new Error('The thread ended before it was done.'))
    })
  })
}
