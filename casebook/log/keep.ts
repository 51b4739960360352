import type { LogEntry } from '../../core/contract/log.ts'
import { KINDS, type EntryKind } from '../../core/model/entry.ts'
import type { Letter } from '../../core/model/letter.ts'
import { inOrder, type Standing } from '../arrange/in-order.ts'
import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'
import { dropAttempt, insertAttempt } from '../storage/drafts.ts'
import { dropCorrection, entriesOf, insertEntry, orderEntries, putCorrection } from '../storage/entries.ts'
import { insertLetter } from '../storage/letters.ts'
import { exchangeLetter } from './exchange.ts'
import { referencesIn } from './make-letter.ts'

/** The user's name as they sign, for letters that went. */
export const meIn = (context: Context, caseId: string | null): string =>
  readSettings(context.settings).name || (caseId === null ? '' : (context.views.get(caseId).case.requester ?? ''))

/** What the user said that it is, if it can be that. */
function kindOf({ what, kind }: LogEntry): EntryKind | null {
  if (what === 'call' || what === 'meeting') return what
  if (kind === null) return null
  const fitting: readonly string[] = what === 'letter-in' ? KINDS.incoming : KINDS.outgoing
  if (fitting.includes(kind)) return kind
  throw new CasebookError(
    'bad-input',
    'A letter that came and one that went are of different kinds: choose the kind again.',
  )
}

/** Refuses what cannot be kept, before any file is written. */
export function refuseWrong(entry: LogEntry, today: string): void {
  kindOf(entry)
  if (entry.on > today)
    throw new CasebookError('bad-input', `${entry.on} is still to come: give a day up to today; nothing was kept.`)
}

/** Puts a new entry in its place in a case and reads the case anew. Part of a change. */
export function keepEntry(context: Context, caseId: string, letter: Letter, entry: LogEntry): string {
  const { db } = context.store
  const days = daysOf(context, caseId)
  const id = newId(12)
  const letterId = newId(12)
  const position = entriesOf(db, caseId).length
  insertLetter(db, letterId, letter, null)
  insertEntry(db, { id, caseId, letterId, position })
  say(context, id, entry)
  place(context, { caseId, id, day: entry.on }, days)
  return id
}

/** Puts another letter in place of what an entry was. Part of a change. */
export function changeEntry(
  context: Context,
  where: { caseId: string; id: string },
  letter: Letter,
  entry: LogEntry,
): void {
  const days = daysOf(context, where.caseId)
  exchangeLetter(context.store.db, where.id, letter)
  say(context, where.id, entry)
  place(context, { ...where, day: entry.on }, days)
}

/** What the form says of the entry stands as the user's word. */
function say(context: Context, id: string, entry: LogEntry): void {
  const { db } = context.store
  for (const field of ['direction', 'date', 'sender', 'kind', 'references']) dropCorrection(db, id, field)
  const kind = kindOf(entry)
  if (kind !== null) putCorrection(db, id, { field: 'kind', value: kind })
  const references = referencesIn(entry.reference)
  if (references.length > 0) putCorrection(db, id, { field: 'references', value: references })
  dropAttempt(db, id)
  if (entry.what !== 'letter-out') return
  insertAttempt(db, { entryId: id, on: entry.on, how: 'post', to: entry.who.trim(), proof: entry.proof || null })
}

/** Where the entries of a case stand on the timeline, before anything of it changes. */
const daysOf = ({ store, views }: Context, caseId: string): ReadonlyMap<string, string | null> =>
  entriesOf(store.db, caseId).length === 0
    ? new Map()
    : new Map(views.get(caseId).case.entries.map((one) => [one.id, one.placedOn]))

function place(
  { store, views }: Context,
  { caseId, id, day }: { caseId: string; id: string; day: string },
  days: ReadonlyMap<string, string | null>,
): void {
  const all = entriesOf(store.db, caseId).map((entry): Standing => ({ entry, day: days.get(entry.id) ?? null }))
  const own = all.filter((one) => one.entry.id === id).map(({ entry }) => ({ entry, day }))
  const others = all.filter((one) => one.entry.id !== id)
  orderEntries(
    store.db,
    inOrder(others, own).map((entry) => entry.id),
  )
  views.reread(caseId)
}
