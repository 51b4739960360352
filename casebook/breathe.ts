import { setImmediate } from 'node:timers/promises'

/** Longest time that long work may hold up everything else in the process, in milliseconds. */
const SLICE = 25

/** Lets others have their turn whenever this has worked for a while; long work awaits it between its steps. */
export function makeBreath(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE) return
    await setImmediate()
    since = performance.now()
  }
}
