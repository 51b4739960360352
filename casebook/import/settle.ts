import type { CivilDay } from '../../core/model/basics.ts'
import type { Correction } from '../../core/model/correction.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import type { User } from '../../core/reading/keyed.ts'
import { readCase, type CaseWords } from '../engine.ts'
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

/** Reads a case with letters that join it, each put in its place. `after` names the entry that a letter follows on its own page. */
export function settle(
  words: CaseWords,
  standing: readonly Unread[],
  joining: readonly { entry: Unread; after: string | null }[],
  user: User,
): PlacedEntry[] {
  const all = [...standing, ...joining.map((j) => j.entry)]
  const first = readCase(words, all, user)
  const withReading = (entries: readonly Unread[], readings: Map<string, Reading>): PlacedEntry[] =>
    entries.flatMap((entry) => {
      const reading = readings.get(entry.id)
      return reading ? [{ ...entry, reading }] : []
    })
  if (standing.length === 0) return withReading(all, first)
  const order = joinOrder(
    standing.map((entry) => ({ id: entry.id, ...whenOf(entry, first.get(entry.id)) })),
    joining.map(({ entry, after }) => ({ id: entry.id, after, ...whenOf(entry, first.get(entry.id)) })),
  )
  if (order.every((id, n) => id === all[n]?.id)) return withReading(all, first)
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  const ordered = order.flatMap((id) => byId.get(id) ?? [])
  return withReading(ordered, readCase(words, ordered, user))
}
