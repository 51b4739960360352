import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'

export interface InboxActs {
  accept: (id: string) => void
  putAside: (...ids: string[]) => void
  bringBack: (id: string) => void
  place: (id: string, caseId: string | null) => void
  /** Letters that are being dealt with: the list no longer shows them, so that the next key is for the next letter. */
  going: ReadonlySet<string>
  error: Error | null
}

/** What can be done with a letter that waits. Each is one change, and can be undone. */
export function useInboxActs(): InboxActs {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set())
  const left = (ids: readonly string[]): void =>
    setGoing((before) => new Set([...before].filter((id) => !ids.includes(id))))
  const settle = async (said: string, ids: readonly string[]): Promise<void> => {
    await queries.invalidateQueries({ queryKey: calls.inbox.key() })
    left(ids)
    const waiting = queries.getQueryData(calls.inbox.count.queryKey())?.waiting ?? 0
    announce(text.inbox.waitingNow(said, waiting))
    void queries.invalidateQueries({ queryKey: calls.case.key() })
  }
  const ways = {
    onMutate: ({ ids }: { ids: string[] }) => setGoing((before) => new Set([...before, ...ids])),
    onSuccess: ({ words }: { words: string }, { ids }: { ids: string[] }) => settle(words, ids),
    onError: (_: Error, { ids }: { ids: string[] }) => left(ids),
  }
  const accept = useMutation(calls.inbox.accept.mutationOptions(ways))
  const putAside = useMutation(calls.inbox.putAside.mutationOptions(ways))
  const bringBack = useMutation(calls.inbox.bringBack.mutationOptions(ways))
  const place = useMutation(calls.inbox.place.mutationOptions({ onSuccess: () => settle(text.inbox.placed, []) }))
  return {
    accept: (id) => accept.mutate({ ids: [id] }),
    putAside: (...ids) => putAside.mutate({ ids }),
    bringBack: (id) => bringBack.mutate({ ids: [id] }),
    place: (id, caseId) => place.mutate({ id, caseId }),
    going,
    error: accept.error ?? putAside.error ?? bringBack.error ?? place.error,
  }
}
