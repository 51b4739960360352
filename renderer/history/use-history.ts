import { useMutation, useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'

interface HistoryHands {
  /** What undo and redo would do, in words; null where there is nothing. */
  undoWords: string | null
  redoWords: string | null
  undo: () => void
  redo: () => void
  error: Error | null
}

const SHOWN = 100

/** The user's changes and the way back through them. Every screen sees the change through the casebook's own events. */
export function useHistory(): HistoryHands {
  const { calls } = useApi()
  const announce = useAnnounce()
  const list = useQuery(calls.history.list.queryOptions({ input: { limit: SHOWN } }))
  const undo = useMutation(
    calls.history.undo.mutationOptions({
      onSuccess: ({ change }) => announce(change ? text.history.undone(change.words) : text.history.nothingToUndo),
    }),
  )
  const redo = useMutation(
    calls.history.redo.mutationOptions({
      onSuccess: ({ change }) => announce(change ? text.history.redone(change.words) : text.history.nothingToRedo),
    }),
  )
  const items = list.data?.items ?? []
  return {
    undoWords: items.find((item) => item.state === 'done')?.words ?? null,
    redoWords: items.findLast((item) => item.state === 'undone')?.words ?? null,
    undo: () => undo.mutate(undefined),
    redo: () => redo.mutate(undefined),
    error: undo.error ?? redo.error,
  }
}
