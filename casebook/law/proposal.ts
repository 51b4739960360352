import { formatDayPlain } from '../../core/calendar/format-day.ts'
import { readBankHolidays } from '../../core/law/import-bank-holidays.ts'
import { createLaw, shippedLawData, type LawData } from '../../core/law/law.ts'
import { partsOf } from '../../core/law/law-parts.ts'
import { readPack, type PackFault } from '../../core/law/read-pack.ts'
import { CasebookError } from '../casebook-error.ts'
import { dropHolidays, dropPack, putHolidays, putPack, putTaken } from '../storage/law.ts'
import type { Db } from '../storage/sqlite.ts'
import { dataOf, type LawRoom } from './law-book.ts'

/** A change of law, read and checked, before it is taken over. */
export interface Proposal {
  /** What it is, as the history will say: 'Took over your change of “…”'. */
  words: string
  after: LawData
  /** Keeps it. Part of a change. */
  keep(db: Db, now: string): void
}

export type Proposed = { ok: true; proposal: Proposal } | { ok: false; faults: readonly PackFault[] }

const ok = (proposal: Proposal): Proposed => ({ ok: true, proposal })

/** A pack of the user's: the app's with the same id changed, or one of their own. */
export function proposePack(room: LawRoom, text: string): Proposed {
  const read = readPack(text, createLaw(room.taken).calendars)
  if (!read.ok) return read
  const { pack } = read
  const before = room.packs.find((own) => own.id === pack.id)
  const shipped = room.taken.packs.find((one) => one.id === pack.id)
  const kept = { id: pack.id, text, basedOn: before?.basedOn ?? shipped?.version ?? null, pack }
  return ok({
    words: shipped ? `Took over your change of “${shipped.name}”` : `Took over your rule pack “${pack.name}”`,
    after: dataOf({ ...room, packs: [...room.packs.filter((own) => own.id !== pack.id), kept] }),
    keep: (db, now) => putPack(db, kept, now),
  })
}

/** The app's pack again; for a law of the user's own, none. */
export function proposeDropPack(room: LawRoom, id: string): Proposed {
  const own = room.packs.find((pack) => pack.id === id)
  const broken = room.broken.some((pack) => pack.id === id)
  if (!own && !broken)
    throw new CasebookError('not-found', `You have no rule pack “${id}” of your own or changed by you.`)
  const shipped = room.taken.packs.find((pack) => pack.id === id)
  const name = shipped?.name ?? own?.pack.name ?? id
  return ok({
    words: shipped ? `Went back to the app's rules of “${name}”` : `Removed your rule pack “${name}”`,
    after: dataOf({ ...room, packs: room.packs.filter((pack) => pack.id !== id) }),
    keep: (db) => dropPack(db, id),
  })
}

/** The government's list of bank holidays in place of the app's or of an earlier one. */
export function proposeHolidays(room: LawRoom, text: string, origin: 'file' | 'fetched', today: string): Proposed {
  const known = room.holidays?.facts ?? room.taken.bankHolidays
  const read = readBankHolidays(text, known, today)
  if (!read.ok) throw new CasebookError('bad-input', read.message)
  const holidays = { facts: read.holidays, origin }
  return ok({
    words: `Took over the bank holidays ${origin === 'file' ? 'of a file' : 'fetched from gov.uk'}, known to ${formatDayPlain(read.holidays.to)}`,
    after: dataOf({ ...room, holidays }),
    keep: (db, now) => putHolidays(db, holidays, now),
  })
}

export function proposeDropHolidays(room: LawRoom): Proposed {
  if (!room.holidays) throw new CasebookError('not-found', "The bank holidays are the app's own already.")
  return ok({
    words: "Went back to the app's bank holidays",
    after: dataOf({ ...room, holidays: null }),
    keep: (db) => dropHolidays(db),
  })
}

/** What came with this version of the app. Bank holidays of the user's give way to a list of the app's that is newer. */
export function proposeApp(room: LawRoom): Proposed {
  const taken = shippedLawData()
  const older = room.holidays !== null && room.holidays.facts.asOf < taken.bankHolidays.asOf
  const holidays = older ? null : room.holidays
  return ok({
    words: 'Took over the law that came with this version of FOI Desk',
    after: dataOf({ ...room, taken, holidays }),
    keep: (db) => {
      putTaken(db, partsOf(taken))
      if (older) dropHolidays(db)
    },
  })
}
