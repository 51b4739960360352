import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import './history.css'

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What was changed, in words, newest first. */
export function HistoryList() {
  const { calls } = useApi()
  const list = useQuery(calls.history.list.queryOptions({ input: { limit: 100 } }))
  if (list.isError) return <Failure what={text.frame.couldNotOpen} error={list.error} />
  if (!list.data) return null
  return (
    <section className="history">
      <h2 id="history-title">{text.history.title}</h2>
      <p className="quiet">{list.data.items.length === 0 ? text.history.empty : text.history.lead}</p>
      <ol aria-labelledby="history-title">
        {list.data.items.map((item) => (
          <li key={item.id} className={item.state}>
            <span className="quiet small">{WHEN.format(new Date(item.madeAt))}</span>
            <span>
              {item.words}
              {item.state === 'undone' && <span className="quiet small"> ({text.history.stateUndone})</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
