import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CaseClockFacts } from '../../../core/contract/clock.ts'
import { useApi } from '../../api/api.tsx'
import { useAnnounce } from '../../frame/announcer.tsx'
import { text } from '../../messages/en-gb.ts'

export interface ClockFactsHands {
  facts: CaseClockFacts | null
  busy: boolean
  error: Error | null
  set: (facts: Partial<CaseClockFacts>, done?: () => void) => void
}

/** What the user said of a case that no letter holds, and the way to say it; which clocks moved is announced. */
export function useClockFacts(caseId: string): ClockFactsHands {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const facts = useQuery(calls.clock.facts.queryOptions({ input: { caseId } }))
  const set = useMutation(
    calls.clock.setFacts.mutationOptions({
      onSuccess: (now) => {
        queries.setQueryData(calls.clock.facts.queryKey({ input: { caseId } }), now.facts)
        announce(text.law.facts.moved(now.moved.length))
      },
    }),
  )
  return {
    facts: facts.data ?? null,
    busy: set.isPending,
    error: facts.error ?? set.error,
    set: (given, done) => set.mutate({ caseId, facts: given }, { onSuccess: () => done?.() }),
  }
}
