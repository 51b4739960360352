import type { User } from '../../core/reading/keyed.ts'
import { makeBreath } from '../breathe.ts'
import { newId } from '../ids.ts'
import { keptCase, type KeptCase } from '../storage/cases.ts'
import { entriesOf } from '../storage/entries.ts'
import type { Db } from '../storage/sqlite.ts'
import { knownLoose } from '../inbox/known-loose.ts'
import type { Learning } from '../learning/learning.ts'
import { findCopies, onlyOnce, onlyOnceInCase, type Copies } from './copies.ts'
import type { ExistingCases } from './existing.ts'
import { groupIncoming, type Group } from './group.ts'
import type { Incoming } from './incoming.ts'
import { stoppable, type Job } from './jobs.ts'
import type { CaseReader } from '../reading-thread/reading-thread.ts'
import { settle, type Joined, type PlacedEntry } from './settle.ts'

/** A case as it would stand after keeping. */
export interface Placement {
  kept: KeptCase
  isNew: boolean
  title: string
  entries: PlacedEntry[]
  /** Why an entry stands here, by its id, where that is not sure. */
  unsure: Map<string, string>
  /** Ids of entries whose letters are another case's and give a reference of this one too. */
  guests: Set<string>
}

/** A letter that belongs to no case as far as can be told. */
export interface Loose {
  incoming: Incoming
  title: string
  why: string
  /** True where it is no casework at all: it asks nobody's attention. */
  never: boolean
}

export interface Placing {
  placements: Placement[]
  /** Cases that hold what was brought in again, by the number of such letters. */
  duplicates: Map<string, number>
  /** Letters that stood more than once in what was brought in. */
  repeats: number
  unplaced: Loose[]
}

/** Cases read in one request, and requests under way before the next is made. */
const READ_AT_ONCE = 10
const UNDER_WAY = 2

/** The letter in front of each on its own page. */
function predecessors(letters: readonly Incoming[]): Map<string, string> {
  const before = new Map<string, string>()
  for (const members of Map.groupBy(letters, (item) => item.source).values()) {
    members.forEach((item, n) => {
      const previous = members[n - 1]
      if (previous) before.set(item.key, previous.key)
    })
  }
  return before
}

/** Letters of pages whose case is known already go there; what else is new is grouped. */
function groupsOf(letters: readonly Incoming[], copies: Copies, existing: () => ExistingCases, user: User) {
  const fresh = letters.filter((item) => !copies.known.has(item.key))
  const homeOf = (item: Incoming): string | undefined =>
    copies.behind.get(item.key) ?? (item.thread === null ? undefined : copies.homeOf.get(item.thread))
  const rest = fresh.filter((item) => homeOf(item) === undefined)
  const { groups, unplaced } = groupIncoming(rest, rest.length === 0 ? [] : existing().list(), user)
  const byCase = new Map<string | null, Group>(groups.map((group) => [group.caseId, group]))
  for (const item of fresh) {
    const home = homeOf(item)
    if (home === undefined) continue
    const grown: Group = byCase.get(home) ?? { caseId: home, title: '', keys: [], unsure: new Map(), guests: new Set() }
    if (!byCase.has(home)) groups.push(grown)
    byCase.set(home, grown)
    grown.keys.push(item.key)
  }
  return { groups, unplaced }
}

/**
 * Works out what keeping these letters would make of the casebook: which are there already, which case each of the others
 * goes into, where in it, and how the case then reads. Writes nothing.
 */
export async function place(
  letters: readonly Incoming[],
  on: {
    db: Db
    existing: () => ExistingCases
    user: User
    reader: CaseReader
    learning: Learning
    job?: Job | undefined
  },
): Promise<Placing> {
  const breathe = makeBreath()
  const learned = on.learning.shelf()
  const once = onlyOnce(letters)
  const copies = findCopies(on.db, once)
  const { groups, unplaced } = groupsOf(once, copies, on.existing, on.user)
  const byKey = new Map(once.map((item) => [item.key, item]))
  const before = predecessors(once)
  let repeats = letters.length - once.length
  const placements: Placement[] = []
  const reading: Promise<void>[] = []
  let waiting: { placement: Placement; joined: Joined }[] = []
  const fill = async (batch: typeof waiting): Promise<void> => {
    const joined = batch.map((one) => one.joined)
    const entries = await settle(joined, on.user, on.reader)
    for (const [n, { placement }] of batch.entries()) placement.entries = entries[n] ?? []
    on.job?.add({ placed: joined.reduce((sum, one) => sum + one.joining.length, 0) })
  }
  const read = (): void => {
    if (waiting.length === 0) return
    const filling = fill(waiting)
    // What fails early is thrown when its turn comes.
    filling.catch(() => undefined)
    reading.push(filling)
    waiting = []
  }
  for (const group of groups) {
    await breathe()
    on.job?.signal.throwIfAborted()
    const items = group.keys.flatMap((key) => byKey.get(key) ?? [])
    const kin = onlyOnceInCase(items)
    repeats += items.length - kin.length
    const found = group.caseId === null ? undefined : keptCase(on.db, group.caseId)
    const kept = found ?? { id: newId(6), title: null, authority: null, regime: null, origin: null }
    const ids = new Map(kin.map((item) => [item.key, newId(12)]))
    const afterOf = (key: string): string | null => {
      const previous = before.get(key)
      if (previous === undefined) return null
      return ids.get(previous) ?? copies.known.get(previous)?.entryId ?? null
    }
    const unsure = new Map(
      [...group.unsure].flatMap(([key, why]) => (ids.has(key) ? [[ids.get(key)!, why] as const] : [])),
    )
    const guests = new Set([...group.guests].flatMap((key) => ids.get(key) ?? []))
    const placement: Placement = { kept, isNew: found === undefined, title: group.title, entries: [], unsure, guests }
    placements.push(placement)
    waiting.push({
      placement,
      joined: {
        words: { ...kept, learned: learned(found ? kept.id : null) },
        standing: found ? entriesOf(on.db, found.id).map((entry) => ({ ...entry, incoming: null })) : [],
        joining: kin.map((item) => ({
          entry: { id: ids.get(item.key) ?? item.key, letter: item.letter, corrections: [], incoming: item },
          after: afterOf(item.key),
        })),
      },
    })
    if (waiting.length >= READ_AT_ONCE) {
      read()
      // A few requests under way keep the reader busy; more would only hold letters twice.
      if (reading.length > UNDER_WAY) await stoppable(reading[reading.length - 1 - UNDER_WAY]!, on.job)
    }
  }
  read()
  await stoppable(Promise.all(reading), on.job)
  const duplicates = new Map<string, number>()
  for (const { caseId } of copies.known.values()) {
    if (caseId === null) repeats++
    else duplicates.set(caseId, (duplicates.get(caseId) ?? 0) + 1)
  }
  const loose = unplaced.flatMap(({ key, ...rest }) => {
    const incoming = byKey.get(key)
    return incoming ? [{ incoming, ...rest }] : []
  })
  const kept = knownLoose(
    on.db,
    loose.map((one) => one.incoming),
  )
  return {
    placements,
    duplicates,
    repeats: repeats + kept.size,
    unplaced: loose.filter((one) => !kept.has(one.incoming.key)),
  }
}
