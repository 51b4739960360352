import type { LearnedBook } from './learn/learned.ts'
import type { Regime } from '../model/basics.ts'
import type { Correction } from '../model/correction.ts'
import type { Letter } from '../model/letter.ts'
import type { Reading } from '../model/reading.ts'

/** A letter under the key that its links to other letters use (the entry's id once it is kept). */
export interface KeyedLetter {
  key: string
  letter: Letter
}

export interface KeyedReading {
  key: string
  reading: Reading
}

/** The person at the desk: name and mail addresses, either of which may be empty. */
export interface User {
  name: string
  addresses: readonly string[]
}

/** What stands before a case's letters are read. Everything but the user may be left out. */
export interface Known {
  user: User
  authority?: string | null
  regime?: Regime | null
  /** References of earlier letters of the case or the authority that a user confirmed, as printed. */
  references?: readonly string[]
  /** What the user said of entries, by key: the reading of the others takes it as true. */
  corrections?: ReadonlyMap<string, readonly Correction[]>
  /** What the user's corrections of other letters teach. */
  learned?: LearnedBook | null
}

/** Rises whenever the reader would read a letter otherwise than before. Letters that an older one read stay as they are until the user takes the new reading. */
export const ENGINE = 3

/** The oldest reader whose readings can still be shown; what came before is read again unasked. */
export const OLDEST_SHOWN = 1
