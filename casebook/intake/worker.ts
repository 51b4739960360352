import { Worker } from 'node:worker_threads'
import type { WorkerAsk, WorkerHears, WorkerTells } from './intake-worker.ts'
import type { IntakeItem, Source } from './intake-item.ts'
import type { ReadOptions } from './read-files.ts'
import { workerFile } from '../worker-file.ts'

/**
 * `readSources` in a thread of its own, so that reading goes on while the caller keeps what it was given: batches of items in order. At most
 * two batches wait, whatever the size of the sources. Leaving the loop or aborting the signal ends the thread; the signal's reason is thrown.
 */
export async function* readSourcesInWorker(
  sources: Source[],
  options: Pick<ReadOptions, 'limits' | 'columns' | 'signal' | 'onProgress'> = {},
): AsyncGenerator<IntakeItem[]> {
  const { signal, onProgress, ...rest } = options
  signal?.throwIfAborted()
  const worker = new Worker(workerFile('intake', 'intake-worker'), {
    workerData: { sources, options: rest } satisfies WorkerAsk,
    resourceLimits: { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 16 },
  })
  const told: WorkerTells[] = []
  let failure: Error | null = null
  let wake: (() => void) | null = null
  const say = (word: WorkerHears): void => worker.postMessage(word)
  worker.on('message', (message: WorkerTells) => {
    if (message.kind === 'progress') return onProgress?.(message.progress)
    told.push(message)
    wake?.()
  })
  worker.on('error', (error) => {
    failure = error
    wake?.()
  })
  worker.on('exit', () => {
    failure ??= new Error('The reading thread ended before it was done.')
    wake?.()
  })
  const onAbort = (): void => wake?.()
  signal?.addEventListener('abort', onAbort)
  try {
    for (;;) {
      signal?.throwIfAborted()
      const message = told.shift()
      if (!message) {
        if (failure) throw failure
        await new Promise<void>((resolve) => (wake = resolve))
        continue
      }
      if (message.kind === 'end') return
      if (message.kind === 'failed') throw new Error(message.message)
      if (message.kind === 'items') {
        yield message.items
        say('more')
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    await worker.terminate()
  }
}
