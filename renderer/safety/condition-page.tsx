import { AlertTriangle, CloudOff, HardDrive, Hourglass, Lock, type LucideIcon } from 'lucide-react'
import type { Condition, RecoveredCasebook } from '../../core/contract/safety.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { useConditionHands } from './condition-hands.ts'
import { DamageWays } from './damage-ways.tsx'
import './safety.css'

const ICONS: Record<Condition['kind'], LucideIcon> = {
  damaged: AlertTriangle,
  newer: Lock,
  foreign: AlertTriangle,
  'read-only': Lock,
  full: HardDrive,
  gone: HardDrive,
  busy: Hourglass,
  unavailable: AlertTriangle,
  cloud: CloudOff,
}

interface Props {
  condition: Condition
  onLook: () => void
  onRecovered: (done: RecoveredCasebook) => void
}

/** A page in place of the app: what is wrong, in one sentence, and the ways on. */
export function ConditionPage({ condition, onLook, onRecovered }: Props) {
  useTitle(text.safety.titles[condition.kind])
  const Icon = ICONS[condition.kind]
  return (
    <main className="condition" id="main" tabIndex={-1}>
      <div className="condition-page">
        <h1>
          <Icon size={24} aria-hidden="true" /> {text.safety.titles[condition.kind]}
        </h1>
        <p className="condition-sentence" role="alert">
          {condition.sentence}
        </p>
        {condition.kind === 'damaged' ? (
          <DamageWays condition={condition} onLook={onLook} onRecovered={onRecovered} />
        ) : (
          <Waiting condition={condition} />
        )}
      </div>
    </main>
  )
}

const PASSES: readonly Condition['kind'][] = ['gone', 'busy', 'full', 'read-only', 'unavailable']

function Waiting({ condition }: { condition: Condition }) {
  const { trying, tryAgain, beginAnew, error } = useConditionHands()
  return (
    <>
      {PASSES.includes(condition.kind) && <p className="quiet">{text.safety.waits}</p>}
      {error && <Failure what={text.safety.couldNotRecover} error={error} />}
      <div className="actions">
        <Button first isDisabled={trying} onPress={tryAgain}>
          {trying ? text.safety.trying : text.safety.tryAgain}
        </Button>
        {condition.kind === 'gone' && (
          <Button isDisabled={trying} onPress={beginAnew} aria-describedby="begin-anew-hint">
            {text.safety.beginAnew}
          </Button>
        )}
      </div>
      {condition.kind === 'gone' && (
        <p className="quiet small" id="begin-anew-hint">
          {text.safety.beginAnewHint}
        </p>
      )}
    </>
  )
}
