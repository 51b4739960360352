import { useQuery } from '@tanstack/react-query'
import { MailQuestionMark } from 'lucide-react'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

/** The inbox in the rail, with how much waits as a number. */
export function InboxLink() {
  const { calls } = useApi()
  const { route } = useRouting()
  const count = useQuery(calls.inbox.count.queryOptions())
  const waiting = count.data?.waiting ?? 0
  return (
    <a
      className="rail-item"
      href={formatRoute({ screen: 'inbox' })}
      aria-current={route.screen === 'inbox' || route.screen === 'reread' ? 'page' : undefined}
    >
      <MailQuestionMark size={20} aria-hidden="true" />
      <span className="rail-counted">
        {text.inbox.nav}
        {waiting > 0 && (
          <>
            {' '}
            <span className="rail-count">{waiting > 999 ? '999+' : waiting}</span>
            <span className="unseen"> {text.inbox.navWaiting(waiting)}</span>
          </>
        )}
      </span>
    </a>
  )
}
