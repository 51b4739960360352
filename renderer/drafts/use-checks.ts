import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { usePaused } from '../shared/use-paused.ts'
import { liveChecks, type CheckAnswer, type Checked, type LiveChecks } from './live-checks.ts'
import type { DraftWords } from './use-draft-saver.ts'

/** Words are checked once they have stood still so long, in milliseconds. */
const PAUSE = 300

function useAnswer(id: string, of: Checked, staleTime: number) {
  const { calls, client } = useApi()
  const { to, subject, body, choices } = of
  return useQuery({
    queryKey: [...calls.draft.check.queryKey({ input: { id, to, subject, body } }), { choices }],
    queryFn: async ({ signal }): Promise<CheckAnswer> => ({
      of,
      list: await client.draft.check({ id, to, subject, body }, { signal }),
    }),
    placeholderData: keepPreviousData,
    staleTime,
    gcTime: 5_000,
  })
}

const checkedOf = ({ choices }: Draft, { to, subject, body }: DraftWords): Checked => ({ to, subject, body, choices })

/** The checks of a letter as it is being written. */
export function useChecks(draft: Draft, words: DraftWords): LiveChecks {
  const now = checkedOf(draft, words)
  const still = JSON.parse(usePaused(JSON.stringify(now), PAUSE)) as Checked
  const { data, error } = useAnswer(draft.id, still, Number.POSITIVE_INFINITY)
  return liveChecks(now, data ?? null, error)
}

/** The checks of a letter about to go out, asked anew when that is opened: an answer given before then counts for nothing. */
export function useLastChecks(draft: Draft, words: DraftWords): LiveChecks {
  const now = checkedOf(draft, words)
  const { data, error, isFetchedAfterMount } = useAnswer(draft.id, now, 0)
  return liveChecks(now, isFetchedAfterMount && data ? data : null, error)
}
