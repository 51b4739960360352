import { createHash } from 'node:crypto'
import { finalKey, nameKey } from '../../core/authorities/names.ts'
import { learnFrom } from '../../core/reading/learn/learn-from.ts'
import { authorityKey, type Learned, type LearnedBook } from '../../core/reading/learn/learned.ts'
import { sameAsOf } from '../storage/authority-names.ts'
import type { Db } from '../storage/sqlite.ts'
import { correctedEntries, learningMark, type CorrectedEntry } from './corrected.ts'

/** What the user's corrections teach, worked out from them alone: with a correction goes what was learned from it. */
export interface Learning {
  /** For the letters of a case; null where nothing was learned. */
  book(caseId: string): LearnedBook | null
  /** The same for many cases (null for a new one), of one moment. */
  shelf(): Shelf
  /** Changes whenever something else was learned. */
  mark(): string
}

export type Shelf = (caseId: string | null) => LearnedBook | null

interface Held {
  mark: string
  entries: CorrectedEntry[]
  byAuthority: ReadonlyMap<string, Learned>
}

export function makeLearning(db: Db): Learning {
  let held: Held | null = null
  const now = (): Held => {
    const mark = learningMark(db)
    if (held?.mark === mark) return held
    const entries = correctedEntries(db)
    held = { mark, entries, byAuthority: byAuthority(db, entries) }
    return held
  }
  return {
    book: (caseId) => shelfOf(now())(caseId),
    shelf: () => shelfOf(now()),
    mark: () => createHash('sha256').update(now().mark).digest('hex').slice(0, 16),
  }
}

const shelfOf =
  ({ entries, byAuthority: theirs }: Held): Shelf =>
  (caseId) => {
    if (entries.length === 0) return null
    const own = entries.filter((one) => one.caseId === caseId)
    return { here: own.length === 0 ? null : learnFrom(own), byAuthority: theirs }
  }

/** What was learned of each authority, under the key of every spelling that means it. */
function byAuthority(db: Db, entries: readonly CorrectedEntry[]): Map<string, Learned> {
  const sameAs = sameAsOf(db)
  const key = (name: string): string => finalKey(nameKey(name), sameAs)
  const named = entries.filter((one) => one.authority !== null)
  const groups = new Map(
    [...Map.groupBy(named, (one) => key(one.authority ?? ''))].map(([of, list]) => [of, learnFrom(list)] as const),
  )
  if (groups.size === 0) return new Map()
  const spellings = db.all<{ authority: string }>(
    'SELECT DISTINCT authority FROM case_facts WHERE authority IS NOT NULL',
  )
  const names = new Set([...spellings.map((row) => row.authority), ...named.map((one) => one.authority ?? '')])
  return new Map(
    [...names].flatMap((name) => {
      const learned = groups.get(key(name))
      return learned ? [[authorityKey(name), learned] as const] : []
    }),
  )
}
