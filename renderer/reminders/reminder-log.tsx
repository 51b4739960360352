import { useQuery } from '@tanstack/react-query'
import { timeOfDay } from '../../core/reminders/local-time.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { actDay } from '../shared/days.ts'

const words = text.reminders

/** Every decision, in words: why the user heard of something, or did not. */
export function ReminderLog({ today, caseId }: { today: string; caseId?: string }) {
  const { calls } = useApi()
  const input = caseId === undefined ? { limit: 200 } : { caseId, limit: 200 }
  const log = useQuery(calls.reminder.log.queryOptions({ input }))
  if (!log.data) return null
  return (
    <details className="reminder-part">
      <summary>{words.log}</summary>
      <p className="quiet">{log.data.length === 0 ? words.logEmpty : words.logLead}</p>
      <ol className="reminder-log" aria-label={words.log}>
        {log.data.map((line) => (
          <li key={line.n}>
            <span className="quiet small">
              {words.logOf(actDay(line.on, today), timeOfDay(line.minute), line.zone)}
            </span>
            <span>{line.words}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
