import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useMarkActs } from '../desk/use-mark-acts.ts'
import { useReminderActs } from '../reminders/use-reminders.ts'
import { text } from '../messages/en-gb.ts'
import { useRouting } from '../routing/use-route.tsx'
import type { Action } from './action.ts'

/** Tags, archive, silence and authority of the case that is open; the views of the desk by name. */
export function useMarkActions(): Action[] {
  const { calls } = useApi()
  const { route, go } = useRouting()
  const id = route.screen === 'case' ? route.id : ''
  const found = useQuery({ ...calls.case.get.queryOptions({ input: { id } }), enabled: id !== '' })
  const views = useQuery(calls.view.list.queryOptions())
  const name = found.data?.authority ?? null
  const rows = useQuery({ ...calls.case.list.queryOptions(), enabled: id !== '' })
  const row = rows.data?.find((one) => one.id === id)
  const { mute, unmute } = useReminderActs()
  const acts = useMarkActs(id === '' ? null : id)
  return [
    ...(views.data ?? []).map((view) => ({
      id: `view-${view.id}`,
      menu: 'go' as const,
      words: `${text.desk.title}: ${view.name}`,
      keys: null,
      run: () => go({ screen: 'desk', q: view.query, sort: view.sort, layout: view.layout, view: view.id }),
    })),
    ...acts.map((act) => ({ ...act, menu: 'case' as const, keys: null })),
    ...(row === undefined
      ? []
      : [
          {
            id: 'silence',
            menu: 'case' as const,
            words: row.silenced ? text.reminders.unsilence : text.reminders.silence,
            keys: null,
            run: () => (row.silenced ? unmute.mutate({ caseId: id }) : mute.mutate({ caseId: id, untilOn: null })),
          },
        ]),
    ...(name === null
      ? []
      : [
          {
            id: 'authority',
            menu: 'case' as const,
            words: text.authority.open(name),
            keys: null,
            run: () => go({ screen: 'authority', name }),
          },
        ]),
  ]
}
