import { createContext, useContext } from 'react'
import type { ConditionHands } from './use-condition.ts'

interface Hands extends ConditionHands {
  /** Shows the ways on from a damaged casebook again, after looking at it. */
  showWays: () => void
}

export const ConditionContext = createContext<Hands | null>(null)

/** What stands in the way, for whoever shows it. */
export function useConditionHands(): Hands {
  const hands = useContext(ConditionContext)
  if (!hands) throw new Error('useConditionHands needs a ConditionProvider above it.')
  return hands
}
