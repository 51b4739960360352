import { gistOf, type CaseGist } from '../core/cases/case-gist.ts'
import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import type { Case, CaseSummary } from '../core/model/case.ts'
import type { Reading } from '../core/model/reading.ts'
import { OLDEST_SHOWN, type User } from '../core/reading/keyed.ts'
import { CasebookError } from './casebook-error.ts'
import { makeLearning, type Learning } from './learning/learning.ts'
import { makeDigests, type CurrentGist, type Digests } from './digests.ts'
import { computeCase, inputOf, readCase, SHOWN_BY } from './engine.ts'
import { waitingItems } from './inbox/waiting-items.ts'
import { caseSeq, keptCase, type KeptCase } from './storage/cases.ts'
import { entriesOf, isReadBy, putReading, type KeptEntry } from './storage/entries.ts'
import { archivedCases } from './storage/marks.ts'
import { keptGist } from './storage/gists.ts'
import { isBusy, isFull, isUnwritable } from './storage/sqlite.ts'
import type { Store } from './storage/store.ts'
import type { Digest, WholeDigest } from './storage/summaries.ts'

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
  /** What lists, clocks and reminders go by of a case, as it stands. Throws `not-found`. */
  gist(caseId: string): CaseGist
  /** What the lists show of every case, in no order. */
  digests(): Digest[]
  /** The same with every running clock and how the authority kept its time limits. */
  wholeDigests(): WholeDigest[]
  /** Rows of the desk, in no order. */
  summaries(): CaseSummary[]
  /** The same without what was put away. */
  onDesk(): CaseSummary[]
  /** Brings up to date what lists and search go by, without reading it. */
  refresh(): void
  /** The same in small steps, for when much may be old. */
  catchUp(): Promise<void>
  /** Reads the case's letters again and writes what is new. Part of a change. */
  reread(caseId: string): void
  /** What the user's corrections teach. */
  learning: Learning
}

/** Cases held in memory at once. */
const CASES_HELD = 32

export function makeCaseViews(options: {
  store: Store
  law: () => Law
  today: () => CivilDay
  user: () => User
}): CaseViews {
  const { store, law } = options
  const learning = makeLearning(store.db)
  const held = new Map<string, { seq: number; day: CivilDay; law: Law; view: CaseView }>()

  const known = (caseId: string): KeptCase => {
    const kept = keptCase(store.db, caseId)
    if (kept) return kept
    throw new CasebookError('not-found', `There is no case ${caseId} in this casebook: look at the list of cases.`)
  }

  function reread(caseId: string): void {
    const entries = entriesOf(store.db, caseId)
    const readings = readCase({ ...known(caseId), learned: learning.book(caseId) }, entries, options.user())
    for (const [id, reading] of readings) putReading(store.db, id, reading)
  }

  function load(caseId: string): Pick<CaseView, 'kept' | 'entries'> {
    const kept = known(caseId)
    const entries = entriesOf(store.db, caseId).flatMap((entry) =>
      entry.reading === null ? [] : [{ ...entry, reading: entry.reading }],
    )
    return { kept, entries }
  }

  function compute(caseId: string, today: CivilDay): CaseView {
    const { kept, entries } = load(caseId)
    return { kept, entries, case: computeCase(caseId, kept, entries, { today, law: law() }) }
  }

  function currentGist(caseId: string): CurrentGist {
    freshen(caseId)
    return store.read(() => {
      const seq = caseSeq(store.db, caseId)
      const before = keptGist(store.db, caseId, { seq, engine: SHOWN_BY })
      if (before) return { seq, gist: before, waiting: null }
      const { kept, entries } = load(caseId)
      const gist = gistOf(inputOf(caseId, kept, entries))
      return { seq, gist, waiting: waitingItems(store.db, { kept, entries, case: gist.laid }) }
    })
  }

  /** Upkeep stands in nobody's way: while another process writes, or on a full disk, what is computed is shown without being kept. */
  function upkeep(work: Parameters<Store['keepUp']>[0]): void {
    try {
      store.keepUp(work)
    } catch (error) {
      if (!isBusy(error) && !isFull(error) && !isUnwritable(error)) throw error
    }
  }

  /** Letters that no reader read whose readings can be shown are read, once, before they are shown. */
  function freshen(caseId: string): void {
    if (isReadBy(store.db, caseId, OLDEST_SHOWN)) return
    upkeep((t) => {
      reread(caseId)
      t.touch(caseId)
    })
  }

  function get(caseId: string): CaseView {
    freshen(caseId)
    return store.read(() => {
      const day = options.today()
      const seq = caseSeq(store.db, caseId)
      const found = held.get(caseId)
      held.delete(caseId)
      const now = law()
      const fresh = found?.seq === seq && found.day === day && found.law === now
      const view = fresh ? found.view : compute(caseId, day)
      held.set(caseId, { seq, day, law: now, view })
      const oldest = held.keys().next().value
      if (held.size > CASES_HELD && oldest !== undefined) held.delete(oldest)
      return view
    })
  }

  const lists: Digests = makeDigests({ store, upkeep, today: options.today, law, gistOf: currentGist })
  const summaries = (): CaseSummary[] => lists.all().map((digest) => digest.summary)
  const onDesk = (): CaseSummary[] => {
    const archived = archivedCases(store.db)
    return summaries().filter((summary) => !archived.has(summary.id))
  }
  const gist = (caseId: string): CaseGist => currentGist(caseId).gist
  return {
    get,
    gist,
    digests: lists.all,
    wholeDigests: lists.whole,
    summaries,
    onDesk,
    refresh: lists.refresh,
    catchUp: lists.catchUp,
    reread,
    learning,
  }
}
