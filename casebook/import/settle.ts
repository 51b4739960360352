import type { CivilDay } from '../../core/model/basics.ts'
import type { Correction } from '../../core/model/correction.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import type { User } from '../../core/reading/keyed.ts'
import type { CaseWords } from '../engine.ts'
import type { CaseReader } from '../reading-thread/reading-thread.ts'
import type { Incoming } from './incoming.ts'
import { joinOrder, type When } from './order.ts'

/** An entry of a case as it would stand: kept already, or coming in. */
export interface PlacedEntry {
  id: string
  letter: Letter
  corrections: readonly Correction[]
  reading: Reading
  incoming: Incoming | null
}

export type Unread = Omit<PlacedEntry, 'reading'>

const whenOf = (entry: Unread, reading: Reading | undefined): When => {
  const corrected = entry.corrections.find((c) => c.field === 'date')
  const sentAt = entry.letter.head?.sentAt ?? null
  if (corrected) return { day: corrected.value as CivilDay | null, instant: null }
  return {
    day: reading?.date.value ?? entry.letter.head?.sentOn ?? entry.letter.given.date,
    instant: sentAt === null ? null : Date.parse(sentAt),
  }
}

/** A case with letters that join it. `after` names the entry that a letter follows on its own page. */
export interface Joined {
  words: CaseWords
  standing: readonly Unread[]
  joining: readonly { entry: Unread; after: string | null }[]
}

const entriesBefore = ({ standing, joining }: Joined): Unread[] => [...standing, ...joining.map((j) => j.entry)]

/** The entries in their order, once a first reading has told when each was written; null where they stand in it already. */
function reordered({ standing, joining }: Joined, first: ReadonlyMap<string, Reading>, all: Unread[]): Unread[] | null {
  if (standing.length === 0) return null
  const order = joinOrder(
    standing.map((entry) => ({ id: entry.id, ...whenOf(entry, first.get(entry.id)) })),
    joining.map(({ entry, after }) => ({ id: entry.id, after, ...whenOf(entry, first.get(entry.id)) })),
  )
  if (order.every((id, n) => id === all[n]?.id)) return null
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return order.flatMap((id) => byId.get(id) ?? [])
}

const withReading = (entries: readonly Unread[], readings: ReadonlyMap<string, Reading> | undefined): PlacedEntry[] =>
  entries.flatMap((entry) => {
    const reading = readings?.get(entry.id)
    return reading ? [{ ...entry, reading }] : []
  })

/** Reads cases with the letters that join them, each letter put in its place: first all as they come, then again those that have to change their order. */
export async function settle(cases: readonly Joined[], user: User, reader: CaseReader): Promise<PlacedEntry[][]> {
  const before = cases.map(entriesBefore)
  const first = await reader.read(
    cases.map(({ words }, n) => ({ words, entries: before[n] ?? [] })),
    user,
  )
  const moved = cases.map((one, n) => reordered(one, first[n] ?? new Map(), before[n] ?? []))
  const again = cases.flatMap(({ words }, n) => (moved[n] ? [{ words, entries: moved[n] }] : []))
  const second = again.length === 0 ? [] : await reader.read(again, user)
  let next = 0
  return cases.map((_, n) =>
    moved[n] ? withReading(moved[n], second[next++]) : withReading(before[n] ?? [], first[n]),
  )
}
