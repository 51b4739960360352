import type { Span, Sureness } from '../../model/basics.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { Hit } from './signals.ts'

/** A kind with what spoke for it. */
export interface Verdict {
  kind: EntryKind
  span: Span | null
  why: string
  sure: Sureness
}

/** The scores of one letter with a short way to ask for them. */
export interface Scores {
  of(name: string): number
  span(...names: string[]): Span | null
}

export function scoresOf(hits: ReadonlyMap<string, Hit>): Scores {
  return {
    of: (name) => hits.get(name)?.score ?? 0,
    span: (...names) => names.map((name) => hits.get(name)?.best ?? null).find((span) => span !== null) ?? null,
  }
}

export function verdict(kind: EntryKind, span: Span | null, why: string, score: number): Verdict {
  return { kind, span, why, sure: score >= 4 ? 'sure' : score >= 2 ? 'probable' : 'doubtful' }
}
