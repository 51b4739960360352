import { useRef, useState, type KeyboardEvent } from 'react'
import type { Rival } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'
import { briefDay } from '../shared/days.ts'
import { rivalName } from './clock-words.ts'
import { StripCell } from './strip-cell.tsx'
import { walkStrip, type Strip, type StripMove } from './strip.ts'

const MOVES: Record<string, StripMove> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
}

interface Props {
  strip: Strip
  rival: Rival | null
  title: string
}

/** The days from receipt to the last day, in weeks. One tab stop; arrow keys walk the days, and each day says what it is. */
export function StripOfDays({ strip, rival, title }: Props) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      strip.days.findIndex((day) => day.ours?.due),
    ),
  )
  const table = useRef<HTMLTableElement>(null)
  const here = Math.min(at, strip.days.length - 1)
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key]
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const next = walkStrip(strip.days.length, here, move)
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-day="${strip.days[next]?.date}"]`)?.focus()
  }
  return (
    <div className="strip-block">
      <table
        ref={table}
        className="strip"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- days are walked like the cells of a calendar
        role="grid"
        aria-label={`${text.clocks.strip}: ${title}. ${text.clocks.stripHelp}`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {text.clocks.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strip.weeks.map((week, i) => (
            <tr key={week.find((day) => day !== null)?.date ?? i}>
              {week.map((day, column) =>
                day === null ? (
                  // oxlint-disable-next-line no-array-index-key
                  <td key={`none-${column}`} aria-hidden="true" />
                ) : (
                  <StripCell
                    key={day.date}
                    day={day}
                    reachable={strip.days[here] === day}
                    onFocus={() => setAt(strip.days.indexOf(day))}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="strip-says" aria-hidden="true">
        {strip.days[here]?.words}
      </p>
      {rival && (
        <p className="strip-key">
          <span className="key-ours">12</span> {text.clocks.statuteRow} <span className="key-rival">12</span>{' '}
          {rivalName(rival)}
          <span className="key-parts" /> {text.clocks.differs}
        </p>
      )}
      {strip.exceptions.length > 0 && (
        <div className="exceptions">
          <p className="working-label">{text.clocks.notCounted}</p>
          <ul>
            {strip.exceptions.map(({ date, why }) => (
              <li key={date}>
                {briefDay(date)}: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
