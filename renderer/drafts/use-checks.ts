import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Check } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { usePaused } from '../shared/use-paused.ts'
import type { DraftWords } from './use-draft-saver.ts'

/** Words are checked once they have stood still so long, in milliseconds. */
const PAUSE = 300

export interface LiveChecks {
  /** What is wrong first; null before the first answer. */
  list: readonly Check[] | null
  /** Whether the list is of the words as they stand. */
  fresh: boolean
  error: Error | null
}

/** The checks of a letter as it is being written. */
export function useChecks(id: string, { to, subject, body }: DraftWords): LiveChecks {
  const { calls } = useApi()
  const typed = JSON.stringify({ to, subject, body })
  const still = usePaused(typed, PAUSE)
  const checks = useQuery({
    ...calls.draft.check.queryOptions({ input: { id, ...(JSON.parse(still) as Omit<DraftWords, 'quotes'>) } }),
    placeholderData: keepPreviousData,
    gcTime: 5_000,
  })
  return {
    list: checks.data ?? null,
    fresh: typed === still && !checks.isPlaceholderData && !checks.isPending,
    error: checks.error,
  }
}
