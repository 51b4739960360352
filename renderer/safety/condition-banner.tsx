import { TriangleAlert } from 'lucide-react'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useConditionHands } from './condition-hands.ts'
import './safety.css'

/** A sentence says what and where, then, behind a colon, what to do. */
function atColon(sentence: string): [what: string, rest: string] {
  const at = sentence.indexOf(': ') + 1
  return [sentence.slice(0, at), sentence.slice(at)]
}

/** Above every screen, for as long as something is to be known of the casebook. */
export function ConditionBanner() {
  const { condition, trying, tryAgain, accept, showWays } = useConditionHands()
  if (!condition) return null
  const [what, rest] = atColon(condition.sentence)
  return (
    <aside className={`condition-banner ${condition.blocks}`} aria-label={text.safety.banner}>
      <TriangleAlert size={16} aria-hidden="true" />
      <p role="status">
        <strong>{what}</strong>
        {rest}
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
