import { doubtsOf } from '../../core/cases/waiting/doubts.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import type { TrueThread } from './load-thread.ts'

/** How many letters would wait in the inbox, and of those whose kind was read wrongly how many would. */
export interface Waiting {
  letters: number
  waiting: number
  wrong: number
  wrongWaiting: number
}

export const nobodyWaits = (): Waiting => ({ letters: 0, waiting: 0, wrong: 0, wrongWaiting: 0 })

/** Counts one thread in; its kinds only where it was split as it truly is. */
export function countWaiting(
  sum: Waiting,
  thread: TrueThread,
  read: readonly { letter: Letter; reading: Reading }[],
): void {
  const whole = read.length === thread.entries.length
  for (const [i, { letter, reading }] of read.entries()) {
    const doubts = doubtsOf({ text: letter.text, reading, corrections: [], placed: null, settled: new Set() })
    const isWrong = whole && reading.kind.value !== thread.entries[i]!.kind
    sum.letters++
    if (doubts.length > 0) sum.waiting++
    if (isWrong) sum.wrong++
    if (isWrong && doubts.some((one) => one.about === 'kind' || one.about === 'direction')) sum.wrongWaiting++
  }
}
