import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { EmptyInbox } from './empty-inbox.tsx'
import { formatRoute } from '../routing/route.ts'
import { InboxDesk } from './inbox-desk.tsx'
import { OlderLine } from './older-line.tsx'
import './inbox.css'

const words = text.inbox

/** Letters that the reader is not sure of and those of no case, each with its reasons and its words. */
export function InboxScreen() {
  const { calls } = useApi()
  useTitle(words.title)
  const [aside, setAside] = useState(false)
  const list = useQuery({
    ...calls.inbox.list.queryOptions({ input: { aside } }),
    placeholderData: keepPreviousData,
  })
  if (list.isPending) return <Loading>{words.loading}</Loading>
  if (list.isError)
    return <Failure what={text.frame.couldNotOpen} error={list.error} again={() => void list.refetch()} />
  const { items, more, count } = list.data
  return (
    <div className="inbox">
      <header className="inbox-head">
        <div>
          <h1 tabIndex={-1}>{words.title}</h1>
          <p className="quiet">{aside ? words.asideLead(count.aside) : words.lead(count.waiting)}</p>
        </div>
        <div className="inbox-head-acts">
          <a href={formatRoute({ screen: 'reread' })}>{text.rereading.open}</a>
          <ToggleButtonGroup
            className="segments"
            aria-label={words.show}
            disallowEmptySelection
            selectedKeys={[aside ? 'aside' : 'waiting']}
            onSelectionChange={(keys) => setAside(keys.has('aside'))}
          >
            <ToggleButton id="waiting" className="segment">
              {words.tabs.waiting} <span className="inbox-tab-count">{count.waiting.toLocaleString('en-GB')}</span>
            </ToggleButton>
            <ToggleButton id="aside" className="segment">
              {words.tabs.aside} <span className="inbox-tab-count">{count.aside.toLocaleString('en-GB')}</span>
            </ToggleButton>
          </ToggleButtonGroup>
        </div>
      </header>
      <OlderLine older={count.older} />
      {items.length === 0 ? (
        <EmptyInbox aside={aside} />
      ) : (
        <InboxDesk key={aside ? 'aside' : 'waiting'} items={items} more={more} aside={aside} />
      )}
    </div>
  )
}
