import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../api/api.tsx'
import { useRouting } from '../routing/use-route.tsx'

/** A letter that is open is read: where it waited to be, it no longer does. */
export function useSeen(entry: string): void {
  const { calls } = useApi()
  const { route } = useRouting()
  const id = route.screen === 'case' ? route.id : ''
  const marks = useQuery({ ...calls.case.marks.queryOptions({ input: { id } }), enabled: id !== '' })
  const { mutate } = useMutation(calls.entry.seen.mutationOptions())
  const unseen = marks.data?.toRead.includes(entry) === true ? entry : null
  useEffect(() => {
    if (unseen !== null) mutate({ id: unseen })
  }, [unseen, mutate])
}
