import { createLaw, shippedLawData, type Law, type LawData } from '../../core/law/law.ts'
import { lawDifferences } from '../../core/law/law-differences.ts'
import { lawOfParts, partsOf } from '../../core/law/law-parts.ts'
import { readPack } from '../../core/law/read-pack.ts'
import type { RulePack } from '../../core/law/rule-pack.ts'
import { countCases } from '../storage/cases.ts'
import { keptHolidays, keptPacks, lawMark, putTaken, takenParts, type KeptPack } from '../storage/law.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Store } from '../storage/store.ts'

/** What the law of a casebook is made of. */
export interface LawRoom {
  /** What came with the app, as it was last taken over. */
  taken: LawData
  packs: (KeptPack & { pack: RulePack })[]
  holidays: ReturnType<typeof keptHolidays>
  /** Packs of the user's that cannot be read any more, and why; they are left out and kept. */
  broken: { id: string; why: string }[]
}

/** The law that every computation of a casebook goes by. */
export interface LawBook {
  /** The law in force here: the same object until it changes, by whichever process. */
  current(): Law
  /** Names the law in force; another name, another law. */
  mark(): string
  room(): LawRoom
  /** What came with this version of the app and was not taken over yet, one sentence each. */
  waiting(): string[]
}

/** Of what parts a law is put together: the user's packs and holidays over what came with the app. */
export const dataOf = ({ taken, packs, holidays }: Pick<LawRoom, 'taken' | 'packs' | 'holidays'>): LawData => ({
  packs: [...taken.packs, ...packs.map((own) => own.pack)],
  calendars: taken.calendars,
  bankHolidays: holidays?.facts ?? taken.bankHolidays,
})

function roomOf(db: Db): LawRoom {
  const taken = lawOfParts(takenParts(db))
  const { calendars } = createLaw(taken)
  const room: LawRoom = { taken, packs: [], holidays: keptHolidays(db), broken: [] }
  for (const kept of keptPacks(db)) {
    const read = readPack(kept.text, calendars)
    if (read.ok) room.packs.push({ ...kept, pack: read.pack })
    else {
      const first = read.faults[0]
      const why = first ? `line ${first.line}: ${first.message}` : 'it cannot be read'
      room.broken.push({ id: kept.id, why })
    }
  }
  return room
}

/** The law book of an open casebook. One without cases takes over what comes with the app by itself: there is no clock to move. */
export function makeLawBook(store: Store): LawBook {
  const { db } = store
  let held: { seq: number; mark: string; room: LawRoom; law: Law } | null = null

  function look(): NonNullable<typeof held> {
    const seq = store.seq()
    if (held?.seq === seq) return held
    const mark = lawMark(db)
    if (held?.mark === mark) return (held = { ...held, seq })
    const room = roomOf(db)
    return (held = { seq, mark, room, law: createLaw(dataOf(room)) })
  }

  const shipped = partsOf(shippedLawData())
  const isTaken = (): boolean => {
    const known = new Map(takenParts(db).map((part) => [part.id, part.data]))
    return known.size === shipped.length && shipped.every((part) => known.get(part.id) === part.data)
  }
  if (takenParts(db).length === 0 || (countCases(db) === 0 && !isTaken()))
    try {
      store.keepUp(() => putTaken(db, shipped))
    } catch {
      // Another process is writing, or the disk is full: the law is the app's all the same, and is kept the next time.
    }

  return {
    current: () => look().law,
    mark: () => look().mark,
    room: () => look().room,
    waiting: () => (isTaken() ? [] : lawDifferences(look().room.taken, shippedLawData())),
  }
}
