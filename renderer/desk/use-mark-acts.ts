import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { useTagging } from './tagging.tsx'
import { useMarking } from './use-marking.ts'

const { acts } = text.desk

export interface MarkAct {
  id: 'tag' | 'archive'
  words: string
  run: () => void
}

/** What the user can make of one case, by the names that its menu and the palette show; nothing before its marks are known. */
export function useMarkActs(id: string | null): MarkAct[] {
  const { calls } = useApi()
  const tag = useTagging()
  const marking = useMarking()
  const { data } = useQuery({ ...calls.case.marks.queryOptions({ input: { id: id ?? '' } }), enabled: id !== null })
  if (id === null || !data) return []
  const away = data.archivedOn !== null
  return [
    { id: 'tag', words: acts.tag, run: () => tag([{ id, tags: data.tags }]) },
    { id: 'archive', words: away ? acts.unarchive : acts.archive, run: () => marking.archive([id], !away) },
  ]
}
