import { formatDay } from '../../core/calendar/format-day.ts'
import type { InboxItem } from '../../core/model/inbox.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { PlainSight } from '../shared/plain-sight.tsx'
import { Failure } from '../shared/notice.tsx'
import { DoubtedLetter } from './doubted-letter.tsx'
import { LooseWords } from './loose-words.tsx'
import type { InboxActs } from './use-inbox-acts.ts'

const words = text.inbox

interface Props {
  item: InboxItem
  aside: boolean
  acts: InboxActs
  /** Opens the correction of what is first in doubt. */
  onCorrect: () => void
}

/** One letter that waits: which it is, why it waits, what can be done, and its words. */
export function InboxLetter({ item, aside, acts, onCorrect }: Props) {
  return (
    <>
      <header className="inbox-letter-head">
        <h2 tabIndex={-1}>
          <PlainSight>{item.title}</PlainSight>
        </h2>
        <p>
          {item.direction !== null && <span>{text.kinds.direction[item.direction]}</span>}
          <span>{item.sender === null ? words.noSender : <PlainSight>{item.sender}</PlainSight>}</span>
          <span>{item.day === null ? words.noDay : formatDay(item.day)}</span>
          {item.caseId !== null && (
            <a href={formatRoute(caseRoute(item.caseId, { entry: item.id }))}>{words.openInCase}</a>
          )}
        </p>
      </header>
      <div className="inbox-acts">
        {aside ? (
          <Button first onPress={() => acts.bringBack(item.id)}>
            {words.bringBack} <kbd>{words.keys.bringBack}</kbd>
          </Button>
        ) : (
          <>
            <Button first onPress={() => acts.accept(item.id)} aria-describedby="accepts">
              {words.accept} <kbd>{words.keys.accept}</kbd>
            </Button>
            <Button onPress={onCorrect}>
              {words.correct} <kbd>{words.keys.correct}</kbd>
            </Button>
            <Button onPress={() => acts.putAside(item.id)}>
              {words.notCasework} <kbd>{words.keys.notCasework}</kbd>
            </Button>
            <p id="accepts" className="small">
              {words.accepts(item.accepts)}
            </p>
          </>
        )}
      </div>
      {acts.error && <Failure what={words.failed} error={acts.error} />}
      {item.caseId === null ? <LooseWords item={item} acts={acts} /> : <DoubtedLetter item={item} acts={acts} />}
    </>
  )
}
