import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { Correction, CorrectionField } from '../../core/model/correction.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'

/** Says of one entry what the user knows better, or takes that back. Every other reading of the case may change with it. */
export function useCorrect(entry: string) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const settle = async (opened: OpenedEntry, said: string): Promise<void> => {
    queries.setQueryData(calls.entry.open.queryKey({ input: { id: entry } }), opened)
    announce(said)
    await queries.invalidateQueries({ queryKey: calls.case.key() })
  }
  const correct = useMutation(
    calls.entry.correct.mutationOptions({
      onSuccess: (opened, { correction }) =>
        settle(opened, text.proof.correctedNow(text.proof.fieldNames[correction.field])),
    }),
  )
  const takeBack = useMutation(
    calls.entry.uncorrect.mutationOptions({
      onSuccess: (opened, { field }) =>
        settle(opened, text.proof.takenBackNow(text.proof.fieldNames[field as CorrectionField])),
    }),
  )
  return {
    correct: (correction: Correction, done: () => void) =>
      correct.mutate({ id: entry, correction }, { onSuccess: done }),
    takeBack: (field: CorrectionField) => takeBack.mutate({ id: entry, field }),
    error: correct.error ?? takeBack.error,
    busy: correct.isPending || takeBack.isPending,
  }
}
