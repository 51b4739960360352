import type { ImportResult } from '../../core/contract/import.ts'
import type { User } from '../../core/reading/keyed.ts'
import type { CaseViews } from '../case-views.ts'
import { newId } from '../ids.ts'
import { insertCase } from '../storage/cases.ts'
import { insertEntry, orderEntries, putReading } from '../storage/entries.ts'
import { insertLetter } from '../storage/letters.ts'
import type { Originals } from '../storage/originals.ts'
import type { Store, Touch } from '../storage/store.ts'
import type { Incoming } from './incoming.ts'
import { place, type Placement, type Placing } from './place.ts'
import type { Staged } from './staging.ts'

export interface Keeper {
  store: Store
  originals: Originals
  views: CaseViews
  user: User
}

/** Files written at once: enough to keep the disk busy, few enough to hold few open. */
const AT_ONCE = 8

async function putOriginals(originals: Originals, letters: readonly Incoming[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  const jobs = letters.flatMap((item) => [
    async () => {
      if (item.original) hashes.set(item.key, await originals.put(item.original.bytes))
    },
    ...item.attachments.map(
      ({ bytes }) =>
        async () =>
          void (await originals.put(bytes)),
    ),
  ])
  const worker = async (): Promise<void> => {
    for (let job = jobs.pop(); job; job = jobs.pop()) await job()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return hashes
}

function keepPlacement(
  keeper: Keeper,
  placement: Placement,
  letterIds: Map<string, string>,
  hashes: Map<string, string>,
) {
  const { db } = keeper.store
  if (placement.isNew) insertCase(db, placement.kept)
  placement.entries.forEach(({ id, incoming }, position) => {
    if (incoming === null) return
    // A letter about two matters stands in both cases and is kept once.
    let letterId = letterIds.get(incoming.key)
    if (letterId === undefined) {
      letterId = newId(12)
      letterIds.set(incoming.key, letterId)
      const hash = hashes.get(incoming.key)
      const original = hash && incoming.original ? { hash, name: incoming.original.name, span: null } : null
      insertLetter(db, letterId, incoming.letter, original)
    }
    insertEntry(db, { id, caseId: placement.kept.id, letterId, position })
  })
  orderEntries(
    db,
    placement.entries.map((entry) => entry.id),
  )
  for (const entry of placement.entries) putReading(db, entry.id, entry.reading)
}

const addedBy = (placement: Placement): number => placement.entries.filter((e) => e.incoming !== null).length

function wordsFor(placing: Placing): string {
  const added = placing.placements.reduce((sum, p) => sum + addedBy(p), 0)
  const fresh = placing.placements.filter((p) => p.isNew).length
  const letters = `${added} ${added === 1 ? 'letter' : 'letters'}`
  if (fresh === 0) return `Brought in ${letters}`
  return `Brought in ${letters} and opened ${fresh === 1 ? 'a case' : `${fresh} cases`}`
}

/** Says that the casebook changed between placing and keeping. */
class Moved extends Error {}

/**
 * Keeps staged letters: first their originals, flushed to disk, then everything else in one change. Where the casebook has
 * changed since they were placed, they are placed again first. The result lists the cases that grew or held them already.
 */
export async function keep(
  keeper: Keeper,
  staged: Staged,
  how: { name: string; origin?: string },
): Promise<ImportResult> {
  const hashes = await putOriginals(keeper.originals, staged.letters)
  const { store } = keeper
  let { placing, seq } = staged
  for (;;) {
    if (store.seq() !== seq) {
      // Asked before placing: what comes in meanwhile raises it, and is seen inside the change.
      seq = store.seq()
      placing = placeNow(keeper, staged.letters)
    }
    try {
      if (placing.placements.length > 0) {
        store.change({ name: how.name, words: wordsFor(placing) }, (t: Touch) => {
          if (store.seq() !== seq) throw new Moved()
          const letterIds = new Map<string, string>()
          for (const placement of placing.placements) {
            if (how.origin !== undefined) placement.kept = { ...placement.kept, origin: how.origin }
            keepPlacement(keeper, placement, letterIds, hashes)
            t.touch(placement.kept.id)
          }
        })
      }
      return resultOf(keeper.views, placing, staged)
    } catch (error) {
      if (!(error instanceof Moved)) throw error
    }
  }
}

function placeNow(keeper: Keeper, letters: readonly Incoming[]): Placing {
  return place(letters, { db: keeper.store.db, views: keeper.views, user: keeper.user })
}

function resultOf(views: CaseViews, placing: Placing, staged: Staged): ImportResult {
  const grown = placing.placements.map((p) => ({ id: p.kept.id, new: p.isNew, entries: addedBy(p) }))
  const same = [...placing.duplicates.keys()]
    .filter((id) => !grown.some((g) => g.id === id))
    .map((id) => ({ id, new: false, entries: 0 }))
  const twice = [...placing.duplicates.values()].reduce((sum, n) => sum + n, 0)
  return {
    cases: [...grown, ...same].map((c) => ({ ...c, title: views.get(c.id).case.title })),
    entries: grown.reduce((sum, g) => sum + g.entries, 0),
    duplicates: twice + placing.repeats,
    unplaced: placing.unplaced,
    problems: [...staged.problems],
  }
}
