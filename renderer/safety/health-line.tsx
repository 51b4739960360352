import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, TriangleAlert } from 'lucide-react'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { whenShort } from './when.ts'

const words = text.safety

/** What the last look over the whole casebook found, and another look. */
export function HealthLine() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const health = useQuery(
    calls.safety.health.queryOptions({ refetchInterval: (query) => (query.state.data == null ? 2000 : false) }),
  )
  const check = useMutation(
    calls.safety.check.mutationOptions({
      onSuccess: (found) => queries.setQueryData(calls.safety.health.queryKey(), found),
    }),
  )
  const found = health.data ?? null
  return (
    <div className="health">
      {found === null || check.isPending ? (
        <p role="status">{words.healthLooking}</p>
      ) : (
        <p role="status" className={found.ok ? 'whole' : 'part'}>
          {found.ok ? <Check size={16} aria-hidden="true" /> : <TriangleAlert size={16} aria-hidden="true" />}{' '}
          {found.ok ? words.healthGood(whenShort(found.checkedAt)) : words.healthBad(whenShort(found.checkedAt))}
        </p>
      )}
      <Button bare isDisabled={check.isPending} onPress={() => check.mutate(undefined)}>
        {words.checkNow}
      </Button>
      {found !== null && found.problems.length > 0 && !check.isPending && (
        <ul>
          {found.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {check.isError && <Failure what={text.frame.couldNotOpen} error={check.error} />}
    </div>
  )
}
