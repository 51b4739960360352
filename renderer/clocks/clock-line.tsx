import { useEffect, useRef } from 'react'
import type { Clock } from '../../core/model/clock.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'
import { LaneShape } from '../shared/reference-chip.tsx'
import { StateMark } from '../shared/state-mark.tsx'
import { ClockWorking } from './clock-working.tsx'
import { standingWords } from './clock-words.ts'

/** A clock: how it stands, its last day, whose move; its working unfolds under it. */
export function ClockLine({ clock }: { clock: Clock }) {
  const { today, lookOf, clock: openClock, showClock } = useCase()
  const open = openClock === clock.id
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!open) return
    line.current?.scrollIntoView({ block: 'start' })
    line.current?.querySelector<HTMLElement>('button[aria-expanded]')?.focus({ preventScroll: true })
  }, [open])
  const words = text.clocks
  return (
    <li ref={line} className={open ? 'clock-line open' : 'clock-line'}>
      <div className="clock-head">
        <span className="clock-due">
          <strong>{actDay(clock.due, today)}</strong>
          <StateMark clock={clock.state}>{standingWords(clock)}</StateMark>
        </span>
        <span className="clock-title">
          <span>
            {clock.reference !== null && <LaneShape look={lookOf(clock.reference)} />} {clock.title}
          </span>
          <span className="quiet small">
            {words.basis[clock.basis]} · {clock.waitingFor === 'you' ? words.you : words.they}
          </span>
        </span>
        <Button
          bare
          aria-expanded={open}
          aria-label={`${open ? words.hideWorking : words.showWorking}: ${clock.title}`}
          onPress={() => showClock(open ? null : clock.id)}
        >
          {open ? words.hideWorking : words.showWorking}
        </Button>
      </div>
      {open && <ClockWorking clock={clock} />}
    </li>
  )
}
