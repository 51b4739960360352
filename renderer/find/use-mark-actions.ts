import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useMarkActs } from '../desk/use-mark-acts.ts'
import { text } from '../messages/en-gb.ts'
import { useRouting } from '../routing/use-route.tsx'
import type { Action } from './use-actions.ts'

/** Tags, archive and authority of the case that is open; the views of the desk by name. */
export function useMarkActions(): Action[] {
  const { calls } = useApi()
  const { route, go } = useRouting()
  const id = route.screen === 'case' ? route.id : ''
  const found = useQuery({ ...calls.case.get.queryOptions({ input: { id } }), enabled: id !== '' })
  const views = useQuery(calls.view.list.queryOptions())
  const name = found.data?.authority ?? null
  const acts = useMarkActs(id === '' ? null : id)
  return [
    ...(views.data ?? []).map((view) => ({
      id: `view-${view.id}`,
      words: `${text.desk.title}: ${view.name}`,
      keys: null,
      run: () => go({ screen: 'desk', q: view.query, sort: view.sort, layout: view.layout, view: view.id }),
    })),
    ...acts.map((act) => ({ ...act, keys: null })),
    ...(name === null
      ? []
      : [
          {
            id: 'authority',
            words: text.authority.open(name),
            keys: null,
            run: () => go({ screen: 'authority', name }),
          },
        ]),
  ]
}
