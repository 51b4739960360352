import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../../core/calendar/format-day.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { TagChip } from '../shared/tag-chip.tsx'

const words = text.desk

/** The case's tags, and that it was put away where it was. */
export function CaseMarks({ id }: { id: string }) {
  const { calls } = useApi()
  const { data } = useQuery(calls.case.marks.queryOptions({ input: { id } }))
  if (!data || (data.tags.length === 0 && data.archivedOn === null)) return null
  return (
    <p className="case-marks">
      {data.archivedOn !== null && <span>{words.archivedNote(formatDay(data.archivedOn))}</span>}
      {data.tags.map((tag) => (
        <TagChip key={tag} tag={tag} />
      ))}
    </p>
  )
}
