import { memo } from 'react'
import type { InboxItem } from '../../core/model/inbox.ts'
import { text } from '../messages/en-gb.ts'
import { PlainSight } from '../shared/plain-sight.tsx'
import { briefDay } from '../shared/days.ts'

const words = text.inbox

interface Props {
  item: InboxItem
  picked: boolean
  index: number
  onPick: (index: number) => void
}

/** What it is, from whom, of which day, and the first reason why it waits. Drawn anew only when it changes. */
export const InboxRow = memo(function InboxRow({ item, picked, index, onPick }: Props) {
  const [first, ...rest] = item.doubts
  return (
    <button
      type="button"
      data-row
      className="inbox-row"
      aria-current={picked || undefined}
      tabIndex={picked ? 0 : -1}
      onClick={() => onPick(index)}
      onFocus={() => picked || onPick(index)}
    >
      <span className="inbox-row-title">
        <PlainSight>{item.title}</PlainSight>
      </span>
      <span className="inbox-row-day">{item.day === null ? words.noDay : briefDay(item.day)}</span>
      <span className="inbox-row-who">
        {item.sender === null ? words.noSender : <PlainSight>{item.sender}</PlainSight>}
        <span className={item.caseTitle === null ? 'inbox-row-none' : ''}>{item.caseTitle ?? words.noCase}</span>
      </span>
      <span className="inbox-row-why">
        {first?.words}
        {rest.length > 0 && <span className="quiet"> +{rest.length}</span>}
      </span>
    </button>
  )
})
