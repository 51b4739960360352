import type { Span } from '../../model/basics.ts'
import { cue, findCue, mayHold } from '../text/cue.ts'
import type { Cue } from '../text/cue.ts'
import { within } from '../text/spans.ts'
import { wordIndex } from '../text/word-index.ts'
import { wordStarts } from '../text/word-starts.ts'

/** A table of phrases, each with how strongly it speaks; a phrase led by '!' counts in a conditional sentence too. */
export type PhraseTable = Readonly<Record<string, readonly (readonly [phrase: string, weight: number])[]>>

interface Weighted {
  cue: Cue
  weight: number
  always: boolean
}
export type Signals = ReadonlyMap<string, readonly Weighted[]>

export interface Hit {
  /** Sum of weights, each phrase counted once. */
  score: number
  /** The strongest phrase found. */
  best: Span | null
}

/** Makes tables into signals; phrases of the same name are joined. */
export function signalsOf(...tables: readonly PhraseTable[]): Signals {
  const signals = new Map<string, Weighted[]>()
  for (const table of tables)
    for (const [name, phrases] of Object.entries(table)) {
      const list = signals.get(name) ?? []
      for (const [phrase, weight] of phrases) {
        const always = phrase.startsWith('!')
        list.push({ cue: cue(always ? phrase.slice(1) : phrase), weight, always })
      }
      signals.set(name, list)
    }
  return signals
}

const CONDITION =
  /\b(?:if|should you|should the|in some|may be|might|unless|whether|in the event|wherever|where (?:a|we|you|the|this|that)|some requests|once we|once you|you (?:may|can|have the right)|you are entitled|right to|entitled to (?:ask|request|appeal|complain)|can ask|may ask|would be|would (?:(?:very|quite|most) )?(?:likely|probably)|likely to|any (?:subsequent|further|request|refinement)|wenn|falls|sofern)\b/

const PERHAPS =
  /\b(?:may|might|could) (?:also |sometimes )?(?:be (?:extended|changed|moved|put|delayed)|extend|need|take|require)\b|\bwould (?:very |quite |most )?(?:likely|probably)\b/

/** Scores every signal in a flat text. What stands in `faint` (words seen in earlier letters) counts less. */
export function scoreSignals(signals: Signals, flat: string, faint: readonly Span[] = []): Map<string, Hit> {
  const hits = new Map<string, Hit>()
  const index = wordIndex(flat)
  const starts = wordStarts(flat)
  for (const [name, cues] of signals) {
    let score = 0
    let best: Span | null = null
    let strongest = 0
    for (const one of cues) {
      if (!mayHold(one.cue, index)) continue
      let top = 0
      let where: Span | null = null
      let tries = 0
      for (const match of findCue(one.cue, flat, starts)) {
        if (++tries > 20) break
        if (!one.always && (isConditional(flat, match.start) || PERHAPS.test(match.text))) continue
        const weight = within(faint, match.start) ? one.weight * 0.4 : one.weight
        if (weight > top) [top, where] = [weight, { start: match.start, end: match.end }]
        if (top === one.weight) break
      }
      score += top
      if (top > strongest && where) [strongest, best] = [top, where]
    }
    if (score > 0) hits.set(name, { score, best })
  }
  return hits
}

/** Whether the sentence has a condition before the offset. */
function isConditional(flat: string, at: number): boolean {
  const floor = Math.max(0, at - 220)
  let start = at
  while (start > floor) {
    const c = flat[start - 1]
    if (c === '\n') break
    if ((c === '.' || c === ';' || c === '!' || c === '?') && flat[start] === ' ') break
    start--
  }
  return start < at && CONDITION.test(flat.slice(start, at))
}
