import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { actDay } from '../shared/days.ts'
import { shortTitle } from '../shared/short-title.ts'
import { Far } from './row-parts.tsx'

const SHOWN = 8

/** Every date that lies ahead, for a desk of a few cases: soonest first, each leading to its working. */
export function DatesAhead({ today, several }: { today: string; several: boolean }) {
  const { calls } = useApi()
  const dues = useQuery(calls.clock.due.queryOptions({ input: {} }))
  if (!dues.data) return null
  const ahead = dues.data.filter((due) => !due.late).slice(0, SHOWN)
  return (
    <section className="dates-ahead" aria-labelledby="dates-ahead">
      <h2 id="dates-ahead">{text.desk.ahead}</h2>
      {ahead.length === 0 ? (
        <p className="quiet">{text.desk.aheadNone}</p>
      ) : (
        <ol>
          {ahead.map((due) => (
            <li key={due.caseId + due.clockId}>
              <span className="case-row-day">{actDay(due.due, today)}</span>
              <Far daysLeft={due.daysLeft} late={false} />
              <span>
                <a href={formatRoute(caseRoute(due.caseId, { tab: 'clocks', clock: due.clockId }))}>{due.clock}</a>
                {several && <span className="quiet"> {shortTitle(due.title)}</span>}
              </span>
              <span className="quiet">{due.waitingFor === 'you' ? text.calendar.yours : text.calendar.theirs}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
