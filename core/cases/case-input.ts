import type { CaseClockFacts } from '../contract/clock.ts'
import type { Regime } from '../model/basics.ts'
import type { Correction } from '../model/correction.ts'
import type { Letter } from '../model/letter.ts'
import type { Reading } from '../model/reading.ts'

export interface CaseInputEntry {
  id: string
  letter: Letter
  reading: Reading
  corrections: readonly Correction[]
}

/** A case as kept: its letters with readings and corrections; title, authority and regime only where the user set them. */
export interface CaseInput {
  id: string
  title?: string
  authority?: string
  regime?: Regime
  /** What the user said that no letter holds and the clocks go by. */
  clockFacts?: CaseClockFacts
  entries: readonly CaseInputEntry[]
}
