import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SettingsChange } from '../../core/contract/settings.ts'
import type { ReminderSettings } from '../../core/model/reminder.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { HowYouHear } from './how-you-hear.tsx'
import { LeadTable } from './lead-table.tsx'
import { Tick } from './tick.tsx'
import { useReminderActs } from './use-reminders.ts'

const words = text.reminders

/** How the user wants to hear: hours, leads, and what the desktop app does when nobody looks at it. */
export function ReminderSettingsForm() {
  const { calls } = useApi()
  const announce = useAnnounce()
  const { setSettings } = useReminderActs()
  const settings = useQuery(calls.reminder.settings.queryOptions())
  if (!settings.data) return null
  const change = (part: Partial<ReminderSettings>): void =>
    setSettings.mutate(part, { onSuccess: () => announce(text.frame.saved) })
  return (
    <>
      <section className="reminder-part">
        <h2>{words.how}</h2>
        {setSettings.isError && <Failure what={text.frame.couldNotSave} error={setSettings.error} />}
        <HowYouHear now={settings.data} onChange={change} />
        {location.protocol === 'app:' && <DesktopApp />}
      </section>
      <section className="reminder-part">
        <h2>{words.leads}</h2>
        <p className="quiet">{words.leadsHint}</p>
        <LeadTable now={settings.data} onChange={change} />
      </section>
    </>
  )
}

function DesktopApp() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const settings = useQuery(calls.settings.get.queryOptions())
  const set = useMutation(
    calls.settings.set.mutationOptions({
      onSuccess: (now) => queries.setQueryData(calls.settings.get.queryKey(), now),
    }),
  )
  if (!settings.data) return null
  const change = (part: SettingsChange): void => set.mutate(part)
  const { keepRunning, startAtLogin } = settings.data
  return (
    <div className="form">
      <Tick label={words.keepRunning} value={keepRunning} onChange={(on) => change({ keepRunning: on })} />
      <Tick label={words.startAtLogin} value={startAtLogin} onChange={(on) => change({ startAtLogin: on })} />
    </div>
  )
}
