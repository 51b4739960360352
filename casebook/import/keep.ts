import { addDays } from '../../core/calendar/civil-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import { newId } from '../ids.ts'
import { insertCase } from '../storage/cases.ts'
import { insertEntry, orderEntries, putReading } from '../storage/entries.ts'
import { insertLoose, putPlacement, takeUpLoose } from '../storage/inbox.ts'
import { insertLetter } from '../storage/letters.ts'
import { takeOut, waitToBeRead } from '../storage/marks.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Originals } from '../storage/originals.ts'
import type { ChangeMeta, Store } from '../storage/store.ts'
import type { Incoming } from './incoming.ts'
import type { Loose, Placement, Placing } from './place.ts'

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
  const fresh = addedBy(placement)
  if (placement.isNew) insertCase(db, kept)
  entries.forEach(({ id, incoming }, position) => {
    if (incoming === null) return
    // A letter about two matters stands in both cases and is kept once.
    const letterId = letterIds.get(incoming.key) ?? keepLetter(db, incoming)
    letterIds.set(incoming.key, letterId)
    insertEntry(db, { id, caseId: kept.id, letterId, position })
    const why = placement.unsure.get(id)
    if (why !== undefined) putPlacement(db, id, { caseId: kept.id, why, alone: placement.isNew && fresh === 1 })
  })
  if (!placement.isNew) {
    orderEntries(
      db,
      entries.map((entry) => entry.id),
    )
  }
  for (const entry of entries) putReading(db, entry.id, entry.reading)
}

/** Keeps a letter, or takes up one that waited without a case. */
function keepLetter(db: Db, { letter, original, print }: Incoming): string {
  const waiting = takeUpLoose(db, letter.head?.messageId ?? null)
  if (waiting !== null) return waiting
  const id = newId(12)
  insertLetter(db, id, letter, original && { ...original, span: null }, print)
  return id
}

/** Letters of no case wait in the inbox; what is no casework at all is put aside. */
function keepLoose(db: Db, loose: readonly Loose[]): void {
  for (const { incoming, title, why, never } of loose)
    insertLoose(db, { letterId: keepLetter(db, incoming), title, why, state: never ? 'aside' : 'waiting' })
}

const hashesOf = ({ letter, original }: Incoming): string[] =>
  [original?.hash ?? '', ...letter.attachments.map((one) => one.hash)].filter((hash) => hash !== '')

/** Entries that a placement adds to its case. */
export const addedBy = (placement: Placement): number => placement.entries.filter((e) => e.incoming !== null).length

/**
 * Keeps placed letters, whose originals are on the disk, in one change. Throws `Moved`, having changed nothing, where the casebook
 * is no longer as it was after the event `seq`.
 */
export function keepPlacing(
  { store, originals }: { store: Store; originals: Pick<Originals, 'mustHave'> },
  placing: Placing,
  how: {
    seq: number
    meta: ChangeMeta
    today: CivilDay
    /** True for a case that an earlier slice of the same bringing-in made. */
    isNew: (caseId: string) => boolean
    /** The casebook was empty before. */
    isFirst: boolean
    origin?: string | undefined
  },
): void {
  if (placing.placements.length === 0 && placing.unplaced.length === 0) return
  store.change(how.meta, (t) => {
    if (store.seq() !== how.seq) throw new Moved()
    const letterIds = new Map<string, string>()
    // A deletion by somebody else removes originals that no letter names yet.
    originals.mustHave(
      placing.placements.flatMap(({ entries }) =>
        entries.flatMap(({ incoming }) => (incoming ? hashesOf(incoming) : [])),
      ),
    )
    for (const placement of placing.placements) {
      if (how.origin !== undefined) placement.kept = { ...placement.kept, origin: how.origin }
      keepPlacement(store.db, placement, letterIds)
      if (!how.isFirst) waitForReader(store.db, placement, how.today, placement.isNew || how.isNew(placement.kept.id))
      t.touch(placement.kept.id)
    }
    keepLoose(store.db, placing.unplaced)
    t.say(how.meta.words)
  })
}
