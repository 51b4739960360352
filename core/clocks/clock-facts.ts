import type { CivilDay, Evidence } from '../model/basics.ts'
import { isCivilDay } from '../calendar/civil-day.ts'
import type { Direction, EntryKind } from '../model/entry.ts'
import type { ReferenceRole, Relation } from '../model/reference.ts'
import type { ClockEvent } from '../contract/clock.ts'

/** What the clocks need of an entry. A `CaseEntry` is one as it stands. */
export interface ClockEntry {
  readonly id: string
  readonly n: number
  readonly direction: Direction
  readonly kind: EntryKind
  readonly date: CivilDay | null
  readonly placedOn: CivilDay | null
  readonly references: readonly string[]
  readonly receivedByAuthority?: CivilDay | undefined
  readonly statedDueDate?: CivilDay | undefined
  readonly newDueDate?: CivilDay | undefined
  readonly sections?: readonly string[] | undefined
  /** It asks for proof of who the requester is. */
  readonly asksIdentity?: true | undefined
  readonly failedEntry?: number | undefined
  readonly replaces?: number | undefined
  /** Fields that the user set; a receipt among them wins over every letter. */
  readonly corrected?: readonly string[] | undefined
  /** Why the user set another day of receipt. */
  readonly receivedReason?: string | undefined
}

/** What the clocks need of a reference. A `Reference` is one as it stands. */
export interface ClockReference {
  readonly value: string
  readonly normal: string
  readonly role: ReferenceRole
  readonly relation: Relation | null
  readonly to: string | null
}

/** A last day that a letter names. One letter may name several, for several requests; then each goes to the clock it is nearest to. */
export interface AuthorityDueDate {
  readonly entry: string
  readonly on: CivilDay
  readonly reference: string | null
  readonly evidence: Evidence | null
}

/** An event that no letter of the case tells: a fee that was paid, school holidays, or what the user only supposes. */
export interface ExtraEvent {
  /** Reference of the request it belongs to; null for all. */
  readonly reference: string | null
  readonly event: ClockEvent
  /** The user's reason for saying so. */
  readonly reason?: string | null | undefined
}

/** A question of the authority that was not needed: it stops no clock. */
export interface UnneededQuestion {
  readonly entry: string
  readonly reason?: string | null | undefined
}

export type ClockField = 'date' | 'receivedByAuthority' | 'statedDueDate' | 'newDueDate' | 'sections'

/** Everything that the clocks of a case are computed from. */
export interface ClockFacts {
  readonly regime: string
  /** A body with a rule of its own: `school`, `archive`, … */
  readonly body?: string | undefined
  /** In place of the regime's calendar. */
  readonly calendar?: string | undefined
  readonly entries: readonly ClockEntry[]
  readonly references: readonly ClockReference[]
  /** Every date that a letter calls due (role `due` in a reading). Left out, the entries' `statedDueDate` serve. */
  readonly authorityDueDates?: readonly AuthorityDueDate[] | undefined
  readonly extraEvents?: readonly ExtraEvent[] | undefined
  readonly unneeded?: readonly UnneededQuestion[] | undefined
  /** Where a field of an entry was read; left out, clocks carry no evidence. */
  readonly evidenceFor?: ((entryId: string, field: ClockField) => Evidence | null) | undefined
}

/** The day of an entry, or where it can only be placed on the timeline, that day. */
export const dayOf = (entry: ClockEntry): CivilDay | null => entry.date ?? entry.placedOn

/** A day that exists, in the time for which clocks are counted: letters can misprint a date, and nothing may hang on that. */
const usable = (day: CivilDay | null | undefined): boolean =>
  day == null || (day >= '1990-01-01' && day <= '2079-12-31' && isCivilDay(day))

/** The facts without days that cannot be: an impossible or absurd date counts as none. The same object where all are possible. */
export function withPossibleDays(facts: ClockFacts): ClockFacts {
  const dates = facts.authorityDueDates?.filter((date) => usable(date.on))
  if (facts.entries.every(allUsable) && dates?.length === facts.authorityDueDates?.length) return facts
  return {
    ...facts,
    authorityDueDates: dates,
    entries: facts.entries.map((entry) => (allUsable(entry) ? entry : cleaned(entry))),
  }
}

const allUsable = (entry: ClockEntry): boolean =>
  usable(entry.date) &&
  usable(entry.placedOn) &&
  usable(entry.receivedByAuthority) &&
  usable(entry.statedDueDate) &&
  usable(entry.newDueDate)

function cleaned(entry: ClockEntry): ClockEntry {
  const or = (day: CivilDay | undefined): CivilDay | undefined => (usable(day) ? day : undefined)
  return {
    ...entry,
    date: usable(entry.date) ? entry.date : null,
    placedOn: usable(entry.placedOn) ? entry.placedOn : null,
    receivedByAuthority: or(entry.receivedByAuthority),
    statedDueDate: or(entry.statedDueDate),
    newDueDate: or(entry.newDueDate),
  }
}
