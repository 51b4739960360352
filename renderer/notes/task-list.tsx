import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { Task } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'

const words = text.notes

interface Props {
  /** Null for those of all cases. */
  caseId: string | null
  /** Titles of cases by id, where tasks of several stand together. */
  titles?: ReadonlyMap<string, string>
  today?: string
}

/** Open items of checklists, soonest day first, to be ticked here. */
export function TaskList({ caseId, titles, today }: Props) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const tasks = useQuery(
    calls.note.tasks.queryOptions({ input: { open: true, ...(caseId === null ? {} : { caseId }) } }),
  )
  const tick = useMutation(
    calls.note.tick.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: calls.note.key() }) }),
  )
  if (!tasks.data || (tasks.data.length === 0 && caseId !== null)) return null
  return (
    <section className="task-list" aria-labelledby="tasks-title">
      <h2 id="tasks-title" className="panel-title">
        {words.todo}
      </h2>
      {tasks.data.length === 0 && <p className="quiet prose">{words.everywhere.nothingToDo}</p>}
      <ul aria-labelledby="tasks-title">
        {tasks.data.map((task) => (
          <li key={`${task.noteId}:${task.line}`}>
            <label>
              <input
                type="checkbox"
                checked={false}
                aria-label={words.tick(plain(task))}
                onChange={() => tick.mutate({ noteId: task.noteId, line: task.line, done: true })}
              />
              <span>{plain(task)}</span>
            </label>
            {task.due && (
              <span className={today && task.due < today ? 'task-day late' : 'task-day'}>
                {words.due(formatDay(task.due))}
                {today && task.due < today && `, ${words.everywhere.late}`}
              </span>
            )}
            {titles && (
              <a className="quiet small" href={formatRoute(caseRoute(task.caseId, { tab: 'notes' }))}>
                {titles.get(task.caseId) ?? task.caseId}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of a task without the marks of links and the day that stands behind it. */
const plain = ({ text: said, due }: Task): string => {
  const linked = said.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  return due === null ? linked : linked.replace(/[\s,;]*\b(?:by|due)[:\s]+\d{4}-\d{2}-\d{2}\b/i, '').trim() || linked
}
