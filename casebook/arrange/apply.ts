import type { Context } from '../services/context.ts'
import { markPlaced } from '../storage/arranged.ts'
import { insertCase, updateCase } from '../storage/cases.ts'
import { putClockFacts } from '../storage/clock-facts.ts'
import { insertEntry, orderEntries, putReading, type KeptEntry } from '../storage/entries.ts'
import { dropLoose, insertLoose } from '../storage/inbox.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Touch } from '../storage/store.ts'
import { titleOf } from './loose.ts'
import { becomeTwin, carryCase, carryEntry, dropEntry, dropLinks, keepNotesOn } from './carry.ts'
import type { Plan, Side } from './plan.ts'

/** Writes what was planned. Part of a change. */
export function applyPlan(context: Context, plan: Plan, t: Touch): void {
  const { db } = context.store
  const { source, target, moving, arrangement } = plan
  const twins = new Map(plan.twins.map((twin) => [twin.from, twin.to]))
  if (target?.isNew) insertCase(db, target.kept)
  for (const entry of moving) {
    const twin = twins.get(entry.id)
    if (target === null) {
      keepNotesOn(db, entry.id)
      dropEntry(db, entry.id)
      putAside(db, entry)
    } else if (arrangement.do === 'put-in') {
      dropLoose(db, entry.letterId)
      if (twin === undefined) insertEntry(db, { ...entry, caseId: target.kept.id, position: target.entries.length })
    } else if (twin === undefined) carryEntry(db, entry.id, target.kept.id)
    else becomeTwin(db, entry.id, twin, target.kept.id)
  }
  if (source && target && arrangement.do === 'merge') carryCase(db, source.kept.id, target.kept.id)
  if (source) {
    if (source.after === null) dropCase(context, source.kept.id)
    else settle(context, source)
    t.touch(source.kept.id)
  }
  if (target) {
    settle(context, target)
    t.touch(target.kept.id)
  }
  // What the user leaves where it was is placed by them as well: their page is theirs to part.
  markPlaced(
    db,
    [...moving, ...(source?.entries ?? [])].map((entry) => entry.letterId),
    context.now(),
  )
}

/** A letter that stands in no case any more is among those put aside. */
function putAside(db: Db, { letterId, letter }: KeptEntry): void {
  if (db.get('SELECT 1 AS one FROM entries WHERE letter_id = ?', letterId) !== undefined) return
  const why = 'You took it out of its case.'
  insertLoose(db, { letterId, title: titleOf(letter), why, state: 'aside' })
}

function settle(context: Context, side: Side): void {
  const { db } = context.store
  const { kept, entries, readings } = side
  if (!side.isNew) updateCase(db, kept)
  if (kept.clockFacts) putClockFacts(db, kept.id, kept.clockFacts)
  orderEntries(
    db,
    entries.map((entry) => entry.id),
  )
  for (const [id, reading] of readings) putReading(db, id, reading)
}

function dropCase({ store }: Context, caseId: string): void {
  const { db } = store
  dropLinks(db, caseId)
  for (const table of ['reminder_mutes', 'clock_facts', 'case_tags', 'case_archive']) {
    db.run(`DELETE FROM ${table} WHERE case_id = ?`, caseId)
  }
  db.run('DELETE FROM cases WHERE id = ?', caseId)
}
