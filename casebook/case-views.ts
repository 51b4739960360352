import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import type { Case, CaseSummary } from '../core/model/case.ts'
import type { Reading } from '../core/model/reading.ts'
import { ENGINE, type User } from '../core/reading/keyed.ts'
import { CasebookError } from './casebook-error.ts'
import { basisOf, computeCase, digestOf, readCase } from './engine.ts'
import { caseIds, caseSeq, keptCase, type KeptCase } from './storage/cases.ts'
import { entriesOf, isReadBy, putReading, type KeptEntry } from './storage/entries.ts'
import { isBusy } from './storage/sqlite.ts'
import type { Store } from './storage/store.ts'
import { freshDigests, keepDigests, type Digest } from './storage/summaries.ts'

/** A case together with what it was computed from. */
export interface CaseView {
  kept: KeptCase
  entries: (KeptEntry & { reading: Reading })[]
  case: Case
}

/** Cases computed on demand from what is kept; remembered only until something about them changes. */
export interface CaseViews {
  /** Throws `not-found` with a sentence. */
  get(caseId: string): CaseView
  /** What the lists show of every case, in no order. */
  digests(): Digest[]
  /** Rows of the desk, in no order. */
  summaries(): CaseSummary[]
  /** Reads the case's letters again and writes what is new. Part of a change. */
  reread(caseId: string): void
}

/** Cases held in memory at once. */
const CASES_HELD = 32

export function makeCaseViews(options: { store: Store; law: Law; today: () => CivilDay; user: () => User }): CaseViews {
  const { store, law } = options
  const held = new Map<string, { seq: number; basis: string; view: CaseView }>()

  const known = (caseId: string): KeptCase => {
    const kept = keptCase(store.db, caseId)
    if (kept) return kept
    throw new CasebookError('not-found', `There is no case ${caseId} in this casebook: look at the list of cases.`)
  }

  function reread(caseId: string): void {
    const entries = entriesOf(store.db, caseId)
    const readings = readCase(known(caseId), entries, options.user())
    for (const [id, reading] of readings) putReading(store.db, id, reading)
  }

  function compute(caseId: string, today: CivilDay, detail: 'full' | 'dates'): CaseView {
    const kept = known(caseId)
    const entries = entriesOf(store.db, caseId).flatMap((entry) =>
      entry.reading === null ? [] : [{ ...entry, reading: entry.reading }],
    )
    return { kept, entries, case: computeCase(caseId, kept, entries, { today, law, detail }) }
  }

  /** Upkeep waits for nobody: while another process writes a great deal, what is computed is shown without being kept. */
  function upkeep(work: Parameters<Store['keepUp']>[0]): void {
    try {
      store.keepUp(work)
    } catch (error) {
      if (!isBusy(error)) throw error
    }
  }

  /** Letters that an older reader read are read again, once, before they are shown. */
  function freshen(caseId: string): void {
    if (isReadBy(store.db, caseId, ENGINE)) return
    upkeep((t) => {
      reread(caseId)
      t.touch(caseId)
    })
  }

  function get(caseId: string): CaseView {
    freshen(caseId)
    return store.read(() => {
      const today = options.today()
      const basis = basisOf(today)
      const seq = caseSeq(store.db, caseId)
      const found = held.get(caseId)
      if (found && found.seq === seq && found.basis === basis) {
        held.delete(caseId)
        held.set(caseId, found)
        return found.view
      }
      const view = compute(caseId, today, 'full')
      held.delete(caseId)
      held.set(caseId, { seq, basis, view })
      const oldest = held.keys().next().value
      if (held.size > CASES_HELD && oldest !== undefined) held.delete(oldest)
      return view
    })
  }

  function digests(): Digest[] {
    const today = options.today()
    const basis = basisOf(today)
    const ids = caseIds(store.db)
    const fresh = freshDigests(store.db, basis)
    const made = ids
      .filter((id) => !fresh.has(id))
      .map((id) => {
        freshen(id)
        return store.read(() => ({ seq: caseSeq(store.db, id), digest: digestOf(compute(id, today, 'dates').case) }))
      })
    if (made.length > 0) {
      upkeep(() => keepDigests(store.db, basis, made))
      for (const { digest } of made) fresh.set(digest.summary.id, digest)
    }
    return ids.flatMap((id) => fresh.get(id) ?? [])
  }

  const summaries = (): CaseSummary[] => digests().map((digest) => digest.summary)

  return { get, digests, summaries, reread }
}
