import { parentPort } from 'node:worker_threads'
import { readCase } from '../engine.ts'
import type { ReadingAnswer, ReadingAsk } from './reading-thread.ts'

/** The thread of `openReadingThread`. */
parentPort?.on('message', ({ n, cases, user }: ReadingAsk) => {
  parentPort?.postMessage(answer(n, cases, user))
})

function answer(n: number, cases: ReadingAsk['cases'], user: ReadingAsk['user']): ReadingAnswer {
  try {
    return { n, readings: cases.map(({ words, entries }) => readCase(words, entries, user)) }
  } catch (error) {
    return { n, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
