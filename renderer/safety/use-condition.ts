import { useMutation, useQuery, useQueryClient, type Query } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Condition } from '../../core/contract/safety.ts'
import { useApi } from '../api/api.tsx'

const LOOK_EVERY = 4000

export interface ConditionHands {
  condition: Condition | null
  trying: boolean
  tryAgain: () => void
  beginAnew: () => void
  accept: () => void
  error: Error | null
}

const isCondition = (query: Query): boolean => String(query.queryKey[0]) === 'safety,condition'

/** Conditions that end by themselves: the screen asks again and again whether they have. */
const PASSES: readonly Condition['kind'][] = ['gone', 'busy', 'full', 'read-only', 'unavailable']

/** What stands in the way of working on the casebook. Everything on the screen is old when that changes. */
export function useCondition(): ConditionHands {
  const { calls } = useApi()
  const queries = useQueryClient()
  const now = useQuery(calls.safety.condition.queryOptions({ refetchInterval: LOOK_EVERY }))
  const condition = now.data ?? null
  const taken = (next: Condition | null): void => {
    queries.setQueryData(calls.safety.condition.queryKey(), next)
  }
  const again = useMutation(calls.safety.tryAgain.mutationOptions({ onSuccess: taken }))
  const anew = useMutation(calls.safety.beginAnew.mutationOptions({ onSuccess: taken }))
  const accept = useMutation(
    calls.safety.accept.mutationOptions({
      onSuccess: () => void queries.invalidateQueries({ queryKey: calls.safety.condition.key() }),
    }),
  )
  const passes = condition !== null && condition.blocks !== 'nothing' && PASSES.includes(condition.kind)
  const ask = useEffectEvent(() => {
    if (!again.isPending) again.mutate(undefined)
  })
  useEffect(() => {
    if (!passes) return
    const timer = setInterval(ask, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [passes])
  const state = now.isPending ? null : condition === null ? 'none' : `${condition.kind} ${condition.blocks}`
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (before.current !== null && before.current !== state)
      void queries.invalidateQueries({ predicate: (query) => !isCondition(query) })
    before.current = state
  }, [state, queries])
  return {
    condition,
    trying: again.isPending || anew.isPending,
    tryAgain: () => again.mutate(undefined),
    beginAnew: () => anew.mutate(undefined),
    accept: () => condition && accept.mutate({ kind: condition.kind }),
    error: again.error ?? anew.error,
  }
}
