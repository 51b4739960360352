/** Typing is saved after a pause of so many milliseconds, and at the latest so many after the first key that is not saved. */
export const PAUSE = 300
export const AT_MOST = 600

export interface Timers {
  now: () => number
  set: (work: () => void, wait: number) => unknown
  clear: (timer: unknown) => void
}

export interface Autosave<W extends object> {
  /** Words to be saved, together with what waits already. */
  add: (words: W) => void
  /** Saves what waits now; resolves when everything is saved, rejects never. */
  flush: () => Promise<void>
  /** The same, but rejects with what went wrong where anything is still not saved. */
  settle: () => Promise<void>
  /** Whether anything is not on its way yet. */
  waits: () => boolean
}

/**
 * Saves at every pause, and while nobody pauses at least every `AT_MOST` milliseconds, one save after the other. What a save that failed
 * held goes with the next one.
 */
export function autosave<W extends object>(save: (words: W) => Promise<void>, timers: Timers): Autosave<W> {
  let waiting: W | null = null
  let since = 0
  let timer: unknown = null
  let chain = Promise.resolve()
  let failed: unknown = null

  const run = async (): Promise<void> => {
    const words = waiting
    if (words === null) return
    waiting = null
    try {
      await save(words)
      failed = null
    } catch (why) {
      failed = why
      waiting = { ...words, ...(waiting as W | null) }
    }
  }
  const flush = (): Promise<void> => {
    if (timer !== null) timers.clear(timer)
    timer = null
    chain = chain.then(run)
    return chain
  }
  return {
    add: (words) => {
      if (waiting === null) since = timers.now()
      waiting = { ...waiting, ...words } as W
      if (timer !== null) timers.clear(timer)
      timer = timers.set(() => void flush(), Math.max(0, Math.min(PAUSE, since + AT_MOST - timers.now())))
    },
    flush,
    settle: async () => {
      await flush()
      if (failed !== null) throw failed
    },
    waits: () => waiting !== null,
  }
}
