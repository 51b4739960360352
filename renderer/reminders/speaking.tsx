import { useState } from 'react'
import { timeOfDay } from '../../core/reminders/local-time.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'
import { Failure } from '../shared/notice.tsx'
import { askPermission, permission } from './permission.ts'
import { useNextReminder, useReminderActs } from './use-reminders.ts'

const words = text.reminders

/** When the next one comes, whether it can be heard, and a way to try it. */
export function Speaking({ today }: { today: string }) {
  const next = useNextReminder()
  const { test } = useReminderActs()
  const [allowed, setAllowed] = useState(permission())
  const { data } = next
  if (!data) return null
  const { notice, whyNot, heldBack } = data
  return (
    <section className="speaking">
      <p>
        {notice === null ? words.none : words.next(words.at(actDay(notice.on, today), timeOfDay(notice.minute)))}
        {notice !== null && <span className="quiet"> {notice.body}</span>}
      </p>
      {whyNot !== null && (
        <p className="trouble">
          {words.cannot} {whyNot}
        </p>
      )}
      {heldBack !== null && <p className="trouble">{heldBack}</p>}
      {allowed === 'denied' && <p className="trouble">{words.denied}</p>}
      <div className="actions">
        {allowed === 'default' && <Button onPress={() => void askPermission().then(setAllowed)}>{words.allow}</Button>}
        <Button onPress={() => test.mutate({})}>{words.testNotice}</Button>
      </div>
      {test.isError && <Failure what={words.notDone} error={test.error} />}
      <p role="status">{test.data?.why}</p>
    </section>
  )
}
