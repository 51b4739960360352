import { BellOff, BellPlus, BellRing } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useCasework } from '../casework/casework-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { RemindDialog } from './remind-dialog.tsx'
import { useReminderActs, useReminderList } from './use-reminders.ts'
import './reminders.css'

const words = text.reminders

/** In the head of a case: a reminder of the user's own, and silence for this case. */
export function CaseReminders() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const info = useQuery(calls.app.info.queryOptions())
  const list = useReminderList(c.id)
  const acts = useReminderActs()
  const casework = useCasework()
  if (!info.data || !list.data) return null
  const silenced = list.data.muted.some((one) => one.caseId === c.id)
  return (
    <>
      <Button bare onPress={() => casework.show({ kind: 'remind' })}>
        <BellPlus size={16} aria-hidden="true" /> {words.remindMe}
      </Button>
      {silenced ? (
        <Button bare onPress={() => acts.unmute.mutate({ caseId: c.id })}>
          <BellRing size={16} aria-hidden="true" /> {words.unsilence}
        </Button>
      ) : (
        <Button bare onPress={() => acts.mute.mutate({ caseId: c.id, untilOn: null })}>
          <BellOff size={16} aria-hidden="true" /> {words.silence}
        </Button>
      )}
      <RemindDialog
        open={casework.open?.kind === 'remind'}
        onClose={casework.close}
        today={info.data.today}
        caseId={c.id}
        entries={c.entries}
      />
    </>
  )
}
