import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What collects garbage at once; V8 gives it to contexts made after the flag is set. */
const collect = (() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as unknown
})()

/** A heap below this is left alone, in bytes. */
const SMALL = 96_000_000

/**
 * Lets go at once of what is no longer used, where the heap has grown. Left to itself the heap of a long import grows to several times what
 * it holds, since V8 takes memory for cheaper than time.
 */
export function collectGarbage(): void {
  if (typeof collect === 'function' && getHeapStatistics().total_heap_size > SMALL) collect()
}

/**
 * Keeps the young part of the heap, which V8 else lets grow to 134 MB, as it is until the answer is called, and gives threads begun
 * meanwhile the room at once that they would grow to.
 */
export function holdYoungHeap(): () => void {
  const young = (growth: number, least: number): void => {
    setFlagsFromString(`--semi-space-growth-factor=${growth}`)
    setFlagsFromString(`--min-semi-space-size=${least}`)
  }
  young(1, 8)
  return () => young(2, 0)
}
