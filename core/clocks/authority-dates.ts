import type { CivilDay, Evidence } from '../model/basics.ts'
import { daysBetween } from '../calendar/civil-day.ts'
import type { AuthorityDueDate, ClockFacts } from './clock-facts.ts'
import { names } from './matters.ts'
import type { ClockReference } from './clock-facts.ts'

/** A clock that a letter's last day may be about. */
export interface DueCandidate {
  readonly id: string
  readonly reference: ClockReference | null
  readonly due: CivilDay
  /** Entry numbers of the letters about it. */
  readonly letters: readonly number[]
  /** The count began again with this entry; what letters before it said no longer holds. */
  readonly since: number
}

/** The authority's own last day for a clock, and where it was read. */
export interface AuthorityDate {
  readonly on: CivilDay
  readonly entry: number
  readonly evidence: Evidence | null
}

/** Gives every last day that a letter names to the clock it is about: by reference where one is given, else the nearest. The latest letter wins. */
export function authorityDates(facts: ClockFacts, candidates: readonly DueCandidate[]): Map<string, AuthorityDate> {
  const found = new Map<string, AuthorityDate>()
  const numbers = new Map(facts.entries.map((entry) => [entry.id, entry.n]))
  for (const date of statedDates(facts)) {
    const n = numbers.get(date.entry)
    if (n === undefined) continue
    const about = candidates.filter((one) => one.letters.includes(n) && one.since <= n && isNamed(one, date.reference))
    const nearest = about.toSorted((a, b) => distance(a, date.on) - distance(b, date.on))[0]
    const known = nearest ? found.get(nearest.id) : undefined
    if (nearest && (!known || known.entry <= n))
      found.set(nearest.id, { on: date.on, entry: n, evidence: date.evidence })
  }
  return found
}

const distance = (candidate: DueCandidate, on: CivilDay): number => Math.abs(daysBetween(candidate.due, on))

const isNamed = (candidate: DueCandidate, reference: string | null): boolean =>
  reference === null || (candidate.reference !== null && names({ references: [reference] }, candidate.reference))

function statedDates(facts: ClockFacts): AuthorityDueDate[] {
  const given = facts.authorityDueDates ?? []
  const covered = new Set(given.map((date) => date.entry))
  const own = facts.entries.flatMap((entry) =>
    entry.statedDueDate === undefined || covered.has(entry.id) || entry.direction !== 'incoming'
      ? []
      : [
          {
            entry: entry.id,
            on: entry.statedDueDate,
            reference: null,
            evidence: facts.evidenceFor?.(entry.id, 'statedDueDate') ?? null,
          },
        ],
  )
  return [...own, ...given]
}
