import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ShownNotice } from '../../core/model/reminder.ts'
import { useApi } from '../api/api.tsx'
import type { Client } from '../api/rpc.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { permission } from './permission.ts'
import { useReminderActs } from './use-reminders.ts'
import './page-notices.css'

const words = text.reminders
const TRY_AGAIN = 3000
const HELD = 4

const addressOf = (notice: ShownNotice): string =>
  notice.caseId === null
    ? formatRoute({ screen: 'reminders' })
    : formatRoute(caseRoute(notice.caseId, notice.clockId === null ? {} : { tab: 'clocks', clock: notice.clockId }))

/** By the browser where it lets us; false where it does not. */
function showByBrowser(notice: ShownNotice): boolean {
  if (permission() !== 'granted') return false
  const shown = new Notification(notice.title, { body: notice.body, tag: notice.id, requireInteraction: notice.urgent })
  shown.addEventListener('click', () => {
    window.focus()
    location.hash = addressOf(notice)
    shown.close()
  })
  return true
}

async function watch(client: Client, signal: AbortSignal, showHere: (notice: ShownNotice) => void): Promise<void> {
  for await (const notice of await client.reminder.watch(undefined, { signal })) {
    const seen = showByBrowser(notice) || document.visibilityState === 'visible'
    if (seen && permission() !== 'granted') showHere(notice)
    const why = seen ? '' : 'The open page is out of sight and may not notify you: allow notifications in it.'
    await client.reminder.told({ id: notice.id, shown: seen, why })
  }
}

/** Notices that the desktop does not show: by the browser where it is allowed, else here at the edge of the page. */
export function PageNotices() {
  const { client } = useApi()
  const [notices, setNotices] = useState<ShownNotice[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const showHere = (notice: ShownNotice): void => setNotices((before) => [notice, ...before].slice(0, HELD))
    const again = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await watch(client, stop.signal, showHere).catch(() => undefined)
        if (!stop.signal.aborted) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN))
      }
    }
    void again()
    return () => stop.abort()
  }, [client])
  const drop = (id: string): void => setNotices((before) => before.filter((one) => one.id !== id))
  return (
    <section className="page-notices" aria-label={words.notices} aria-live="polite">
      {notices.map((notice) => (
        <PageNotice key={notice.id} notice={notice} drop={() => drop(notice.id)} />
      ))}
    </section>
  )
}

function PageNotice({ notice, drop }: { notice: ShownNotice; drop: () => void }) {
  const acts = useReminderActs()
  const target = { showing: notice.id }
  return (
    <div className={notice.urgent ? 'page-notice urgent' : 'page-notice'}>
      <div className="page-notice-head">
        <strong>{notice.title}</strong>
        <AriaButton className="button bare icon" aria-label={words.noticeClose} onPress={drop}>
          <X size={16} aria-hidden="true" />
        </AriaButton>
      </div>
      <p>{notice.body}</p>
      <div className="actions">
        {notice.actions.includes('open') && (
          <a className="button" href={addressOf(notice)} onClick={drop}>
            {words.noticeOpen}
          </a>
        )}
        {notice.actions.includes('snooze') && (
          <Button onPress={() => acts.snooze.mutate({ target, snooze: { for: notice.snooze } }, { onSuccess: drop })}>
            {words.putOff} {words.putOffFor[notice.snooze]}
          </Button>
        )}
        {notice.actions.includes('done') && (
          <Button onPress={() => acts.done.mutate({ target }, { onSuccess: drop })}>{words.done}</Button>
        )}
      </div>
    </div>
  )
}
