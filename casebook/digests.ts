import { caseOfGist, type CaseGist } from '../core/cases/case-gist.ts'
import type { Law } from '../core/law/law.ts'
import type { CivilDay } from '../core/model/basics.ts'
import { makeBreath } from './breathe.ts'
import { digestOf, SHOWN_BY } from './engine.ts'
import { factsOf, type WaitingItem } from './storage/facts.ts'
import type { Store } from './storage/store.ts'
import {
  basisText,
  digestBasis,
  digestStates,
  keepDigests,
  keptDetails,
  keptDigests,
  type Digest,
  type DigestState,
  type MadeDigest,
  type WholeDigest,
} from './storage/summaries.ts'

/** What the lists show of all cases, computed again only for those that changed or whose clocks run on a new day. */
export interface Digests {
  all(): Digest[]
  /** The same with what only some screens show: that is read when it is asked for, and not held. */
  whole(): WholeDigest[]
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
    for (const id of store.read(() => takeKept(basis))) {
      const computed = computeIfThere(id, basis.day)
      if (computed) made.push(computed)
      if (made.length >= AT_ONCE) keep()
      yield
    }
    if (made.length > 0) keep()
    done = `${store.seq()} ${basis.day}` === mark ? mark : null
  }

  /** Takes what is kept and still true; gives the cases whose digest has to be computed. */
  function takeKept(basis: { day: CivilDay; engine: number }): string[] {
    const bases = new Set([basisText(basis), basisText({ ...basis, day: null })])
    const there = new Set<string>()
    const kept: DigestState[] = []
    const stale: string[] = []
    for (const state of digestStates(store.db)) {
      there.add(state.id)
      const known = held.get(state.id)
      if (known && known.seq === state.now && bases.has(known.basis)) continue
      if (state.kept?.seq === state.now && bases.has(state.kept.basis)) kept.push(state)
      else stale.push(state.id)
    }
    for (const id of held.keys()) if (!there.has(id)) held.delete(id)
    const digests = keptDigests(store.db, new Set(kept.map(({ id }) => id)))
    for (const { id, kept: of } of kept) {
      const digest = digests.get(id)
      if (digest && of) held.set(id, { ...of, digest })
    }
    return stale
  }

  function computeIfThere(id: string, day: CivilDay): MadeDigest | null {
    // A case may be undone between two steps.
    if (store.db.get('SELECT 1 FROM cases WHERE id = ?', id) === undefined) return null
    const { seq, gist, waiting } = options.gistOf(id)
    const basis = { today: day, law: options.law() }
    const found = caseOfGist(gist, basis)
    const { digest, details } = digestOf(found, basis)
    // Held as well as kept: keeping may have to wait for another process.
    held.set(id, { seq, basis: digestBasis(digest, { day, engine: SHOWN_BY }), digest })
    return { seq, digest, details, facts: factsOf(found, waiting), gist: waiting === null ? null : gist }
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

  let listed: { mark: string | null; digests: Digest[] } = { mark: null, digests: [] }

  function all(): Digest[] {
    refresh()
    if (done === null || listed.mark !== done)
      listed = { mark: done, digests: [...held.values()].map((one) => one.digest) }
    return listed.digests
  }

  function whole(): WholeDigest[] {
    const digests = all()
    const basis = { day: options.today(), engine: SHOWN_BY }
    const kept = keptDetails(store.db)
    const made: MadeDigest[] = []
    const found = digests.flatMap((digest): WholeDigest[] => {
      const { id } = digest.summary
      const [known, now] = [kept.get(id), held.get(id)]
      if (known && known.seq === now?.seq && known.basis === now.basis) return [{ ...digest, ...known.details }]
      // Another process was writing when this one would have kept it, or has it newer by now.
      const anew = computeIfThere(id, basis.day)
      if (!anew) return []
      made.push(anew)
      return [{ ...anew.digest, ...anew.details }]
    })
    if (made.length > 0) options.upkeep(() => keepDigests(store.db, basis, made))
    return found
  }

  return { all, whole, refresh, catchUp }
}
