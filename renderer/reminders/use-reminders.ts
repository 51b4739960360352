import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReminderSettings } from '../../core/model/reminder.ts'
import { useApi } from '../api/api.tsx'

/** A look by another process, or the mere passing of time, changes what waits without a change of the casebook. */
const LOOK_AGAIN = 60_000

/** What is planned and what was told; of one case where it is named. */
export function useReminderList(caseId?: string) {
  const { calls } = useApi()
  const input = caseId === undefined ? {} : { caseId }
  return useQuery(calls.reminder.list.queryOptions({ input, refetchInterval: LOOK_AGAIN }))
}

export function useNextReminder() {
  const { calls } = useApi()
  return useQuery(calls.reminder.next.queryOptions({ refetchInterval: LOOK_AGAIN }))
}

/** A part of the settings without what was not named. */
const given = (part: { [K in keyof ReminderSettings]?: ReminderSettings[K] | undefined }): Partial<ReminderSettings> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))

/** The acts on reminders. Each makes everything about reminders be asked for again. */
export function useReminderActs() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const onSuccess = (): void => void queries.invalidateQueries({ queryKey: calls.reminder.key() })
  return {
    add: useMutation(calls.reminder.add.mutationOptions({ onSuccess })),
    remove: useMutation(calls.reminder.remove.mutationOptions({ onSuccess })),
    snooze: useMutation(calls.reminder.snooze.mutationOptions({ onSuccess })),
    done: useMutation(calls.reminder.done.mutationOptions({ onSuccess })),
    mute: useMutation(calls.reminder.mute.mutationOptions({ onSuccess })),
    unmute: useMutation(calls.reminder.unmute.mutationOptions({ onSuccess })),
    setSettings: useMutation(
      calls.reminder.setSettings.mutationOptions({
        // Shown at once; what the casebook refuses goes back to how it was.
        onMutate: (part) => {
          queries.setQueryData(calls.reminder.settings.queryKey(), (now) => now && { ...now, ...given(part) })
        },
        onSettled: onSuccess,
      }),
    ),
    test: useMutation(calls.reminder.test.mutationOptions({ onSuccess })),
  }
}
