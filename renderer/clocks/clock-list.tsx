import { useState } from 'react'
import { useCase } from '../case/case-context.tsx'
import { CaseFacts } from '../law/facts/case-facts.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { WhatIf } from '../what-if/what-if.tsx'
import { ClockLine } from './clock-line.tsx'
import { isOver, soonestFirst } from './clock-order.ts'
import './clocks.css'

/** Every clock of the case: those that run, soonest first, then those that are over; what they go by, and what if. */
export function ClockList() {
  const { case: c } = useCase()
  const [open, setOpen] = useState<'what-if' | 'facts' | null>(null)
  const clocks = soonestFirst(c.clocks)
  const parts = [
    { title: text.clocks.running, clocks: clocks.filter((clock) => !isOver(clock)) },
    { title: text.clocks.over, clocks: clocks.filter(isOver) },
  ].filter((part) => part.clocks.length > 0)
  const facts = text.law.facts
  return (
    <div className="panel clocks-panel">
      <div className="actions clocks-tools">
        <Button aria-expanded={open === 'what-if'} onPress={() => setOpen(open === 'what-if' ? null : 'what-if')}>
          {open === 'what-if' ? text.whatIf.close : text.whatIf.open}
        </Button>
        <Button aria-expanded={open === 'facts'} onPress={() => setOpen(open === 'facts' ? null : 'facts')}>
          {open === 'facts' ? facts.close : facts.open}
        </Button>
      </div>
      {open === 'what-if' && <WhatIf />}
      {open === 'facts' && <CaseFacts />}
      {clocks.length === 0 && <p className="quiet">{text.clocks.empty}</p>}
      {parts.map((part) => (
        <section key={part.title}>
          <h2 className="panel-title">{part.title}</h2>
          <ul className="clocks" aria-label={`${text.clocks.title}: ${part.title}`}>
            {part.clocks.map((clock) => (
              <ClockLine key={clock.id} clock={clock} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
