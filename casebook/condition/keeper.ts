import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Condition, RecoveredCasebook, Snapshot } from '../../core/contract/safety.ts'
import { CasebookError } from '../casebook-error.ts'
import { holdingsOf, type Kept } from '../safety/holdings.ts'
import { lastGoodSnapshot, recover } from '../safety/recover.ts'
import { openSnapshot } from '../safety/snapshots.ts'
import type { Services } from '../services/context.ts'
import { DATABASE, fileTrouble } from '../storage/open-file.ts'
import { isDamage } from '../storage/sqlite.ts'
import { accept } from './known.ts'
import { mayBeOver } from './sentences.ts'
import { standToLook, standToWork, type Place, type Standing } from './stand.ts'

/** What stands in the way of working on the casebook, and the ways on. */
export interface ConditionKeeper {
  now(): Condition | null
  /** Opens the casebook anew where something stands in the way; what does now. */
  tryAgain(): Promise<Condition | null>
  /** Begins a new, empty casebook where the known one is gone. */
  beginAnew(): Promise<Condition | null>
  accept(kind: Condition['kind']): void
  lastGood(): Promise<{ snapshot: Snapshot; heldThen: Kept; readableNow: Kept; lost: string[] } | null>
  recover(from: 'snapshot' | 'salvage'): Promise<RecoveredCasebook>
  /** A call met something; where that is damage, the casebook is only looked at from now on. */
  met(error: unknown): void
  /** The services of now, once an exchange that is under way is over. */
  services(): Promise<Services>
}

/** How long a further try waits for another program, in milliseconds: whoever asks is looking at the screen. */
const PATIENCE = 600

const damaged = (dir: string): CasebookError => new CasebookError('damaged', `The casebook in ${dir} is damaged.`)

/** Stands on the place and exchanges what it stands on: `onExchange` hears of every new standing. */
export function keepCondition(
  place: Omit<Place, 'onDamage' | 'closing'>,
  first: (place: Place) => Promise<Standing>,
  onExchange: (standing: Standing) => void,
): { keeper: ConditionKeeper; begin(): Promise<Standing>; close(): Promise<void> } {
  const { dir, options, settings } = place
  const closing = new AbortController()
  const whole: Place = {
    ...place,
    closing: closing.signal,
    onDamage: (problems) => void exchange(() => look(damaged(dir), problems)).catch(unlessClosed),
  }
  let standing: Standing | null = null
  let exchanging: Promise<unknown> = Promise.resolve()
  let closed = false
  /** Whoever closes it ends what was under way. */
  const unlessClosed = (error: unknown): void => {
    if (!closed) throw error
  }

  const look = (error: CasebookError, details: string[]): Promise<Standing> => standToLook(whole, error, details)

  async function stand(how?: { anew?: boolean; patience?: number }): Promise<Standing> {
    try {
      return await standToWork(whole, how)
    } catch (error) {
      const trouble = fileTrouble(error, dir)
      if (trouble instanceof CasebookError) return look(trouble, [])
      throw error
    }
  }

  /** Lets go of what is open and stands anew; one at a time. */
  function exchange<T extends Standing>(next: () => Promise<T>): Promise<T> {
    const before = exchanging
    const run = (async () => {
      await before
      // What lies on a disk that was taken out cannot be closed in order; nothing that was acknowledged depends on it.
      await standing?.close().catch(() => {})
      try {
        standing = await next()
      } catch (error) {
        // What was let go of above is not closed again.
        if (closed) standing = null
        throw error
      }
      if (closed) await standing.close()
      else onExchange(standing)
      return standing as T
    })()
    exchanging = run.catch(() => {})
    return run
  }

  function now(): Condition | null {
    const condition = standing?.condition() ?? null
    // Back, but not the same file or not under the same mount: what is open lies somewhere else.
    if (standing?.works && condition?.kind === 'gone' && existsSync(join(dir, DATABASE))) void again().catch(() => {})
    return condition
  }
  const again = async (how?: { anew?: boolean; patience?: number }): Promise<Condition | null> =>
    (await exchange(() => stand(how))).condition()

  return {
    async begin() {
      standing = await first(whole)
      return standing
    },
    async close() {
      closed = true
      closing.abort(new Error('the casebook was closed'))
      await exchanging
      await standing?.close()
    },
    keeper: {
      now,
      async tryAgain() {
        const condition = now()
        if (condition === null || standing?.works || !mayBeOver(condition)) return condition
        return again({ patience: PATIENCE })
      },
      beginAnew: async () => (now()?.kind === 'gone' && !standing?.works ? again({ anew: true }) : now()),
      accept: (kind) => accept(settings, `${kind} ${dir}`),
      async lastGood() {
        const snapshot = await lastGoodSnapshot(dir)
        if (!snapshot || !standing) return null
        const past = openSnapshot(dir, snapshot.id)
        try {
          const last = past.get<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM changes')?.id ?? 0
          return {
            snapshot,
            heldThen: holdingsOf(past),
            readableNow: holdingsOf(standing.services.store.db),
            lost: standing.changes.filter((change) => change.id > last).map((change) => change.words),
          }
        } finally {
          past.close()
        }
      },
      async recover(from) {
        if (now()?.kind !== 'damaged')
          throw new CasebookError('conflict', 'The casebook is not damaged: nothing was changed.')
        let done: { recovered: RecoveredCasebook } | { failed: unknown } = { failed: null }
        await exchange(async () => {
          done = await recover(dir, from, { now: new Date().toISOString(), shell: options.shell }).then(
            (recovered) => ({ recovered }),
            (failed: unknown) => ({ failed }),
          )
          return stand()
        })
        if ('failed' in done) throw done.failed
        return (done as { recovered: RecoveredCasebook }).recovered
      },
      met(error) {
        if (isDamage(error) && standing?.works) whole.onDamage([])
      },
      async services() {
        await exchanging
        if (!standing) throw new Error('the casebook is not open yet')
        return standing.services
      },
    },
  }
}
