import { Worker } from 'node:worker_threads'
import { learnSigns } from '../../core/cases/grouping/signs.ts'
import type { LetterSigns } from '../../core/cases/grouping/signs.ts'
import type { Letter } from '../../core/model/letter.ts'
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
  /** Looks for the signs that grouping goes by, ahead of it (`signsOf`); letters are held for reading until they are forgotten. */
  look(letters: readonly Letter[]): Promise<void>
  forget(letters: readonly Letter[]): void
  /** The readings of each case by entry, in the order of the cases. */
  read(cases: readonly CaseToRead[], user: User): Promise<Map<string, Reading>[]>
  close(): Promise<void>
}

/** A case for the thread; a letter that it holds goes by its number. */
export interface CaseForThread {
  words: CaseWords
  entries: (Omit<Readable, 'letter'> & { letter: Letter | number })[]
}
export type ReadingAsk =
  | { n: number; look: Letter[]; hold: number[] }
  | { n: number; cases: CaseForThread[]; user: User }
  | { forget: number[] }
export type ReadingAnswer =
  | { n: number; signs: LetterSigns[] }
  | { n: number; readings: Map<string, Reading>[] }
  | { n: number; failed: string }

/** Reads in the caller's own thread, which others have their turn in. */
export const readHere: CaseReader = {
  look: () => Promise.resolve(),
  forget: () => undefined,
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

/** Letters that the thread holds at most, by number and by characters; others are sent again to be read. */
const HELD = 5000
const HELD_LENGTH = 24_000_000

/** What is read of a letter: its attachments' text is not, and stays here. */
const forReading = (letter: Letter): Letter => ({
  ...letter,
  attachments: letter.attachments.map((one) => (one.text === null ? one : { ...one, text: null })),
})

/**
 * Reads in a thread of its own, so that a large import can write what was read while more is being read. Requests are answered in order;
 * several may be under way. A thread that ends by itself fails the requests that it still had.
 */
export function openReadingThread(): CaseReader {
  const worker = new Worker(workerFile('reading-thread', 'reading-worker'), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  })
  type Answer = Exclude<ReadingAnswer, { failed: string }>
  const open = new Map<number, { done: (answer: Answer) => void; failed: (error: Error) => void }>()
  const held = new Map<Letter, number>()
  let heldLength = 0
  let next = 0
  let nextHeld = 0
  const settle = (answer: ReadingAnswer): void => {
    const asked = open.get(answer.n)
    open.delete(answer.n)
    if ('failed' in answer) asked?.failed(new Error(answer.failed))
    else asked?.done(answer)
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
  const post = (ask: ReadingAsk): void => worker.postMessage(ask)
  const ask = (make: (n: number) => ReadingAsk): Promise<Answer> =>
    new Promise((done, failed) => {
      const n = next++
      open.set(n, { done, failed })
      worker.ref()
      post(make(n))
    })
  const hold = (letter: Letter): number => {
    if (held.size >= HELD || heldLength + letter.text.length > HELD_LENGTH) return -1
    held.set(letter, nextHeld)
    heldLength += letter.text.length
    return nextHeld++
  }
  return {
    async look(letters) {
      const answer = await ask((n) => ({ n, look: letters.map(forReading), hold: letters.map(hold) }))
      if ('signs' in answer) for (const [at, signs] of answer.signs.entries()) learnSigns(letters[at]!, signs)
    },
    forget(letters) {
      const numbers = letters.flatMap((letter) => held.get(letter) ?? [])
      for (const letter of letters) if (held.delete(letter)) heldLength -= letter.text.length
      if (numbers.length > 0) post({ forget: numbers })
    },
    async read(cases, user) {
      const plain = cases.map(({ words, entries }) => ({
        words: {
          title: words.title,
          authority: words.authority,
          regime: words.regime,
          learned: words.learned ?? null,
        },
        entries: entries.map(({ id, letter, corrections }) => ({
          id,
          letter: held.get(letter) ?? forReading(letter),
          corrections,
        })),
      }))
      const answer = await ask((n) => ({ n, cases: plain, user }))
      return 'readings' in answer ? answer.readings : []
    },
    async close() {
      await worker.terminate()
    },
  }
}
