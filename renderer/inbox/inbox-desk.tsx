import { useRef, useState } from 'react'
import type { InboxItem } from '../../core/model/inbox.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Loading } from '../shared/notice.tsx'
import { InboxLetter } from './inbox-letter.tsx'
import { InboxList } from './inbox-list.tsx'
import { useInboxKeys } from './use-inbox-keys.ts'
import { useInboxActs } from './use-inbox-acts.ts'

/** From so many letters of no case on they can be put aside at once. */
const MANY = 5

interface Props {
  items: readonly InboxItem[]
  more: number
  aside: boolean
}

/** The list beside the letter that is picked. A letter that is dealt with gives way to the next. */
export function InboxDesk({ items: all, more, aside }: Props) {
  const acts = useInboxActs()
  const items = all.filter((one) => !acts.going.has(one.id))
  const [picked, setPicked] = useState({ id: items[0]?.id ?? '', index: 0 })
  const found = items.findIndex((item) => item.id === picked.id)
  const active = found >= 0 ? found : Math.min(picked.index, items.length - 1)
  const item = items[active]
  // The next one is picked for good: undo brings the other back without taking the place from under the reader.
  if (found < 0 && item) setPicked({ id: item.id, index: active })
  const letter = useRef<HTMLElement>(null)
  const correct = (): void => letter.current?.querySelector<HTMLElement>('.inbox-reason button')?.click()
  useInboxKeys({ item: item ?? null, aside, acts, correct })
  const loose = items.filter((one) => one.caseId === null).map((one) => one.id)
  if (!item) return <Loading>{text.inbox.working}</Loading>
  return (
    <div className="inbox-desk">
      <div className="inbox-side">
        {!aside && loose.length >= MANY && (
          <p className="inbox-many">
            <Button bare onPress={() => acts.putAside(...loose)}>
              {text.inbox.putAllAside(loose.length)}
            </Button>
          </p>
        )}
        <InboxList
          items={items}
          active={active}
          label={aside ? text.inbox.asideList : text.inbox.list}
          onPick={(index) => setPicked({ id: items[index]?.id ?? '', index })}
        />
        {more > 0 && <p className="inbox-more quiet small">{text.inbox.more(more)}</p>}
      </div>
      <section ref={letter} className="inbox-letter" aria-label={text.inbox.region}>
        <InboxLetter key={item.id} item={item} aside={aside} acts={acts} onCorrect={correct} />
      </section>
    </div>
  )
}
