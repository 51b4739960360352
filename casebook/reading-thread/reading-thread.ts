import { Worker } from 'node:worker_threads'
import type { Reading } from '../../core/model/reading.ts'
import type { User } from '../../core/reading/keyed.ts'
import { makeBreath } from '../breathe.ts'
import { readCase } from '../engine.ts'
import type { CaseWords, Readable } from '../engine.ts'
import { workerFile } from '../worker-file.ts'

/** One case to be read: what the user said of it, and its entries in order. */
export interface CaseToRead {
  words: CaseWords
  entries: readonly Readable[]
}

/** Reads the letters of cases, each case by itself, as `readCase` does. */
export interface CaseReader {
  /** The readings of each case by entry, in the order of the cases. */
  read(cases: readonly CaseToRead[], user: User): Promise<Map<string, Reading>[]>
  close(): Promise<void>
}

export interface ReadingAsk {
  n: number
  cases: CaseToRead[]
  user: User
}
export type ReadingAnswer = { n: number; readings: Map<string, Reading>[] } | { n: number; failed: string }

/** Reads in the caller's own thread, which others have their turn in. */
export const readHere: CaseReader = {
  async read(cases, user) {
    const breathe = makeBreath()
    const readings: Map<string, Reading>[] = []
    for (const { words, entries } of cases) {
      await breathe()
      readings.push(readCase(words, entries, user))
    }
    return readings
  },
  close: () => Promise.resolve(),
}

/**
 * Reads in a thread of its own, so that a large import can write what was read while more is being read. Requests are answered in order;
 * several may be under way. A thread that ends by itself fails the requests that it still had.
 */
export function openReadingThread(): CaseReader {
  const worker = new Worker(workerFile('reading-thread', 'reading-worker'), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  })
  const open = new Map<number, { done: (readings: Map<string, Reading>[]) => void; failed: (error: Error) => void }>()
  let next = 0
  const settle = (answer: ReadingAnswer): void => {
    const asked = open.get(answer.n)
    open.delete(answer.n)
    if ('failed' in answer) asked?.failed(new Error(answer.failed))
    else asked?.done(answer.readings)
    if (open.size === 0) worker.unref()
  }
  const failAll = (error: Error): void => {
    for (const asked of open.values()) asked.failed(error)
    open.clear()
  }
  worker.on('message', settle)
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('The reading thread ended before it was done.')))
  worker.unref()
  return {
    read: (cases, user) =>
      new Promise((done, failed) => {
        const n = next++
        open.set(n, { done, failed })
        worker.ref()
        const plain = cases.map(({ words, entries }) => ({
          words: {
            title: words.title,
            authority: words.authority,
            regime: words.regime,
            learned: words.learned ?? null,
          },
          entries: entries.map(({ id, letter, corrections }) => ({ id, letter, corrections })),
        }))
        worker.postMessage({ n, cases: plain, user } satisfies ReadingAsk)
      }),
    async close() {
      await worker.terminate()
    },
  }
}
