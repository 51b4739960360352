import type { CivilDay, Regime } from '../model/basics.ts'
import type { Direction } from '../model/entry.ts'
import type { ReferenceRole } from '../model/reference.ts'
import { RunSet } from './fold/run-set.ts'
import type { Before } from './kinds/context.ts'
import type { Learned } from './learn/learned.ts'
import { QuestionMemory } from './questions/question-memory.ts'
import type { Requester } from './people/requester.ts'

/** A reference that the case knows, with when it came up. */
export interface KnownReference {
  value: string
  normal: string
  role: ReferenceRole
  /** Position of the letter that brought it. */
  at: number
}

/** What the reader has learned from a case's letters so far; each letter is read in its light and adds to it. */
export interface CaseMemory {
  requester: Requester
  authority: string | null
  learned: Learned | null
  regime: Regime | null
  before: Before[]
  /** Letters read so far. */
  letters: number
  references: Map<string, KnownReference>
  families: Set<string>
  questions: QuestionMemory
  /** Runs of words of letters out and of letters in. */
  outgoing: RunSet
  incoming: RunSet
  /** Who signed letters in, in full. */
  signers: Set<string>
  lastDay: CivilDay | null
  lastDirection: Direction | null
  /** The last day in full that an authority's letter gave for receipt or answer: undated letters are read near it. */
  lastTold: CivilDay | null
}

export function newMemory(
  requester: Requester,
  authority: string | null,
  regime: Regime | null,
  learned: Learned | null,
): CaseMemory {
  return {
    requester,
    authority,
    learned,
    regime,
    before: [],
    letters: 0,
    references: new Map(),
    families: new Set(),
    questions: new QuestionMemory(),
    outgoing: new RunSet(),
    incoming: new RunSet(),
    signers: new Set(),
    lastDay: null,
    lastDirection: null,
    lastTold: null,
  }
}
