import type { NoticeRow } from '../../core/contract/reminder.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'
import type { useReminderActs } from './use-reminders.ts'

const words = text.reminders

interface Props {
  rows: readonly NoticeRow[]
  today: string
  acts: ReturnType<typeof useReminderActs>
}

/** What was told or fell away, newest first, and why. */
export function PastList({ rows, today, acts }: Props) {
  return (
    <details className="reminder-past">
      <summary>
        {words.past} ({rows.length})
      </summary>
      {rows.length === 0 ? (
        <p className="quiet">{words.pastEmpty}</p>
      ) : (
        <ol className="reminder-list" aria-label={words.past}>
          {rows.map((row) => (
            <li key={row.occurrence}>
              <span className="reminder-when">{actDay(row.on, today)}</span>
              <span className="reminder-what">
                <span>
                  {row.what}
                  {row.caseTitle && <span className="quiet"> ({row.caseTitle})</span>}
                </span>
                <span className="quiet small">
                  {words.states[row.state]}: {row.because}
                </span>
              </span>
              <span className="reminder-acts">
                {row.state === 'done' && (
                  <Button
                    bare
                    onPress={() => acts.done.mutate({ target: { occurrence: row.occurrence }, done: false })}
                  >
                    {words.undone}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
