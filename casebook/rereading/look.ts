import { factChanges } from '../../core/cases/rereading/fact-changes.ts'
import type { RereadProgress } from '../../core/contract/reread.ts'
import type { Reading } from '../../core/model/reading.ts'
import { ENGINE, type User } from '../../core/reading/keyed.ts'
import type { Shelf } from '../learning/learning.ts'
import { openReadingThread, readHere, type CaseReader } from '../reading-thread/reading-thread.ts'
import type { Context } from '../services/context.ts'
import { readSettings } from '../settings.ts'
import { caseSeq, keptCase, type KeptCase } from '../storage/cases.ts'
import { countEntries, entriesOf, type KeptEntry } from '../storage/entries.ts'
import {
  casesToLookAt,
  countProposals,
  dropStale,
  keepProposals,
  renewEngine,
  type Proposal,
} from '../storage/proposals.ts'

/** Cases that are read in one request and kept in one transaction. */
const AT_ONCE = 20
/** Below so many letters, starting a thread would take longer than reading. */
const IN_THREAD = 300

interface Loaded {
  kept: KeptCase
  seq: number
  entries: KeptEntry[]
}

/**
 * Reads every case again and keeps what would differ beside what stands, a few cases at a time, so that stopping (or a crash) loses
 * nothing: the next look goes on with the cases that are left. Changes nothing that the user sees.
 */
export async function* lookAgain(context: Context): AsyncGenerator<RereadProgress> {
  const { store } = context
  const { db } = store
  const { learning } = context.views
  const basis = `engine ${ENGINE} ${learning.mark()}`
  store.keepUp(() => dropStale(db))
  const left = casesToLookAt(db, basis)
  const of = countProposals(db).cases
  const { name, addresses } = readSettings(context.settings)
  const progress: RereadProgress = {
    done: of - left.length,
    of,
    letters: 0,
    changed: countProposals(db).changed.letters,
  }
  yield { ...progress }
  const reader = countEntries(db) < IN_THREAD ? readHere : openReadingThread()
  try {
    for (let at = 0; at < left.length; at += AT_ONCE) {
      const loaded = left.slice(at, at + AT_ONCE).flatMap((id) => load(context, id))
      const readings = await read(reader, loaded, { user: { name, addresses }, learned: learning.shelf() })
      store.keepUp(() => {
        for (const [n, one] of loaded.entries()) {
          if (caseSeq(db, one.kept.id) !== one.seq) continue
          progress.changed += keep(context, one, { basis, readings: readings[n] ?? new Map() })
        }
      })
      progress.done += Math.min(AT_ONCE, left.length - at)
      progress.letters += loaded.reduce((sum, one) => sum + one.entries.length, 0)
      yield { ...progress }
    }
  } finally {
    await reader.close()
  }
}

function load({ store }: Context, caseId: string): Loaded[] {
  return store.read(() => {
    const kept = keptCase(store.db, caseId)
    return kept ? [{ kept, seq: caseSeq(store.db, caseId), entries: entriesOf(store.db, caseId) }] : []
  })
}

const read = (
  reader: CaseReader,
  loaded: readonly Loaded[],
  { user, learned }: { user: User; learned: Shelf },
): Promise<Map<string, Reading>[]> =>
  reader.read(
    loaded.map(({ kept, entries }) => ({ words: { ...kept, learned: learned(kept.id) }, entries })),
    user,
  )

/** Keeps what differs of a case; how many letters a person would see differ. Letters that read the same are from now on this reader's. */
function keep({ store }: Context, one: Loaded, by: { basis: string; readings: ReadonlyMap<string, Reading> }): number {
  const found: Proposal[] = []
  for (const { id, letter, corrections, reading: before } of one.entries) {
    const after = by.readings.get(id)
    if (!before || !after) continue
    if (isSame(before, after)) {
      if (before.engine !== after.engine) renewEngine(store.db, id, after)
      continue
    }
    const changes = factChanges({ id, letter, corrections, before, after })
    found.push({ entryId: id, reading: after, changes: changes.length > 0 ? changes : null })
  }
  keepProposals(store.db, { caseId: one.kept.id, basis: by.basis, seq: one.seq }, found)
  return found.filter((proposal) => proposal.changes !== null).length
}

const isSame = (before: Reading, after: Reading): boolean =>
  JSON.stringify({ ...before, engine: 0 }) === JSON.stringify({ ...after, engine: 0 })
