import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Draft, DraftChoices } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'

/** Writes a draft again with other choices; what is typed and not yet saved is saved before, and stays as a wording. */
export function useRecompose(draft: Draft, before: () => Promise<void>) {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (part: Partial<DraftChoices>) => {
      await before()
      return client.draft.recompose({ id: draft.id, choices: { ...draft.choices, ...part } })
    },
    onSuccess: (made) => {
      queries.setQueryData(calls.draft.get.queryKey({ input: { id: draft.id } }), made.draft)
      return queries.invalidateQueries({ queryKey: calls.draft.key(), predicate: (query) => !isGet(query.queryKey) })
    },
  })
}

function isGet(key: readonly unknown[]): boolean {
  const [path] = key
  return Array.isArray(path) && path[1] === 'get'
}
