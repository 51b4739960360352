import { Check } from 'lucide-react'
import type { RecoveredCasebook } from '../../core/contract/safety.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useTitle } from '../shared/use-title.ts'
import { when } from './when.ts'
import './safety.css'

const words = text.safety

/** What became of a damaged casebook. */
export function Recovered({ recovered, onOpen }: { recovered: RecoveredCasebook; onOpen: () => void }) {
  useTitle(words.backTitle)
  return (
    <main className="condition" id="main" tabIndex={-1}>
      <div className="condition-page" role="status">
        <h1>
          <Check size={24} aria-hidden="true" /> {words.backTitle}
        </h1>
        <p className="condition-sentence fine">
          {recovered.from === 'snapshot'
            ? words.backFrom.snapshot(when(recovered.snapshot.takenAt))
            : words.backFrom.salvage(recovered.cases, recovered.entries)}{' '}
          {recovered.from === 'salvage' && recovered.left > 0 && words.leftOut(recovered.left)}
        </p>
        <p className="quiet">{words.aside(recovered.aside)}</p>
        <div className="actions">
          <Button first onPress={onOpen}>
            {words.openDesk}
          </Button>
        </div>
      </div>
    </main>
  )
}
