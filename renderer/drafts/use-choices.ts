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

/** Writes a letter with other choices (questions, arguments); what was typed by hand stays. `onMade` hears what it was made from, too. */
export function useChoices(id: string, settle: () => Promise<void>, onMade: (made: Draft, from: Draft) => void) {
  const { client } = useApi()
  return useMutation({
    mutationFn: async (part: Partial<DraftChoices>) => {
      await settle()
      const from = await client.draft.get({ id })
      const choices = { ...from.choices, ...part }
      const words = await lettersWith(client, from, choices)
      return { from, made: (await client.draft.recompose({ id, choices, words })).draft }
    },
    onSuccess: ({ made, from }) => onMade(made, from),
  })
}
