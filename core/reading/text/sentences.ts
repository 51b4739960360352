import type { Span } from '../../model/basics.ts'

/** Longest piece that is looked at as one sentence. */
const LONGEST = 1200

const SHORT = /(?:^|[^a-z])(?:no|mr|mrs|ms|dr|st|art|reg|para|p|vs|etc|ref|nr|sec|[a-z])$/

/** Sentences of a flat text between two offsets: ended by a stop before a blank, or by the paragraph. One pass, no looking back. */
export function* sentencesOf(flat: string, first = 0, last = flat.length): Generator<Span> {
  let start = first
  for (let i = first; i <= last; i++) {
    const c = flat[i]
    const stop = c === '.' || c === '?' || c === '!' || c === ';'
    const before = stop && (i + 1 === last || flat[i + 1] === ' ' || flat[i + 1] === '\n')
    const ends = i === last || c === '\n' || (before && !SHORT.test(flat.slice(Math.max(0, i - 6), i)))
    if (!ends) continue
    let from = start
    while (from < i && flat[from] === ' ') from++
    const to = Math.min(last, c === '\n' ? i : i + 1)
    for (; to - from > LONGEST; from += LONGEST) yield { start: from, end: from + LONGEST }
    if (to - from > 8) yield { start: from, end: to }
    start = i + 1
  }
}
