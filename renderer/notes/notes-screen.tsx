import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Search, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import type { Note } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute, type CaseRoute } from '../routing/route.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { MarkdownView } from './markdown-view.tsx'
import { TaskList } from './task-list.tsx'
import './notes.css'

const words = text.notes.everywhere
/** So many are shown at once; the filter finds the others. */
const SHOWN = 100

/** Everything to do and every note of the casebook, each a step from its case. */
export function NotesScreen() {
  const { calls } = useApi()
  const info = useQuery(calls.app.info.queryOptions())
  const notes = useQuery(calls.note.list.queryOptions({ input: {} }))
  const cases = useQuery(calls.case.list.queryOptions())
  const [typed, setTyped] = useState('')
  useTitle(words.title)
  const titles = useMemo(() => new Map((cases.data ?? []).map((one) => [one.id, one.title])), [cases.data])
  if (notes.isPending) return <Loading>{text.frame.loading}</Loading>
  if (notes.isError)
    return <Failure what={text.frame.couldNotOpen} error={notes.error} again={() => void notes.refetch()} />
  const asked = typed.trim().toLowerCase()
  const found = notes.data.filter((note) =>
    `${note.text} ${note.quote ?? ''} ${titles.get(note.on.caseId) ?? ''}`.toLowerCase().includes(asked),
  )
  return (
    <div className="notes-screen">
      <h1 tabIndex={-1}>{words.title}</h1>
      <TaskList caseId={null} titles={titles} {...(info.data ? { today: info.data.today } : {})} />
      <section className="notes-all" aria-labelledby="notes-all-title">
        <h2 id="notes-all-title" className="panel-title">
          {words.notes}
        </h2>
        {notes.data.length === 0 ? (
          <p className="quiet prose">{words.empty}</p>
        ) : (
          <SearchField className="filter" aria-label={words.filter} value={typed} onChange={setTyped}>
            <Search size={16} aria-hidden="true" />
            <Input placeholder={words.filter} />
            <AriaButton className="button bare icon filter-clear">
              <X size={16} aria-hidden="true" />
            </AriaButton>
          </SearchField>
        )}
        <ul aria-labelledby="notes-all-title">
          {found.slice(0, SHOWN).map((note) => (
            <NoteRow key={note.id} note={note} title={titles.get(note.on.caseId) ?? note.on.caseId} />
          ))}
        </ul>
        {found.length > SHOWN && <p className="quiet">{words.more(found.length - SHOWN)}</p>}
      </section>
    </div>
  )
}

function NoteRow({ note, title }: { note: Note; title: string }) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const tick = useMutation(
    calls.note.tick.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: calls.note.key() }) }),
  )
  return (
    <li className="note">
      <p className="note-target">
        {note.pinned && <span>{text.notes.pinned} · </span>}
        <a href={formatRoute(routeOf(note))}>{title}</a>
      </p>
      {note.quote !== null && <blockquote className="note-quote">{note.quote}</blockquote>}
      <MarkdownView text={note.text} onTick={(line, done) => tick.mutate({ noteId: note.id, line, done })} />
    </li>
  )
}

/** Where a note hangs: its letter, lit where it is on a passage; the ledger; or the notes of its case. */
function routeOf({ on }: Note): CaseRoute {
  if (on.kind === 'entry') return caseRoute(on.caseId, { tab: 'notes', entry: on.entryId })
  if (on.kind === 'passage') return caseRoute(on.caseId, { tab: 'notes', entry: on.entryId, span: on.span })
  return caseRoute(on.caseId, { tab: on.kind === 'question' ? 'questions' : 'notes' })
}
