import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { saveFile } from '../drafts/hand-over.ts'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'

const said = text.desk.done

/** What can be done with many cases at once. Each is one change, said aloud when it is done. */
export function useMarking() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const settle = (words: string): void => {
    announce(words)
    for (const key of [calls.case.key(), calls.history.key(), calls.reminder.key(), calls.clock.due.key()])
      void queries.invalidateQueries({ queryKey: key })
  }
  const tag = useMutation(calls.case.tag.mutationOptions({ onSuccess: ({ changed }) => settle(said.tag(changed)) }))
  const archive = useMutation(
    calls.case.archive.mutationOptions({
      onSuccess: ({ changed }, { archived }) => settle(archived ? said.archive(changed) : said.unarchive(changed)),
    }),
  )
  const read = useMutation(
    calls.case.markRead.mutationOptions({ onSuccess: ({ changed }) => settle(said.read(changed)) }),
  )
  const silence = useMutation(
    calls.reminder.muteMany.mutationOptions({
      onSuccess: (_, { silent }) => settle(silent ? said.silence : said.speak),
    }),
  )
  const rows = useMutation(
    calls.case.rows.mutationOptions({
      onSuccess: ({ name, type, text: content }) => {
        saveFile(new File([content], name, { type }))
        announce(said.saved(name))
      },
    }),
  )
  const error = tag.error ?? archive.error ?? read.error ?? silence.error ?? rows.error
  return {
    tag: (ids: string[], add: string[], remove: string[]) => tag.mutate({ ids, add, remove }),
    archive: (ids: string[], archived: boolean) => archive.mutate({ ids, archived }),
    read: (ids: string[], isRead: boolean) => read.mutate({ ids, read: isRead }),
    silence: (ids: string[], silent: boolean) => silence.mutate({ caseIds: ids, silent }),
    rows: (ids: string[], form: 'csv' | 'json') => rows.mutate({ ids, form }),
    error,
  }
}
export type Marking = ReturnType<typeof useMarking>
