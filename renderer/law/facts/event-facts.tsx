import { X } from 'lucide-react'
import { useState } from 'react'
import { eventWords } from '../../../core/clocks/said-facts.ts'
import type { CaseClockFacts, GivenEvent } from '../../../core/contract/clock.ts'
import { text } from '../../messages/en-gb.ts'
import { Button } from '../../shared/button.tsx'
import { EventForm } from './event-form.tsx'
import type { ClockFactsHands } from './use-clock-facts.ts'

const words = text.law.facts

/** Events that no letter holds: a fee that was paid, school holidays, … */
export function EventFacts({ facts, set, busy }: { facts: CaseClockFacts } & Pick<ClockFactsHands, 'set' | 'busy'>) {
  const [adding, setAdding] = useState(false)
  return (
    <div className="fact-lines">
      <h3>{words.events}</h3>
      {facts.events.length === 0 && <p className="quiet">{words.noEvents}</p>}
      {facts.events.length > 0 && (
        <ul className="fact-lines" aria-label={words.events}>
          {facts.events.map((event) => (
            <li key={event.id} className="fact-line">
              <span>{words.said(said(event), event.reason)}</span>
              <Button
                icon
                aria-label={words.removeEvent(said(event))}
                isDisabled={busy}
                onPress={() => set({ events: facts.events.filter((other) => other !== event) })}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <EventForm
          busy={busy}
          onCancel={() => setAdding(false)}
          onAdd={(event) => set({ events: [...facts.events, event] }, () => setAdding(false))}
        />
      ) : (
        <div>
          <Button onPress={() => setAdding(true)}>{words.addEvent}</Button>
        </div>
      )}
    </div>
  )
}

function said({ event, reference }: GivenEvent): string {
  const what = eventWords(event)
  const sentence = what.charAt(0).toUpperCase() + what.slice(1)
  return reference === null ? sentence : `${sentence} (${reference})`
}
