import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { LinkingNotes } from './linking-notes.tsx'
import { NoteList } from './note-list.tsx'
import { TaskList } from './task-list.tsx'

/** Every note of the case, whatever it hangs on, and a new one on the case itself. */
export function NotesPanel() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const notes = useQuery(calls.note.list.queryOptions({ input: { caseId: c.id } }))
  if (notes.isError)
    return <Failure what={text.frame.couldNotOpen} error={notes.error} again={() => void notes.refetch()} />
  if (!notes.data) return null
  return (
    <div className="panel">
      <NoteList
        notes={notes.data}
        on={{ kind: 'case', caseId: c.id }}
        addWords={text.notes.addOn(text.notes.hangsOn.case)}
        label={text.notes.onCase}
        withTarget
      />
      {/* What comes and goes while a note is written stands under it, so that its lines stay where they are. */}
      {notes.data.length === 0 && <p className="quiet prose">{text.notes.empty}</p>}
      <TaskList caseId={c.id} />
      <LinkingNotes />
    </div>
  )
}
