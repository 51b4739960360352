import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { Arrangement } from '../../core/contract/arrange.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

/** Does an arrangement, says so, and goes to where the letters are. `stay`: the case to stand in where they are in none. */
export function useArrange(
  stay: string | null,
  onDone: () => void,
): UseMutationResult<{ caseId: string | null; words: string }, Error, Arrangement> {
  const { calls } = useApi()
  const { go } = useRouting()
  const announce = useAnnounce()
  return useMutation(
    calls.arrange.apply.mutationOptions({
      onSuccess: ({ caseId, words }) => {
        announce(text.casework.arrange.done(words))
        onDone()
        const to = caseId ?? stay
        go(to === null ? { screen: 'desk' } : caseRoute(to))
      },
    }),
  )
}
