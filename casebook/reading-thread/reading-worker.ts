import { parentPort } from 'node:worker_threads'
import { signsOf } from '../../core/cases/grouping/signs.ts'
import type { Letter } from '../../core/model/letter.ts'
import { readCase } from '../engine.ts'
import type { ReadingAnswer, ReadingAsk } from './reading-thread.ts'

/** Letters that were looked at and will be read, by their number. */
const held = new Map<number, Letter>()

/** The thread of `openReadingThread`. */
parentPort?.on('message', (ask: ReadingAsk) => {
  if ('forget' in ask) for (const number of ask.forget) held.delete(number)
  else parentPort?.postMessage(answer(ask))
})

function answer(ask: Exclude<ReadingAsk, { forget: number[] }>): ReadingAnswer {
  const { n } = ask
  try {
    return 'look' in ask ? { n, signs: look(ask.look, ask.hold) } : { n, readings: read(ask) }
  } catch (error) {
    return { n, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function look(letters: readonly Letter[], numbers: readonly number[]) {
  return letters.map((letter, at) => {
    const number = numbers[at] ?? -1
    if (number >= 0) held.set(number, letter)
    return signsOf(letter)
  })
}

function read({ cases, user }: Extract<ReadingAsk, { cases: unknown }>) {
  return cases.map(({ words, entries }) =>
    readCase(
      words,
      entries.map((entry) => ({ ...entry, letter: letterOf(entry.letter) })),
      user,
    ),
  )
}

function letterOf(letter: Letter | number): Letter {
  if (typeof letter !== 'number') return letter
  const found = held.get(letter)
  if (found === undefined) throw new Error(`letter ${letter} is not held any more`)
  return found
}
