import { TriangleAlert } from 'lucide-react'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useConditionHands } from './condition-hands.ts'
import './safety.css'

/** Above every screen, for as long as something is to be known of the casebook. */
export function ConditionBanner() {
  const { condition, trying, tryAgain, accept, showWays } = useConditionHands()
  if (!condition) return null
  return (
    <aside className={`condition-banner ${condition.blocks}`} aria-label={text.safety.banner}>
      <TriangleAlert size={16} aria-hidden="true" />
      <p role="status">
        <strong>{text.safety.titles[condition.kind]}.</strong> {condition.sentence}
      </p>
      {condition.kind === 'damaged' && (
        <Button bare onPress={showWays}>
          {text.safety.whatNow}
        </Button>
      )}
      {condition.kind !== 'damaged' && condition.blocks === 'changes' && (
        <Button bare isDisabled={trying} onPress={tryAgain}>
          {text.safety.tryAgain}
        </Button>
      )}
      {condition.kind === 'cloud' && (
        <Button bare onPress={accept}>
          {text.safety.iKnow}
        </Button>
      )}
    </aside>
  )
}
