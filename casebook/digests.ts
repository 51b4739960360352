import { caseOfGist, type CaseGist } from '../core/cases/case-gist.ts'
import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import { makeBreath } from './breathe.ts'
import { digestOf, SHOWN_BY } from './engine.ts'
import { factsOf, type WaitingItem } from './storage/facts.ts'
import type { Store } from './storage/store.ts'
import {
  digestBasis,
  digestSeqs,
  keepDigests,
  keptDigests,
  staleDigests,
  type Digest,
  type MadeDigest,
} from './storage/summaries.ts'

/** What the lists show of all cases, computed again only for those that changed or whose clocks run on a new day. */
export interface Digests {
  all(): Digest[]
  /** Computes what is old, so that what is kept can be searched and filtered. */
  refresh(): void
  /** The same, letting others have their turn: after a large import, on the first look of a day. */
  catchUp(): Promise<void>
}

/** The gist of a case as it stands; where it was made anew, with the letters of the case that wait. */
export interface CurrentGist {
  seq: number
  gist: CaseGist
  waiting: readonly WaitingItem[] | null
}

/** Cases whose digests are kept in one transaction. */
const AT_ONCE = 200

export function makeDigests(options: {
  store: Store
  today: () => CivilDay
  law: () => Law
  /** Runs upkeep, or lets it be where another process is writing. */
  upkeep: (work: () => void) => void
  gistOf: (caseId: string) => CurrentGist
}): Digests {
  const { store } = options
  const held = new Map<string, { seq: number; basis: string; digest: Digest }>()
  let done: string | null = null
  let catching: Promise<void> | null = null

  function* steps(): Generator<void> {
    const basis = { day: options.today(), engine: SHOWN_BY }
    const mark = `${store.seq()} ${basis.day}`
    if (mark === done) return
    let made: MadeDigest[] = []
    const keep = (): void => {
      const batch = made
      made = []
      options.upkeep(() => keepDigests(store.db, basis, batch))
    }
    for (const id of staleDigests(store.db, basis)) {
      const computed = computeIfThere(id, basis.day)
      if (computed) made.push(computed)
      if (made.length >= AT_ONCE) keep()
      yield
    }
    if (made.length > 0) keep()
    done = `${store.seq()} ${basis.day}` === mark ? mark : null
  }

  function computeIfThere(id: string, day: CivilDay): MadeDigest | null {
    // A case may be undone between two steps.
    if (store.db.get('SELECT 1 FROM cases WHERE id = ?', id) === undefined) return null
    const { seq, gist, waiting } = options.gistOf(id)
    const basis = { today: day, law: options.law() }
    const found = caseOfGist(gist, basis)
    const digest = digestOf(found, basis)
    // Held as well as kept: keeping may have to wait for another process.
    held.set(id, { seq, basis: digestBasis(digest, { day, engine: SHOWN_BY }), digest })
    return { seq, digest, facts: factsOf(found, waiting), gist: waiting === null ? null : gist }
  }

  function refresh(): void {
    for (const _ of steps()) continue
  }

  async function catchUp(): Promise<void> {
    catching ??= (async () => {
      const breathe = makeBreath()
      for (const _ of steps()) await breathe()
    })().finally(() => {
      catching = null
    })
    return catching
  }

  let listed: { mark: string; digests: Digest[] } | null = null

  function all(): Digest[] {
    refresh()
    const mark = `${store.seq()} ${options.today()}`
    if (listed?.mark !== mark) listed = { mark, digests: collect() }
    return listed.digests
  }

  function collect(): Digest[] {
    const there = new Set(store.db.all<{ id: string }>('SELECT id FROM cases').map((row) => row.id))
    for (const id of held.keys()) if (!there.has(id)) held.delete(id)
    const wanted = digestSeqs(store.db).filter(({ caseId, seq, basis }) => {
      const known = held.get(caseId)
      return there.has(caseId) && !(known && known.seq === seq && known.basis === basis)
    })
    const kept = keptDigests(store.db, new Set(wanted.map((one) => one.caseId)))
    for (const { caseId, seq, basis } of wanted) {
      const digest = kept.get(caseId)
      if (digest) held.set(caseId, { seq, basis, digest })
    }
    return [...held.values()].map((one) => one.digest)
  }

  return { all, refresh, catchUp }
}
