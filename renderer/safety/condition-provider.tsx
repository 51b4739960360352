import { useState, type ReactNode } from 'react'
import type { RecoveredCasebook } from '../../core/contract/safety.ts'
import { ConditionContext } from './condition-hands.ts'
import { ConditionPage } from './condition-page.tsx'
import { Recovered } from './recovered.tsx'
import { useCondition } from './use-condition.ts'

/** Shows the app, or a page of its own where the casebook cannot be read or is damaged. */
export function ConditionProvider({ children }: { children: ReactNode }) {
  const hands = useCondition()
  const [looking, setLooking] = useState(false)
  // What became of it is still said when the condition is over.
  const [recovered, setRecovered] = useState<RecoveredCasebook | null>(null)
  const { condition } = hands
  const isPage = condition?.blocks === 'everything' || (condition?.kind === 'damaged' && !looking)
  return (
    <ConditionContext value={{ ...hands, showWays: () => setLooking(false) }}>
      {recovered ? (
        <Recovered recovered={recovered} onOpen={() => setRecovered(null)} />
      ) : condition && isPage ? (
        <ConditionPage condition={condition} onLook={() => setLooking(true)} onRecovered={setRecovered} />
      ) : (
        children
      )}
    </ConditionContext>
  )
}
