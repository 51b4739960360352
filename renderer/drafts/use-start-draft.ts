import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Move } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'

/** Writes the letter of a move and opens it. */
export function useStartDraft(): { start: (move: Move) => void; error: Error | null } {
  const { case: c, showDraft } = useCase()
  const { calls } = useApi()
  const queries = useQueryClient()
  const begin = useMutation(
    calls.draft.start.mutationOptions({
      onSuccess: async ({ draft }) => {
        await queries.invalidateQueries({ queryKey: calls.draft.list.key() })
        showDraft(draft.id)
      },
    }),
  )
  return {
    start: (move) => {
      if (move.template) begin.mutate({ caseId: c.id, template: move.template, choices: { about: move.id } })
    },
    error: begin.error,
  }
}
