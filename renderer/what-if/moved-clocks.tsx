import type { MovedClock } from '../../core/contract/clock.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { actDay } from '../shared/days.ts'
import { LaneShape } from '../shared/reference-chip.tsx'

const words = text.whatIf

/** Clocks that would move: where they stand now, where they would stand, and why. */
export function MovedClocks({ moved }: { moved: readonly MovedClock[] }) {
  const { today, lookOf } = useCase()
  if (moved.length === 0) return <p role="status">{words.none}</p>
  const day = (on: string | null, none: string): string => (on === null ? none : actDay(on, today))
  return (
    <table className="moved" aria-label={words.moves}>
      <thead>
        <tr>
          <th scope="col">{words.columns.clock}</th>
          <th scope="col">{words.columns.from}</th>
          <th scope="col">{words.columns.to}</th>
          <th scope="col">{words.columns.why}</th>
        </tr>
      </thead>
      <tbody>
        {moved.map((clock) => (
          <tr key={clock.id}>
            <th scope="row">
              {clock.reference !== null && <LaneShape look={lookOf(clock.reference)} />} {clock.title}
            </th>
            <td>
              {day(clock.from, '–')}
              <StateWords state={clock.stateBefore} late={clock.lateBefore} />
            </td>
            <td>
              <strong>{day(clock.to, words.gone)}</strong>
              <StateWords state={clock.stateAfter} late={clock.lateAfter} />
            </td>
            <td>{clock.why.join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StateWords({ state, late }: { state: MovedClock['stateAfter']; late: number | null }) {
  if (state === null) return null
  const says = late ? text.clocks.late(late) : text.clocks.state[state]
  return <span className="moved-state">{says}</span>
}
