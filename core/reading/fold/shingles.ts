import type { Span } from '../../model/basics.ts'

/** Words of a text with their place and a hash each. */
export interface Words {
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array
}

/** How many words in a row must be the same to be taken for the same words. */
const RUN = 6

/** The words of a flat text: letters and digits only, so that wrapping and punctuation do not matter. */
export function wordsOf(flat: string, from = 0, to = flat.length): Words {
  const most = (to - from + 2) >>> 1
  if (room.starts.length < most) room = roomFor(most * 2)
  const { starts, ends, hashes } = room
  let count = 0
  let start = -1
  let hash = 0
  for (let i = from; i <= to; i++) {
    const c = i < to ? flat.charCodeAt(i) : 32
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 127) {
      if (start < 0) {
        start = i
        hash = 5381
      }
      hash = (Math.imul(hash, 33) ^ c) | 0
    } else if (start >= 0 && c !== 39) {
      starts[count] = start
      ends[count] = i
      hashes[count++] = hash
      start = -1
    }
  }
  return { starts: starts.slice(0, count), ends: ends.slice(0, count), hashes: hashes.slice(0, count) }
}

/** Where words are put together before their number is known. */
const roomFor = (most: number): Words => ({
  starts: new Int32Array(most),
  ends: new Int32Array(most),
  hashes: new Int32Array(most),
})
let room = roomFor(4096)

/** Hashes of every run of six words. */
export function runsOf({ hashes }: Words): Int32Array {
  const runs = new Int32Array(Math.max(0, hashes.length - RUN + 1))
  let run = 0
  for (let i = 0; i < hashes.length; i++) {
    run = (Math.imul(run, 31) + hashes[i]!) | 0
    if (i >= RUN) run = (run - Math.imul(hashes[i - RUN]!, LEAVING)) | 0
    if (i >= RUN - 1) runs[i - RUN + 1] = (run + BEGIN) | 0
  }
  return runs
}

/** What a hash weighs when it leaves a run, and what every run's hash begins with. */
const LEAVING = (31 ** RUN % 2 ** 32) | 0
const BEGIN = Math.imul(17, LEAVING)

/** Spans of a text whose words stand in the same order in what was seen. Only passages of at least `least` words. */
export function coveredSpans(words: Words, runs: Int32Array, seen: { has(run: number): boolean }, least = 8): Span[] {
  const out: Span[] = []
  let from = -1
  let to = -1
  const close = (): void => {
    if (from >= 0 && to - from + 1 >= least) out.push({ start: words.starts[from]!, end: words.ends[to]! })
    from = -1
  }
  for (let i = 0; i < runs.length; i++) {
    if (!seen.has(runs[i]!)) continue
    if (from >= 0 && i > to + 1) close()
    if (from < 0) from = i
    to = i + RUN - 1
  }
  close()
  return out
}
