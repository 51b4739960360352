import { parentPort, workerData } from 'node:worker_threads'
import type { IntakeItem, Progress, Source } from './intake-item.ts'
import type { ReadOptions } from './read-files.ts'
import { joinBlobsAtOnce } from './joined-blob.ts'
import { readSources } from './read-files.ts'
import { transfersOf } from './transfers.ts'

export interface WorkerAsk {
  sources: Source[]
  options: Pick<ReadOptions, 'limits' | 'columns'>
}
export type WorkerTells =
  | { kind: 'items'; items: IntakeItem[] }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'end' }
  | { kind: 'failed'; message: string }
export type WorkerHears = 'more' | 'stop'

/** Batches that may be under way to the other side. */
const AHEAD = 2
const BATCH_ITEMS = 256
const BATCH_BYTES = 2 * 2 ** 20

/** The thread of `readSourcesInWorker`: reads, and sends batches no faster than they are taken. */
async function main(): Promise<void> {
  const port = parentPort!
  const { sources, options } = workerData as WorkerAsk
  const stop = new AbortController()
  const credit = { left: AHEAD }
  let wake: (() => void) | null = null
  port.on('message', (word: WorkerHears) => {
    if (word === 'stop') stop.abort()
    else credit.left++
    wake?.()
  })
  const tell = (message: WorkerTells, transfers: ArrayBuffer[] = []): void => port.postMessage(message, transfers)
  let items: IntakeItem[] = []
  let bytes = 0
  const send = async (): Promise<void> => {
    while (credit.left === 0 && !stop.signal.aborted) await new Promise<void>((resolve) => (wake = resolve))
    stop.signal.throwIfAborted()
    credit.left--
    tell({ kind: 'items', items }, transfersOf(items))
    items = []
    bytes = 0
  }
  try {
    const reading = readSources(sources, {
      ...options,
      signal: stop.signal,
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    })
    for await (const item of reading) {
      items.push(item)
      if (item.kind === 'letter')
        bytes += item.original.bytes.length + item.attachments.reduce((sum, one) => sum + one.bytes.length, 0)
      if (items.length >= BATCH_ITEMS || bytes >= BATCH_BYTES) await send()
    }
    if (items.length > 0) await send()
    tell({ kind: 'end' })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
  port.close()
}

joinBlobsAtOnce()
void main()
