import { useMutation } from '@tanstack/react-query'
import type { LawChange, LawPreview } from '../../core/contract/law.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'

export type ShownChange = Extract<LawPreview, { ok: true }>

/** A change of law: looked at first, then taken over or let go. */
export interface LawChanging {
  /** What would change, once it was counted. */
  shown: ShownChange | null
  faults: Extract<LawPreview, { ok: false }>['faults']
  busy: boolean
  error: Error | null
  takeError: Error | null
  taking: boolean
  look: (change: LawChange) => void
  take: () => void
  /** Lets it go; `quietly` keeps nothing of faults and errors either. */
  letGo: () => void
}

export function useLawChange(onTaken: () => void = () => undefined): LawChanging {
  const { calls } = useApi()
  const announce = useAnnounce()
  const preview = useMutation(calls.law.preview.mutationOptions())
  const drop = useMutation(calls.law.drop.mutationOptions())
  const take = useMutation(
    calls.law.take.mutationOptions({
      onSuccess: ({ words }) => {
        preview.reset()
        announce(text.law.taken(words))
        onTaken()
      },
    }),
  )
  const shown = preview.data?.ok ? preview.data : null
  return {
    shown,
    faults: preview.data && !preview.data.ok ? preview.data.faults : [],
    busy: preview.isPending,
    error: preview.error,
    takeError: take.error,
    taking: take.isPending,
    look: (change) => {
      take.reset()
      preview.mutate(change)
    },
    take: () => shown && take.mutate({ token: shown.token }),
    letGo: () => {
      if (shown) drop.mutate({ token: shown.token })
      preview.reset()
      take.reset()
    },
  }
}
