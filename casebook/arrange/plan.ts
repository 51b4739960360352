import type { Arrangement } from '../../core/contract/arrange.ts'
import type { Case } from '../../core/model/case.ts'
import type { Reading } from '../../core/model/reading.ts'
import { statedDay } from '../../core/reading/read-letters.ts'
import type { CaseView } from '../case-views.ts'
import { CasebookError } from '../casebook-error.ts'
import { computeCase, readCase } from '../engine.ts'
import { newId } from '../ids.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'
import type { KeptCase } from '../storage/cases.ts'
import { caseOfEntry, type KeptEntry } from '../storage/entries.ts'
import { inOrder, type Standing } from './in-order.ts'
import { looseEntries } from './loose.ts'
import { areNoted, mergedFacts, ownThings, partedFacts, partOf } from './own-things.ts'
import { twinsOf, type Twin } from './twins.ts'

/** A case as it stands and as it would stand; `after` is null where it would be gone. */
export interface Side {
  kept: KeptCase
  isNew: boolean
  before: Case | null
  entries: KeptEntry[]
  readings: ReadonlyMap<string, Reading>
  after: Case | null
}

/** An arrangement worked out: nothing of it is written yet. */
export interface Plan {
  arrangement: Arrangement
  source: Side | null
  target: Side | null
  /** Entries that leave the source, in its order; those of `put-in` are new. */
  moving: KeptEntry[]
  /** Entries whose letter the target has already: they become the one that is there. */
  twins: Twin[]
}

function viewOfAll(context: Context, ids: readonly string[]): CaseView {
  const cases = new Set(ids.map((id) => caseOfEntry(context.store.db, id)))
  const [caseId, ...more] = [...cases]
  if (caseId === undefined || cases.has(undefined))
    throw new CasebookError('not-found', 'One of these letters stands in no case any more: open the case again.')
  if (more.length > 0)
    throw new CasebookError('bad-input', 'These letters stand in several cases: choose letters of one case.')
  return context.views.get(caseId)
}

const fresh = (title: string | null): KeptCase => ({
  id: newId(6),
  title,
  authority: null,
  regime: null,
  origin: null,
})

/** Works out what an arrangement makes of the cases that it touches. Throws a `CasebookError` where it makes no sense. */
export function planOf(context: Context, arrangement: Arrangement): Plan {
  if (arrangement.do === 'put-in') {
    const moving = looseEntries(context.store.db, arrangement.letters)
    const into = arrangement.to === null ? null : context.views.get(arrangement.to)
    return finish(context, { arrangement, from: null, into, kept: into?.kept ?? fresh(null), moving })
  }
  if (arrangement.do === 'merge') {
    const { from, into } = arrangement
    if (from === into) throw new CasebookError('bad-input', 'This is one and the same case: choose another to merge.')
    const [source, target] = [context.views.get(from), context.views.get(into)]
    const kept = mergedFacts(source.kept, target.kept)
    return finish(context, { arrangement, from: source, into: target, kept, moving: source.entries })
  }
  const source = viewOfAll(context, arrangement.entries)
  const wanted = new Set(arrangement.entries)
  const moving = source.entries.filter((entry) => wanted.has(entry.id))
  if (arrangement.do === 'take-out')
    return finish(context, { arrangement, from: source, into: null, kept: null, moving })
  if (arrangement.do === 'move') {
    if (arrangement.to === source.kept.id)
      throw new CasebookError('bad-input', 'The letters stand in this case already: choose another one.')
    const target = context.views.get(arrangement.to)
    return finish(context, { arrangement, from: source, into: target, kept: target.kept, moving })
  }
  if (moving.length === source.entries.length)
    throw new CasebookError('bad-input', 'All letters of the case would go, and nothing would be split: leave some.')
  const kept = partOf(source.kept, newId(6), arrangement.title)
  return finish(context, { arrangement, from: source, into: null, kept, moving })
}

interface Parts {
  arrangement: Arrangement
  from: CaseView | null
  into: CaseView | null
  /** What is said of the target as a whole; null where there is none. */
  kept: KeptCase | null
  moving: KeptEntry[]
}

function finish(context: Context, { arrangement, from, into, kept, moving }: Parts): Plan {
  const leaving = new Set(moving.map((entry) => entry.id))
  const twins = into ? twinsOf(moving, into.entries) : []
  const gone = new Set(twins.map((twin) => twin.from))
  const placedOn = (id: string): string | null =>
    [from, into].flatMap((view) => view?.case.entries.find((one) => one.id === id)?.placedOn ?? [])[0] ?? null
  const sited = (entry: KeptEntry): Standing => ({ entry, day: placedOn(entry.id) ?? statedDay(entry.letter) })
  const joining = moving.filter((entry) => !gone.has(entry.id)).map(sited)
  const coming = inOrder((into?.entries ?? []).map(sited), joining)
  const rest = from?.entries.filter((entry) => !leaving.has(entry.id)) ?? []
  const { db } = context.store
  const noted = kept === null && areNoted(db, [...leaving])
  const stays = rest.length > 0 || (arrangement.do !== 'merge' && from && (noted || ownThings(db, from.kept.id)))
  const [left, grown] =
    from && kept && arrangement.do !== 'merge' ? partedFacts(from.kept, kept, leaving) : [null, null]
  return {
    arrangement,
    moving,
    twins,
    source: from && side(context, left ?? from.kept, { view: from, entries: rest, stays: Boolean(stays) }),
    target: kept && side(context, grown ?? kept, { view: into, entries: coming, stays: true }),
  }
}

function side(
  context: Context,
  kept: KeptCase,
  how: { view: CaseView | null; entries: KeptEntry[]; stays: boolean },
): Side {
  const { name, addresses } = readSettings(context.settings)
  const readings = readCase({ ...kept, learned: context.views.learning.book(kept.id) }, how.entries, {
    name,
    addresses,
  })
  const read = how.entries.flatMap((entry) => {
    const reading = readings.get(entry.id)
    return reading ? [{ ...entry, reading }] : []
  })
  const basis = { today: context.today(), law: context.law }
  return {
    kept,
    isNew: how.view === null,
    before: how.view?.case ?? null,
    entries: how.entries,
    readings,
    after: how.stays ? computeCase(kept.id, kept, read, basis) : null,
  }
}
