import { useQuery } from '@tanstack/react-query'
import type { Mute } from '../../core/contract/reminder.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'
import type { useReminderActs } from './use-reminders.ts'

const words = text.reminders

interface Props {
  muted: readonly Mute[]
  today: string
  acts: ReturnType<typeof useReminderActs>
}

/** Cases of which nothing is said, each with the way back. */
export function Silenced({ muted, today, acts }: Props) {
  const { calls } = useApi()
  const cases = useQuery(calls.case.list.queryOptions())
  const archived = useQuery(calls.case.archived.queryOptions())
  if (muted.length === 0) return null
  const titleOf = (id: string): string =>
    [...(cases.data ?? []), ...(archived.data ?? [])].find((one) => one.id === id)?.title ?? id
  return (
    <section className="reminder-part">
      <h2>{words.silenced}</h2>
      <ul className="reminder-list" aria-label={words.silenced}>
        {muted.map(({ caseId, untilOn }) => (
          <li key={caseId}>
            <span className="reminder-what">
              <a href={formatRoute(caseRoute(caseId))}>{titleOf(caseId)}</a>
              <span className="quiet small">{words.silentUntil(untilOn === null ? null : actDay(untilOn, today))}</span>
            </span>
            <span className="reminder-acts">
              <Button
                bare
                aria-label={words.unsilenceOf(titleOf(caseId))}
                onPress={() => acts.unmute.mutate({ caseId })}
              >
                {words.unsilence}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
