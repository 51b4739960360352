import { EventPublisher } from '@orpc/server'
import type { ChangeEvent } from '../core/contract/change.ts'
import type { Store } from './storage/store.ts'

/** Tells whoever watches of every committed change, whether made here or by another process on the same casebook. */
export interface ChangeFeed {
  /** Says that there may be events that nobody was told of yet. */
  look(): void
  watch(signal?: AbortSignal): AsyncGenerator<ChangeEvent>
  on(listener: (event: ChangeEvent) => void): () => void
  close(): void
}

/** How often other processes' changes are looked for while somebody watches, in milliseconds. */
const LOOK_EVERY = 700

/** A feed over the store's events, each passed on once and in order. */
export function makeChangeFeed(store: Store): ChangeFeed {
  const publisher = new EventPublisher<{ change: ChangeEvent }>({ maxBufferedEvents: 1000 })
  const closing = new AbortController()
  let told = store.seq()
  const look = (): void => {
    for (const event of store.eventsAfter(told)) {
      told = event.seq
      publisher.publish('change', event)
    }
  }
  let version = store.db.get<{ data_version: number }>('PRAGMA data_version')?.data_version
  const timer = setInterval(() => {
    if (publisher.size === 0) return
    // Rises only when another connection has committed; far cheaper than a query.
    const now = store.db.get<{ data_version: number }>('PRAGMA data_version')?.data_version
    if (now === version) return
    version = now
    look()
  }, LOOK_EVERY)
  timer.unref()
  return {
    look,
    watch: (signal) =>
      publisher.subscribe('change', { signal: signal ? AbortSignal.any([signal, closing.signal]) : closing.signal }),
    on: (listener) => publisher.subscribe('change', listener),
    close: () => {
      clearInterval(timer)
      closing.abort()
    },
  }
}
