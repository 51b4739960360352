import { formatDay } from '../../core/calendar/format-day.ts'
import type { MovedCase } from '../../core/contract/law.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'

const words = text.law

/** The open clocks that would move, case by case: from what, to what, and why. */
export function MovedCases({ moved }: { moved: readonly MovedCase[] }) {
  return moved.map(({ caseId, title, moved: clocks }) => (
    <div key={caseId} className="moved-case">
      <h4>
        <a href={formatRoute(caseRoute(caseId, { tab: 'clocks' }))}>{title}</a>
      </h4>
      <table className="law-table" aria-label={words.movedOf(title)}>
        <thead>
          <tr>
            <th scope="col">{words.movedColumns.clock}</th>
            <th scope="col">{words.movedColumns.from}</th>
            <th scope="col">{words.movedColumns.to}</th>
            <th scope="col">{words.movedColumns.why}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock.id}>
              <th scope="row">{clock.title}</th>
              <td>{clock.from === null ? words.fresh : formatDay(clock.from)}</td>
              <td>
                <strong>{clock.to === null ? words.gone : formatDay(clock.to)}</strong>
              </td>
              <td>{clock.why.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}
