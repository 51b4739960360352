import type { Span } from '../../model/basics.ts'
import { cueTable } from '../text/cue-table.ts'
import type { CueTable } from '../text/cue-table.ts'
import { cue } from '../text/cue.ts'
import type { Cue } from '../text/cue.ts'
import { within } from '../text/spans.ts'

/** A table of phrases, each with how strongly it speaks; a phrase led by '!' counts in a conditional sentence too. */
export type PhraseTable = Readonly<Record<string, readonly (readonly [phrase: string, weight: number])[]>>

interface Weighted {
  name: string
  cue: Cue
  weight: number
  always: boolean
}

/** Phrases to be sought together, those of one name one after the other. */
export interface Signals {
  phrases: readonly Weighted[]
  table: CueTable
}

export interface Hit {
  /** Sum of weights, each phrase counted once. */
  score: number
  /** The strongest phrase found. */
  best: Span | null
}

/** Adds what a sentence says to what is known of a name; the first sentence stays its best. */
export function addTo(hits: Map<string, Hit>, name: string, score: number, at: Span | null): void {
  const hit = hits.get(name)
  if (hit) {
    hit.score += score
    hit.best ??= at
  } else hits.set(name, { score, best: at })
}

/** Makes tables into signals; phrases of the same name are joined. */
export function signalsOf(...tables: readonly PhraseTable[]): Signals {
  const byName = new Map<string, Weighted[]>()
  for (const table of tables)
    for (const [name, phrases] of Object.entries(table)) {
      const list = byName.get(name) ?? []
      for (const [phrase, weight] of phrases) {
        const always = phrase.startsWith('!')
        list.push({ name, cue: cue(always ? phrase.slice(1) : phrase), weight, always })
      }
      byName.set(name, list)
    }
  const phrases = [...byName.values()].flat()
  return { phrases, table: cueTable(phrases.map((one) => one.cue)) }
}

const CONDITION =
  /\b(?:if|should you|should the|in some|may be|might|unless|whether|in the event|wherever|where (?:a|we|you|the|this|that)|some requests|once we|once you|you (?:may|can|have the right)|you are entitled|right to|entitled to (?:ask|request|appeal|complain)|can ask|may ask|would be|'d be|would (?:(?:very|quite|most) )?(?:likely|probably)|likely to|any (?:subsequent|further|request|refinement)|wenn|falls|sofern)\b/

const PERHAPS =
  /\b(?:may|might|could) (?:also |sometimes )?(?:be (?:extended|changed|moved|put|delayed)|extend|need|take|require)\b|\bwould (?:very |quite |most )?(?:likely|probably)\b/

/** So often a phrase is looked at before it is given up: it stands only where it does not count. */
const TRIES = 20

/** Scores every signal in a flat text. What stands in `faint` (words seen in earlier letters) counts less. */
export function scoreSignals({ phrases, table }: Signals, flat: string, faint: readonly Span[] = []): Map<string, Hit> {
  const found = new Map<number, { weight: number; at: Span }>()
  const tries = new Uint8Array(phrases.length)
  table.find(flat, (n, start, end) => {
    const one = phrases[n]!
    const last = ++tries[n]! >= TRIES
    const supposed = one.always
      ? (one.name === 'clarify' || one.name === 'fee') && isHypothetical(flat, start)
      : isConditional(flat, start) || PERHAPS.test(flat.slice(start, end))
    if (supposed) return last
    const weight = within(faint, start) ? one.weight * 0.4 : one.weight
    if (weight > (found.get(n)?.weight ?? 0)) found.set(n, { weight, at: { start, end } })
    return last || weight === one.weight
  })
  const hits = new Map<string, Hit>()
  let strongest = 0
  for (const [n, { weight, at }] of [...found].toSorted(([a], [b]) => a - b)) {
    const hit = hits.get(phrases[n]!.name)
    if (hit === undefined) hits.set(phrases[n]!.name, { score: weight, best: at })
    else hit.score += weight
    if (hit === undefined) strongest = weight
    else if (weight > strongest) [strongest, hit.best] = [weight, at]
  }
  return hits
}

/** What an office would do in a case that need not arise: 'If your request is unclear we may come back to you'. */
const HYPOTHETICAL =
  /^(?:if|where|should|in (?:some|certain) cases|there (?:may|might)|sometimes)\b(?! you\b)[^.\n]{0,120}\b(?:we|i|you|it) (?:may|might|will|shall|would)(?: also)? (?:be |then |also )?(?:come back|contact|write|ask|let you|tell|told|notif|inform|advise|get in touch|in touch|seek|request|need|have to|be told)/

function isHypothetical(flat: string, at: number): boolean {
  const start = sentenceStart(flat, at)
  return /^(?:if|where|should|in (?:some|c)|there m|sometimes)/.test(flat.slice(start, start + 12))
    ? HYPOTHETICAL.test(flat.slice(start, start + 260))
    : false
}

/** Whether the sentence has a condition before the offset. */
function isConditional(flat: string, at: number): boolean {
  const start = sentenceStart(flat, at)
  return start < at && CONDITION.test(flat.slice(start, at))
}

function sentenceStart(flat: string, at: number): number {
  const floor = Math.max(0, at - 220)
  let start = at
  while (start > floor) {
    const c = flat[start - 1]
    if (c === '\n') break
    if ((c === '.' || c === ';' || c === '!' || c === '?') && flat[start] === ' ') break
    start--
  }
  while (start < at && (flat[start] === ' ' || flat[start] === '\n')) start++
  return start
}
