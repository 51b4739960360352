import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'

/** Takes over what was looked at, of all cases or of some, or forgets it. */
export function useTake() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const take = useMutation(
    calls.reread.take.mutationOptions({
      onSuccess: async ({ words }) => {
        announce(words)
        await queries.invalidateQueries()
      },
    }),
  )
  const drop = useMutation(
    calls.reread.drop.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: calls.reread.key() }),
    }),
  )
  return {
    take: (cases: string[] | undefined) => take.mutate(cases ? { cases } : {}),
    forget: () => drop.mutate(undefined),
    busy: take.isPending || drop.isPending,
    error: take.error ?? drop.error,
  }
}
