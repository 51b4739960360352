import type { Health, Snapshot } from '../../core/contract/safety.ts'
import { CasebookError } from '../casebook-error.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Store } from '../storage/store.ts'
import { checkInThread } from './check-thread.ts'
import { restoreInto } from './restore.ts'
import { refuseUnsound, snapshotsOf, type Snapshots } from './snapshots.ts'

/** Watches over one open casebook: a look over it after opening, a snapshot every hour in which something changed. */
export interface SafetyKeeper {
  readonly snapshots: Snapshots
  /** A look over the whole casebook, in a thread of its own: the one that is under way, or a new one. */
  check(): Promise<Health>
  /** What the last one found; null before the first. */
  last(): Health | null
  /** Makes the casebook what a snapshot is; what it was before is a snapshot afterwards. */
  restore(id: string): Promise<Snapshot>
  /** The same from any other database; `first` is done before anything is replaced. */
  replace(source: Db, first: () => Promise<void>): Promise<Snapshot>
  close(): Promise<void>
}

const HOUR = 3_600_000
/** The first look over the casebook comes when the screens are there, in milliseconds. */
const FIRST_LOOK = 2500

export function makeSafetyKeeper(options: {
  dir: string
  store: Store
  now: () => string
  /** False for a shell that is gone before it would matter: `foi`. */
  watches: boolean
  /** Hears what a look over the casebook found damaged. */
  onDamage: (problems: string[]) => void
}): SafetyKeeper {
  const { dir, store, now } = options
  const snapshots = snapshotsOf(dir, store.db, now)
  let checking: Promise<Health> | null = null
  let last: Health | null = null
  let working: Promise<unknown> = Promise.resolve()
  let seen = -1
  const closing = new AbortController()

  async function hourly(): Promise<void> {
    const seq = store.seq()
    if (seq === seen) return
    const [newest] = await snapshots.list()
    const isOld = !newest || Date.parse(now()) - Date.parse(newest.takenAt) >= HOUR
    if (!isOld) return
    await snapshots.take('hourly')
    seen = seq
  }

  function notLookedOver(cause: unknown): never {
    last = null
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `The casebook could not be looked over (${why}): try again; nothing was changed.`
    throw new CasebookError('unavailable', message, { cause })
  }

  async function look(): Promise<Health> {
    const { problems, damaged } = await checkInThread(dir, closing.signal).catch(notLookedOver)
    last = { ok: problems.length === 0, checkedAt: now(), problems }
    if (damaged) options.onDamage(problems)
    return last
  }
  const check = (): Promise<Health> => {
    checking ??= look().finally(() => {
      checking = null
    })
    return checking
  }

  // A snapshot that cannot be taken (a full disk) must not take anything else down; the next hour tries again.
  const tick = (): void => {
    working = working.then(hourly).catch(() => {})
  }
  const timer = options.watches ? setInterval(tick, HOUR / 4) : null
  timer?.unref()
  const soon = options.watches ? setTimeout(tick, 60_000) : null
  soon?.unref()
  const opening = options.watches ? setTimeout(() => void check().catch(() => {}), FIRST_LOOK) : null
  opening?.unref()

  async function replace(source: Db, first: () => Promise<void>): Promise<Snapshot> {
    const before = await snapshots.take('before-restore')
    await first()
    await restoreInto(dir, store.db, source)
    last = null
    return before
  }

  return {
    snapshots,
    check,
    last: () => last,
    async restore(id) {
      const source = await snapshots.open(id)
      try {
        await refuseUnsound(source.file)
        return await replace(source, async () => {})
      } finally {
        source.close()
      }
    },
    replace,
    async close() {
      if (timer) clearInterval(timer)
      if (soon) clearTimeout(soon)
      if (opening) clearTimeout(opening)
      closing.abort(new Error('it was closed meanwhile'))
      await working
    },
  }
}
