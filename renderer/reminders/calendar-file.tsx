import { useState } from 'react'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useQuery } from '@tanstack/react-query'

const words = text.reminders

/** The dates as a calendar file: where it lies, and a copy to keep. */
export function CalendarFile() {
  const { calls } = useApi()
  const [copied, setCopied] = useState(false)
  const calendar = useQuery(calls.reminder.calendar.queryOptions({ input: {} }))
  if (!calendar.data) return null
  const { file, ics } = calendar.data
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([ics], { type: 'text/calendar' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'foi-desk.ics'
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <section className="reminder-part">
      <h2>{words.calendar}</h2>
      <p className="quiet">{words.calendarLead}</p>
      {file !== null && (
        <p>
          {words.calendarFile}: <span className="path">{file}</span>
        </p>
      )}
      <div className="actions">
        {file !== null && (
          <Button onPress={() => void navigator.clipboard.writeText(file).then(() => setCopied(true))}>
            {words.copyPath}
          </Button>
        )}
        <Button onPress={save}>{words.saveCalendar}</Button>
        <span role="status">{copied && words.copied}</span>
      </div>
    </section>
  )
}
