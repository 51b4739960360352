import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { ImportPreview } from '../../core/contract/import.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

export type Source = { kind: 'paste'; text: string } | { kind: 'files'; files: File[] } | { kind: 'opened' }

interface ImportSteps {
  preview: ImportPreview | null
  reading: boolean
  keeping: boolean
  error: Error | null
  read: (source: Source) => void
  keep: () => void
  /** Forgets what was read; nothing was kept. */
  drop: () => void
}

/** Read, then keep or drop. What was read and not kept is dropped when the dialog goes away. */
export function useImport(onDone: () => void): ImportSteps {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { go } = useRouting()
  const preview = useMutation({
    mutationFn: (source: Source) =>
      source.kind === 'opened' ? client.import.previewOpened() : client.import.preview(source),
  })
  const keep = useMutation(
    calls.import.keep.mutationOptions({
      onSuccess: async (kept) => {
        preview.reset()
        await queries.invalidateQueries({ queryKey: calls.case.key() })
        announce(text.bringIn.kept(kept.entries, kept.cases.length))
        onDone()
        const [first] = kept.cases
        const home = kept.cases.length === 0 && kept.unplaced.length > 0 ? 'inbox' : 'desk'
        go(first && kept.cases.length === 1 ? caseRoute(first.id) : { screen: home })
      },
    }),
  )
  const token = preview.data?.token
  const drop = (): void => {
    if (token !== undefined) void client.import.drop({ token }).catch(() => undefined)
    preview.reset()
    keep.reset()
  }
  const dropLeft = useEffectEvent(drop)
  useEffect(() => () => dropLeft(), [])
  return {
    preview: preview.data ?? null,
    reading: preview.isPending,
    keeping: keep.isPending,
    error: preview.error ?? keep.error,
    read: (source) => preview.mutate(source),
    keep: () => token !== undefined && keep.mutate({ token }),
    drop,
  }
}
