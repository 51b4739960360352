import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What collects garbage at once; V8 gives it to contexts made after the flag is set. */
const collect = (() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as unknown
})()

/**
 * Lets go at once of what is no longer used. Left to itself the heap of a long import grows to several times what it holds, since V8
 * takes memory for cheaper than time; between two slices nearly nothing is held, and looking takes a small part of what a slice does.
 */
export function collectGarbage(): void {
  if (typeof collect === 'function') collect()
}
