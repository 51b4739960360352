import type { CivilDay } from '../core/model/basics.ts'
import type { Case } from '../core/model/case.ts'
import { ENGINE } from '../core/reading/keyed.ts'
import { digestOf } from './engine.ts'
import { factsOf } from './storage/facts.ts'
import type { Store } from './storage/store.ts'
import { basisText, digestSeqs, keepDigests, keptDigest, staleDigests, type Digest } from './storage/summaries.ts'

/** What the lists show of all cases, computed again only for those that changed or on a new day. */
export interface Digests {
  all(): Digest[]
  /** Computes what is old, so that what is kept can be searched and filtered. */
  refresh(): void
}

/** Cases whose digests are kept in one transaction. */
const AT_ONCE = 500

export function makeDigests(options: {
  store: Store
  today: () => CivilDay
  /** Runs upkeep, or lets it be where another process is writing. */
  upkeep: (work: () => void) => void
  compute: (caseId: string, today: CivilDay) => { seq: number; case: Case }
}): Digests {
  const { store } = options
  const held = new Map<string, { seq: number; basis: string; digest: Digest }>()
  let done: string | null = null

  function refresh(): void {
    const day = options.today()
    const basis = basisText({ day, engine: ENGINE })
    const mark = `${store.seq()} ${basis}`
    if (mark === done) return
    const stale = staleDigests(store.db, basis)
    for (let from = 0; from < stale.length; from += AT_ONCE) {
      const made = stale.slice(from, from + AT_ONCE).map((id) => {
        const { seq, case: found } = options.compute(id, day)
        const digest = digestOf(found)
        held.set(id, { seq, basis, digest })
        return { seq, digest, facts: factsOf(found) }
      })
      options.upkeep(() => keepDigests(store.db, { day, engine: ENGINE }, made))
    }
    done = `${store.seq()} ${basis}` === mark ? mark : null
  }

  function all(): Digest[] {
    refresh()
    const there = new Set(store.db.all<{ id: string }>('SELECT id FROM cases').map((row) => row.id))
    for (const id of held.keys()) if (!there.has(id)) held.delete(id)
    for (const { caseId, seq, basis } of digestSeqs(store.db)) {
      const known = held.get(caseId)
      if (!there.has(caseId) || (known && known.seq >= seq && known.basis === basis)) continue
      const digest = keptDigest(store.db, caseId)
      if (digest) held.set(caseId, { seq, basis, digest })
    }
    return [...held.values()].map((one) => one.digest)
  }

  return { all, refresh }
}
