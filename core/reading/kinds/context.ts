import type { Direction, EntryKind } from '../../model/entry.ts'

/** One earlier letter of the case as the judges of kinds see it. */
export interface Before {
  key: string
  direction: Direction
  kind: EntryKind
  offered: readonly string[]
  costLimit: boolean
}

/** What stands before a letter in its case. */
export interface KindContext {
  before: readonly Before[]
  /** Who writes an incoming letter, or gets an outgoing one. */
  party: 'authority' | 'regulator' | 'tribunal'
}

const DECISIONS: readonly EntryKind[] = ['refusal', 'partial-disclosure', 'disclosure', 'not-held', 'review-decision']

/** Whether the authority has decided something before. */
export function hasDecision(context: KindContext): boolean {
  return context.before.some((entry) => DECISIONS.includes(entry.kind))
}

export function isDecision(kind: EntryKind): boolean {
  return DECISIONS.includes(kind)
}

/** The last earlier letter of a direction. */
export function lastOf(context: KindContext, direction: Direction): Before | null {
  return context.before.findLast((entry) => entry.direction === direction) ?? null
}

/** Whether the authority asked what is meant and nothing in or out has settled it since. */
export function awaitsClarification(context: KindContext): boolean {
  for (const entry of context.before.toReversed()) {
    if (entry.kind === 'clarification-request') return true
    if (entry.direction === 'incoming' && isDecision(entry.kind)) return false
    if (entry.kind === 'clarification-reply') return false
  }
  return false
}

/** Whether the last thing that the requester wrote asks for a review that has not been decided. */
export function awaitsReview(context: KindContext): boolean {
  for (const entry of context.before.toReversed()) {
    if (entry.kind === 'review-request') return true
    if (entry.kind === 'review-decision') return false
  }
  return false
}
