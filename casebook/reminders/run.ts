import type { Ticker } from './ticker.ts'
import type { WallClock } from './wall-clock.ts'

/**
 * A timer does not run while the machine sleeps, clocks are set and zones change without a word: so nobody sleeps longer than
 * this between looks. A look at which nothing has changed reads two rows.
 */
const LONGEST = 5 * 60_000
/** Several changes at once are looked at together. */
const SOON = 400
const AFTER_TROUBLE = 60_000

export interface Running {
  /** Something changed (a letter came in, the machine woke up): look soon. */
  poke(): void
  stop(): void
}

/** Looks now (or `first` ms later), whenever the next notice is due, when poked, and at the latest every five minutes. */
export function runTicker(
  ticker: Pick<Ticker, 'tick'>,
  clock: Pick<WallClock, 'now'>,
  onTrouble: (error: unknown) => void,
  first = 0,
): Running {
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  function wait(ms: number): void {
    if (timer) clearTimeout(timer)
    timer = stopped ? null : setTimeout(() => void look(), ms)
    timer?.unref()
  }

  async function look(): Promise<void> {
    try {
      const { nextAt } = await ticker.tick()
      const ahead = nextAt === null ? LONGEST : nextAt - clock.now()
      wait(Math.min(Math.max(ahead, 1000), LONGEST))
    } catch (error) {
      onTrouble(error)
      wait(AFTER_TROUBLE)
    }
  }

  wait(first)
  return {
    poke: () => wait(SOON),
    stop: () => {
      stopped = true
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}
