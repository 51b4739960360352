import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { CalendarFile } from './calendar-file.tsx'
import { ComingList } from './coming-list.tsx'
import { PastList } from './past-list.tsx'
import { RemindDialog } from './remind-dialog.tsx'
import { ReminderLog } from './reminder-log.tsx'
import { ReminderSettingsForm } from './reminder-settings.tsx'
import { Silenced } from './silenced.tsx'
import { Speaking } from './speaking.tsx'
import { useReminderActs, useReminderList } from './use-reminders.ts'
import './reminders.css'

const words = text.reminders

/** What the user will hear, has heard, and how they want to hear it. */
export function RemindersScreen() {
  const { calls } = useApi()
  useTitle(words.title)
  const info = useQuery(calls.app.info.queryOptions())
  const list = useReminderList()
  const acts = useReminderActs()
  const [asking, setAsking] = useState(false)
  if (list.isError) return <Failure what={words.couldNot} error={list.error} again={() => void list.refetch()} />
  if (!list.data || !info.data) return <Loading>{words.loading}</Loading>
  const { today } = info.data
  const { upcoming, past, muted } = list.data
  const failed = acts.snooze.error ?? acts.done.error ?? acts.unmute.error
  return (
    <div className="reminders">
      <div className="reminders-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <Button first onPress={() => setAsking(true)}>
          {words.remindMe}
        </Button>
      </div>
      <Speaking today={today} />
      {failed && <Failure what={words.notDone} error={failed} />}
      <section className="reminder-part">
        <h2>{words.coming}</h2>
        {upcoming.length === 0 ? (
          <p className="quiet">{words.comingEmpty}</p>
        ) : (
          <ComingList rows={upcoming} today={today} acts={acts} />
        )}
        <PastList rows={past} today={today} acts={acts} />
      </section>
      <Silenced muted={muted} today={today} acts={acts} />
      <ReminderSettingsForm />
      <CalendarFile />
      <ReminderLog today={today} />
      <RemindDialog open={asking} onClose={() => setAsking(false)} today={today} caseId={null} entries={[]} />
    </div>
  )
}
