import type { NoticeRow } from '../../core/contract/reminder.ts'
import { timeOfDay } from '../../core/reminders/local-time.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'
import { groupRows } from './group-rows.ts'
import { PutOff } from './put-off.tsx'
import { useReminderActs } from './use-reminders.ts'

const words = text.reminders

interface Props {
  rows: readonly NoticeRow[]
  today: string
  acts: ReturnType<typeof useReminderActs>
  /** In its own case a row need not say which case it is of. */
  withCase?: boolean
}

/** What will be said, soonest first, each with its reason and what can be done about it. */
export function ComingList({ rows, today, acts, withCase = true }: Props) {
  return (
    <ol className="reminder-list" aria-label={words.coming}>
      {groupRows(rows).map(({ next: row, again }) => (
        <li key={row.occurrence}>
          <span className="reminder-when">{words.at(actDay(row.on, today), timeOfDay(row.minute))}</span>
          <span className="reminder-what">
            {withCase && row.caseId !== null && (
              <a
                className="reminder-case"
                href={formatRoute(
                  caseRoute(row.caseId, row.clockId === null ? {} : { tab: 'clocks', clock: row.clockId }),
                )}
              >
                {row.caseTitle}
              </a>
            )}
            <span>{row.body}</span>
            <span className="quiet small">
              {row.because}
              {again.length > 0 && `. ${words.again(again.map((one) => actDay(one.on, today)))}`}
            </span>
          </span>
          <span className="reminder-acts">
            <PutOff
              what={row.body}
              today={today}
              onPutOff={(snooze) => acts.snooze.mutate({ target: { occurrence: row.occurrence }, snooze })}
            />
            <Button
              bare
              aria-label={words.doneOf(row.body)}
              onPress={() => acts.done.mutate({ target: { occurrence: row.occurrence } })}
            >
              {words.done}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  )
}
