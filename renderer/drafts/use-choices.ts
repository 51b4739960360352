import { useMutation } from '@tanstack/react-query'
import type { Draft, DraftChoices } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { rebase } from './rebase.ts'

/** What other choices would make of a letter, the user's own edits kept. */
export async function lettersWith(
  client: ReturnType<typeof useApi>['client'],
  draft: Draft,
  choices: DraftChoices,
): Promise<{ subject: string; body: string }> {
  const { caseId, template } = draft
  const [before, after] = await Promise.all([
    client.draft.compose({ caseId, template, choices: draft.choices }),
    client.draft.compose({ caseId, template, choices }),
  ])
  return {
    subject: rebase(before.subject, draft.subject, after.subject),
    body: rebase(before.body, draft.body, after.body),
  }
}

/** Writes a letter with other choices (questions, arguments); what was typed by hand stays. */
export function useChoices(id: string, flush: () => Promise<void>, onMade: (draft: Draft) => void) {
  const { client } = useApi()
  return useMutation({
    mutationFn: async (part: Partial<DraftChoices>) => {
      await flush()
      const draft = await client.draft.get({ id })
      const choices = { ...draft.choices, ...part }
      const words = await lettersWith(client, draft, choices)
      return (await client.draft.recompose({ id, choices, words })).draft
    },
    onSuccess: onMade,
  })
}
