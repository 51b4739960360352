import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { ImportPreview } from '../../core/contract/import.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { useJob, type Job } from './use-job.ts'

export type Source = { kind: 'paste'; text: string } | { kind: 'files'; files: File[] } | { kind: 'opened' }

interface ImportSteps {
  preview: ImportPreview | null
  reading: boolean
  keeping: boolean
  /** The reading or keeping that is under way, where it can be stopped. */
  job: Job
  error: Error | null
  /** What was done before the user stopped it, in words. */
  stopped: string | null
  read: (source: Source) => void
  keep: () => void
  /** Forgets what was read; nothing was kept. */
  drop: () => void
}

const wasStopped = (error: Error | null): error is ORPCError<string, unknown> =>
  error instanceof ORPCError && error.code === 'CLIENT_CLOSED_REQUEST'

/** Read, then keep or drop. What was read and not kept is dropped when the dialog goes away. */
export function useImport(onDone: () => void): ImportSteps {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { go } = useRouting()
  const job = useJob()
  const preview = useMutation({
    mutationFn: (source: Source) =>
      job.run(({ job: name, signal }) =>
        source.kind === 'opened'
          ? client.import.previewOpened({ job: name }, { signal })
          : client.import.preview({ ...source, job: name }, { signal }),
      ),
  })
  const keep = useMutation({
    mutationFn: (token: string) => job.run(({ job: name }) => client.import.keep({ token, job: name })),
    onSuccess: async (kept) => {
      await queries.invalidateQueries({ queryKey: calls.case.key() })
      preview.reset()
      announce(text.bringIn.kept(kept.entries, kept.cases.length))
      onDone()
      const [first] = kept.cases
      const home = kept.cases.length === 0 && kept.unplaced.length > 0 ? 'inbox' : 'desk'
      go(first && kept.cases.length === 1 ? caseRoute(first.id) : { screen: home })
    },
  })
  const token = preview.data?.token
  const drop = (): void => {
    if (token !== undefined) void client.import.drop({ token }).catch(() => undefined)
    preview.reset()
    keep.reset()
  }
  const dropLeft = useEffectEvent(drop)
  useEffect(() => () => dropLeft(), [])
  const error = preview.error ?? keep.error
  return {
    preview: preview.data ?? null,
    reading: preview.isPending,
    keeping: keep.isPending,
    job,
    error: wasStopped(error) ? null : error,
    stopped: wasStopped(error) ? error.message : null,
    read: (source) => preview.mutate(source),
    keep: () => token !== undefined && keep.mutate(token),
    drop,
  }
}
