import type { CivilDay } from '../../core/model/basics.ts'
import type { Correction } from '../../core/model/correction.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import type { User } from '../../core/reading/keyed.ts'
import type { CaseViews } from '../case-views.ts'
import { readCase } from '../engine.ts'
import { newId } from '../ids.ts'
import { keptCase, type KeptCase } from '../storage/cases.ts'
import { entriesOf } from '../storage/entries.ts'
import type { Db } from '../storage/sqlite.ts'
import { findCopies, onlyOnce, onlyOnceInCase } from './copies.ts'
import { existingCases } from './existing.ts'
import { groupIncoming } from './group.ts'
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

/** A case as it would stand after keeping. */
export interface Placement {
  kept: KeptCase
  isNew: boolean
  entries: PlacedEntry[]
}

export interface Placing {
  placements: Placement[]
  /** Cases that hold what was brought in again, by the number of such letters. */
  duplicates: Map<string, number>
  /** Letters that stood more than once in what was brought in. */
  repeats: number
  unplaced: { title: string; why: string }[]
}

interface Bare {
  id: string
  letter: Letter
  corrections: readonly Correction[]
  incoming: Incoming | null
}

const whenOf = (entry: Bare, reading: Reading | undefined): When => {
  const corrected = entry.corrections.find((c) => c.field === 'date')
  const sentAt = entry.letter.head?.sentAt ?? null
  if (corrected) return { day: corrected.value as CivilDay | null, instant: null }
  return {
    day: reading?.date.value ?? entry.letter.head?.sentOn ?? entry.letter.given.date,
    instant: sentAt === null ? null : Date.parse(sentAt),
  }
}

function settle(kept: KeptCase, standing: Bare[], joining: { entry: Bare; after: string | null }[], user: User) {
  const all = [...standing, ...joining.map((j) => j.entry)]
  const first = readCase(kept, all, user)
  if (standing.length === 0) return all.map((entry) => ({ ...entry, reading: first.get(entry.id) as Reading }))
  const order = joinOrder(
    standing.map((entry) => ({ id: entry.id, ...whenOf(entry, first.get(entry.id)) })),
    joining.map(({ entry, after }) => ({ id: entry.id, after, ...whenOf(entry, first.get(entry.id)) })),
  )
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  const ordered = order.flatMap((id) => byId.get(id) ?? [])
  const readings = readCase(kept, ordered, user)
  return ordered.map((entry) => ({ ...entry, reading: readings.get(entry.id) as Reading }))
}

/**
 * Works out what keeping these letters would make of the casebook: which are there already, which case each of the others
 * goes into, where in it, and how the case then reads. Writes nothing.
 */
export function place(letters: readonly Incoming[], on: { db: Db; views: CaseViews; user: User }): Placing {
  const once = onlyOnce(letters)
  const { known, homeOf } = findCopies(on.db, once)
  const fresh = once.filter((item) => !known.has(item.key))
  const homed = fresh.filter((item) => item.thread !== null && homeOf.has(item.thread))
  const rest = fresh.filter((item) => !homed.includes(item))
  const existing = rest.length === 0 ? [] : existingCases(on.db, on.views.summaries())
  const { groups, unplaced } = groupIncoming(rest, existing, on.user)
  for (const [home, items] of Map.groupBy(homed, (item) => homeOf.get(item.thread ?? '') ?? '')) {
    const grown = groups.find((g) => g.caseId === home)
    const keys = items.map((item) => item.key)
    if (grown) grown.keys.unshift(...keys)
    else groups.push({ caseId: home, keys })
  }

  const byKey = new Map(once.map((item) => [item.key, item]))
  const before = new Map<string, string>()
  for (const members of Map.groupBy(once, (item) => item.source).values()) {
    members.forEach((item, n) => {
      const previous = members[n - 1]
      if (previous) before.set(item.key, previous.key)
    })
  }
  let dropped = letters.length - once.length
  const placements = groups.map(({ caseId, keys }): Placement => {
    const items = keys.flatMap((key) => byKey.get(key) ?? [])
    const kin = onlyOnceInCase(items)
    dropped += items.length - kin.length
    const found = caseId === null ? undefined : keptCase(on.db, caseId)
    const kept = found ?? { id: newId(6), title: null, authority: null, regime: null, origin: null }
    const standing = found ? entriesOf(on.db, found.id).map((entry) => ({ ...entry, incoming: null })) : []
    const ids = new Map(kin.map((item) => [item.key, newId(12)]))
    const idOf = (key: string | undefined): string | null =>
      key === undefined ? null : (ids.get(key) ?? known.get(key)?.entryId ?? null)
    const joining = kin.map((item) => ({
      entry: { id: ids.get(item.key) ?? item.key, letter: item.letter, corrections: [], incoming: item },
      after: idOf(before.get(item.key)),
    }))
    return { kept, isNew: found === undefined, entries: settle(kept, standing, joining, on.user) }
  })
  const duplicates = new Map<string, number>()
  for (const { caseId } of known.values()) duplicates.set(caseId, (duplicates.get(caseId) ?? 0) + 1)
  return {
    placements,
    duplicates,
    repeats: dropped,
    unplaced: unplaced.map(({ title, why }) => ({ title, why })),
  }
}
