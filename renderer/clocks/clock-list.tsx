import { useState } from 'react'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { WhatIf } from '../what-if/what-if.tsx'
import { ClockLine } from './clock-line.tsx'
import { isOver, soonestFirst } from './clock-order.ts'
import './clocks.css'

/** Every clock of the case: those that run, soonest first, then those that are over. */
export function ClockList() {
  const { case: c } = useCase()
  const [supposing, setSupposing] = useState(false)
  const clocks = soonestFirst(c.clocks)
  if (clocks.length === 0) return <p className="quiet panel-none">{text.clocks.empty}</p>
  const parts = [
    { title: text.clocks.running, clocks: clocks.filter((clock) => !isOver(clock)) },
    { title: text.clocks.over, clocks: clocks.filter(isOver) },
  ].filter((part) => part.clocks.length > 0)
  return (
    <div className="panel clocks-panel">
      <Button className="what-if-open" aria-expanded={supposing} onPress={() => setSupposing(!supposing)}>
        {supposing ? text.whatIf.close : text.whatIf.open}
      </Button>
      {supposing && <WhatIf />}
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
