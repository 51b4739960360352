import { addDays } from '../../core/calendar/civil-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import { newId } from '../ids.ts'
import { insertCase } from '../storage/cases.ts'
import { insertEntry, orderEntries, putReading } from '../storage/entries.ts'
import { insertLetter } from '../storage/letters.ts'
import { takeOut, waitToBeRead } from '../storage/marks.ts'
import type { Db } from '../storage/sqlite.ts'
import type { ChangeMeta, Store } from '../storage/store.ts'
import type { Placement, Placing } from './place.ts'

/** The casebook changed between placing and keeping: the letters have to be placed again. */
export class Moved extends Error {
  override readonly name = 'Moved'
}

/** Letters of a case that is new to the casebook wait to be read only where they are as fresh as this, in days. */
const FRESH = 30

/** Letters that came in wait to be read; an old correspondence brought in whole is known to its owner. */
function waitForReader(db: Db, { kept, entries }: Placement, today: CivilDay, isNew: boolean): void {
  const since = addDays(today, -FRESH)
  const fresh = entries.filter(
    ({ incoming, reading }) =>
      incoming !== null &&
      reading.direction.value === 'incoming' &&
      (!isNew || (reading.date.value !== null && reading.date.value >= since && reading.date.value <= today)),
  )
  for (const { id } of fresh) waitToBeRead(db, id)
  // An answer brings a case that was put away back to the desk.
  if (fresh.length > 0 && !isNew) takeOut(db, kept.id)
}

function keepPlacement(db: Db, placement: Placement, letterIds: Map<string, string>): void {
  const { kept, entries } = placement
  if (placement.isNew) insertCase(db, kept)
  entries.forEach(({ id, incoming }, position) => {
    if (incoming === null) return
    // A letter about two matters stands in both cases and is kept once.
    let letterId = letterIds.get(incoming.key)
    if (letterId === undefined) {
      letterId = newId(12)
      letterIds.set(incoming.key, letterId)
      const { letter, original, print } = incoming
      insertLetter(db, letterId, letter, original && { ...original, span: null }, print)
    }
    insertEntry(db, { id, caseId: kept.id, letterId, position })
  })
  if (!placement.isNew) {
    orderEntries(
      db,
      entries.map((entry) => entry.id),
    )
  }
  for (const entry of entries) putReading(db, entry.id, entry.reading)
}

/** Entries that a placement adds to its case. */
export const addedBy = (placement: Placement): number => placement.entries.filter((e) => e.incoming !== null).length

/**
 * Keeps placed letters, whose originals are on the disk, in one change. Throws `Moved`, having changed nothing, where the casebook
 * is no longer as it was after the event `seq`.
 */
export function keepPlacing(
  store: Store,
  placing: Placing,
  how: {
    seq: number
    meta: ChangeMeta
    today: CivilDay
    /** True for a case that an earlier slice of the same bringing-in made. */
    isNew: (caseId: string) => boolean
    origin?: string | undefined
  },
): void {
  if (placing.placements.length === 0) return
  store.change(how.meta, (t) => {
    if (store.seq() !== how.seq) throw new Moved()
    const letterIds = new Map<string, string>()
    for (const placement of placing.placements) {
      if (how.origin !== undefined) placement.kept = { ...placement.kept, origin: how.origin }
      keepPlacement(store.db, placement, letterIds)
      waitForReader(store.db, placement, how.today, placement.isNew || how.isNew(placement.kept.id))
      t.touch(placement.kept.id)
    }
    t.say(how.meta.words)
  })
}
