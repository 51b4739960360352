import { buildCase } from '../core/cases/build-case.ts'
import type { CaseInput } from '../core/cases/case-input.ts'
import { caseSummary } from '../core/cases/case-summary.ts'
import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import { answerRecords } from '../core/authorities/timeliness.ts'
import { nextThing } from '../core/drafts/advisor/next-thing.ts'
import type { Due } from '../core/contract/clock.ts'
import type { Case } from '../core/model/case.ts'
import type { Correction } from '../core/model/correction.ts'
import type { Letter } from '../core/model/letter.ts'
import type { Reading } from '../core/model/reading.ts'
import { ENGINE, type User } from '../core/reading/keyed.ts'
import { DOUBTS } from '../core/cases/waiting/doubts.ts'
import type { LearnedBook } from '../core/reading/learn/learned.ts'
import { readLetters } from '../core/reading/read-letters.ts'
import type { KeptCase } from './storage/cases.ts'
import type { Digest, DigestDetails } from './storage/summaries.ts'

/** Names what cases are read and shown by: with another number everything computed is computed anew. */
export const SHOWN_BY = ENGINE * 1000 + DOUBTS

/** An entry ready to be read: its letter and what the user said of it. */
export interface Readable {
  id: string
  letter: Letter
  corrections: readonly Correction[]
}

/** What the user said of the case as a whole; null where they left it to the reading. */
export type CaseWords = Pick<KeptCase, 'title' | 'authority' | 'regime' | 'clockFacts'> & {
  /** What corrections of other letters teach. */
  learned?: LearnedBook | null
}

/** The readings of one case's letters, in order, each in the light of those before and of what the user said. */
export function readCase(words: CaseWords, entries: readonly Readable[], user: User): Map<string, Reading> {
  const corrections = new Map(entries.filter((e) => e.corrections.length > 0).map((e) => [e.id, e.corrections]))
  const readings = readLetters(
    entries.map((e) => ({ key: e.id, letter: e.letter })),
    { user, authority: words.authority, regime: words.regime, corrections, learned: words.learned ?? null },
  )
  return new Map(readings.map((r) => [r.key, r.reading]))
}

/** What a case is computed from, as the core takes it. */
export function inputOf(
  id: string,
  words: CaseWords,
  entries: readonly (Readable & { reading: Reading })[],
): CaseInput {
  return {
    id,
    ...(words.title === null ? {} : { title: words.title }),
    ...(words.authority === null ? {} : { authority: words.authority }),
    ...(words.regime === null ? {} : { regime: words.regime }),
    ...(words.clockFacts === undefined ? {} : { clockFacts: words.clockFacts }),
    entries,
  }
}

/** The case as computed from its letters, their readings and the corrections; `dates` leaves the day-by-day workings out. */
export function computeCase(
  id: string,
  words: CaseWords,
  entries: readonly (Readable & { reading: Reading })[],
  basis: { today: CivilDay; law: Law; detail?: 'full' | 'dates' },
): Case {
  return buildCase(inputOf(id, words, entries), basis)
}

const duesOf = (found: Case): Due[] =>
  found.clocks.flatMap((clock) =>
    clock.daysLeft === null
      ? []
      : [
          {
            caseId: found.id,
            title: found.title,
            authority: found.authority,
            clockId: clock.id,
            kind: clock.kind,
            clock: clock.title,
            reference: clock.reference,
            due: clock.due,
            daysLeft: clock.daysLeft,
            late: clock.daysLeft < 0,
            waitingFor: clock.waitingFor,
          },
        ],
  )

/** The soonest last day of each kind of clock. */
function soonestOf(dues: readonly Due[]): Digest['clocks'] {
  const clocks: Digest['clocks'] = {}
  for (const { kind, due } of dues) {
    const known = clocks[kind]
    if (known === undefined || due < known) clocks[kind] = due
  }
  return clocks
}

/** What the lists show of the case, and what only some screens do. */
export function digestOf(
  found: Case,
  basis: { today: CivilDay; law: Law },
): { digest: Digest; details: DigestDetails } {
  const dues = duesOf(found)
  return {
    digest: { summary: caseSummary(found, nextThing(found, basis)), clocks: soonestOf(dues) },
    details: { dues, answers: answerRecords(found, basis) },
  }
}
