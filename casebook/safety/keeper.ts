import type { Snapshot } from '../../core/contract/safety.ts'
import type { Originals } from '../storage/originals.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Store } from '../storage/store.ts'
import { checkCasebook } from './check.ts'
import { restoreInto } from './restore.ts'
import { snapshotsOf, type Snapshots } from './snapshots.ts'

export interface Health {
  ok: boolean
  checkedAt: string
  problems: string[]
}

/** Watches over one open casebook: a look over it after opening, a snapshot every hour in which something changed. */
export interface SafetyKeeper {
  readonly snapshots: Snapshots
  /** The look over the casebook that is under way, or the last one. */
  check(): Promise<Health>
  /** Makes the casebook what a snapshot is; what it was before is a snapshot afterwards. */
  restore(id: string): Promise<Snapshot>
  /** The same from any other database; `first` is done before anything is replaced. */
  replace(source: Db, first: () => Promise<void>): Promise<Snapshot>
  close(): Promise<void>
}

const HOUR = 3_600_000

export function makeSafetyKeeper(options: {
  dir: string
  store: Store
  originals: Originals
  now: () => string
  /** False for a shell that is gone before it would matter: `foi`. */
  watches: boolean
}): SafetyKeeper {
  const { dir, store, originals, now } = options
  const snapshots = snapshotsOf(dir, store.db, now)
  let checking: Promise<Health> | null = null
  let working: Promise<unknown> = Promise.resolve()
  let seen = -1

  async function hourly(): Promise<void> {
    const seq = store.seq()
    if (seq === seen) return
    const [last] = await snapshots.list()
    const isOld = !last || Date.parse(now()) - Date.parse(last.takenAt) >= HOUR
    if (!isOld) return
    await snapshots.take('hourly')
    seen = seq
  }

  // A snapshot that cannot be taken (a full disk) must not take anything else down; the next hour tries again.
  const tick = (): void => {
    working = working.then(hourly).catch(() => {})
  }
  const timer = options.watches ? setInterval(tick, HOUR / 4) : null
  timer?.unref()
  const soon = options.watches ? setTimeout(tick, 60_000) : null
  soon?.unref()

  async function replace(source: Db, first: () => Promise<void>): Promise<Snapshot> {
    const before = await snapshots.take('before-restore')
    await first()
    await restoreInto(store.db, source)
    checking = null
    return before
  }

  return {
    snapshots,
    check() {
      checking ??= checkCasebook(store.db, originals).then((problems) => ({
        ok: problems.length === 0,
        checkedAt: now(),
        problems,
      }))
      return checking
    },
    async restore(id) {
      const source = await snapshots.open(id)
      try {
        return await replace(source, async () => {})
      } finally {
        source.close()
      }
    },
    replace,
    async close() {
      if (timer) clearInterval(timer)
      if (soon) clearTimeout(soon)
      await working
    },
  }
}
