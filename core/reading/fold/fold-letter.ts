import type { Span } from '../../model/basics.ts'
import type { Direction } from '../../model/entry.ts'
import type { Reading } from '../../model/reading.ts'
import type { CaseMemory } from '../case-memory.ts'
import type { Scan } from '../scan.ts'
import { merged } from '../text/spans.ts'
import { rightsParagraphs } from './rights.ts'
import { coveredSpans, runsOf, wordsOf } from './shingles.ts'

/** What is not new in a letter. */
export interface Fold {
  /** Words of the requester's earlier letters that an incoming letter repeats, and quoted mail. */
  quoted: Span[]
  /** Words of the authority's own earlier letters. */
  repeated: Span[]
  rights: Span[]
  folded: Reading['folded']
  /** Words of the letter's own, roughly. */
  freshWords: number
  /** Adds the letter's words to the memory. */
  learn: () => void
}

/** Compares a letter with those before it in its case. */
export function foldLetter(scan: Scan, direction: Direction, memory: CaseMemory): Fold {
  const words = wordsOf(scan.flat)
  const runs = runsOf(words)
  const incoming = direction === 'incoming'
  const fromOut = incoming ? coveredSpans(words, runs, memory.outgoing) : []
  const repeated = incoming ? coveredSpans(words, runs, memory.incoming, 12) : []
  const { body, quotes, tail, signature } = scan.anatomy
  const rights = incoming ? rightsParagraphs(scan.flat, body.start, body.end) : []
  const folded: Reading['folded'] = []
  const put = (spans: readonly Span[], why: Reading['folded'][number]['why']): void => {
    for (const span of merged(spans))
      if (span.end - span.start >= 40 || why === 'signature') folded.push({ ...span, why })
  }
  put([...fromOut, ...quotes], 'quoted')
  put(
    repeated.filter((span) => !fromOut.some((one) => span.start < one.end && span.end > one.start)),
    'repeated',
  )
  for (const why of ['rights', 'disclaimer'] as const)
    put(
      rights.filter((one) => one.why === why).map((one) => one.span),
      why,
    )
  if (tail.end > tail.start)
    put([tail], memory.before.some((entry) => entry.direction === direction) ? 'boilerplate' : 'disclaimer')
  if (signature && signature.span.end > signature.span.start) put([signature.span], 'signature')
  const covered = merged([...fromOut, ...quotes, tail])
  const freshWords = words.starts.length - countIn(words.starts, covered)
  return {
    quoted: merged([...fromOut, ...quotes]),
    repeated,
    rights: rights.map((one) => one.span),
    folded: folded.toSorted((a, b) => a.start - b.start),
    freshWords,
    learn: () => {
      const into = direction === 'outgoing' ? memory.outgoing : direction === 'incoming' ? memory.incoming : null
      if (into !== null && into.size < 2_000_000) for (const run of runs) into.add(run)
    },
  }
}

function countIn(starts: Int32Array, spans: readonly Span[]): number {
  let count = 0
  let at = 0
  for (const start of starts) {
    while (at < spans.length && spans[at]!.end <= start) at++
    if (at < spans.length && spans[at]!.start <= start) count++
  }
  return count
}
