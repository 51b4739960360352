import { useCase } from '../case/case-context.tsx'
import type { CaseClockFacts, Supposition } from '../../core/contract/clock.ts'
import { useClockFacts } from '../law/facts/use-clock-facts.ts'

/** What a supposition would be as a fact of the case; null for one that can only be supposed. */
export function factOf(supposition: Supposition, facts: CaseClockFacts, id: string): Partial<CaseClockFacts> | null {
  switch (supposition.kind) {
    case 'event':
      return {
        events: [...facts.events, { id, reference: supposition.reference, event: supposition.event, reason: null }],
      }
    case 'unneeded':
      return {
        unneeded: [
          ...facts.unneeded.filter((one) => one.entry !== supposition.entry),
          { entry: supposition.entry, reason: null },
        ],
      }
    case 'body':
      return { body: supposition.body }
    case 'calendar':
      return { calendar: supposition.calendar }
    default:
      return null
  }
}

/** The way to keep a supposition as a fact of the case; null where it can only be supposed. */
export function useKeepFact(): {
  keep: (supposition: Supposition, done: () => void) => (() => void) | null
  error: Error | null
} {
  const { case: c } = useCase()
  const { facts, set, error } = useClockFacts(c.id)
  return {
    error,
    keep: (supposition, done) => {
      const fact = facts && factOf(supposition, facts, crypto.randomUUID())
      return fact && (() => set(fact, done))
    },
  }
}
