import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DraftChoices, Move } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'

interface Start {
  /** The letter of a move; a move without one begins nothing. */
  start: (move: Pick<Move, 'id' | 'template'>) => void
  startTemplate: (template: string, choices?: DraftChoices) => void
  busy: boolean
  error: Error | null
}

/** Begins a letter of the case and opens it. */
export function useStartDraft(): Start {
  const { case: c, picked } = useCase()
  const { calls } = useApi()
  const { go } = useRouting()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const begin = useMutation(
    calls.draft.start.mutationOptions({
      onSuccess: ({ draft }) => {
        queries.setQueryData(calls.draft.get.queryKey({ input: { id: draft.id } }), draft)
        announce(text.drafts.list.begun(draft.subject))
        go(caseRoute(c.id, { tab: 'drafts', draft: draft.id, entry: picked }))
      },
    }),
  )
  const startTemplate = (template: string, choices: DraftChoices = {}): void =>
    begin.mutate({ caseId: c.id, template, choices })
  return {
    startTemplate,
    start: (move) => {
      if (move.template !== null) startTemplate(move.template, { about: move.id })
    },
    busy: begin.isPending,
    error: begin.error,
  }
}
