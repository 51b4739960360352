import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import type { NoteTarget } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { NoteList } from './note-list.tsx'
import { notesOnEntry } from './targets.ts'
import { useMarkedWords } from './use-marked-words.ts'

/** Notes on the letter that is open; where a passage is marked in it, a new note hangs on the passage. */
export function LetterNotes({ entry, words }: { entry: string; words: RefObject<HTMLElement | null> }) {
  const { case: c } = useCase()
  const { calls } = useApi()
  const marked = useMarkedWords(words)
  const notes = useQuery(calls.note.list.queryOptions({ input: { caseId: c.id } }))
  const on: NoteTarget = marked
    ? { kind: 'passage', caseId: c.id, entryId: entry, span: marked }
    : { kind: 'entry', caseId: c.id, entryId: entry }
  return (
    <section className="letter-notes" aria-labelledby="letter-notes-title">
      <h3 id="letter-notes-title">{text.notes.onLetter}</h3>
      <NoteList
        notes={notesOnEntry(notes.data ?? [], entry)}
        on={on}
        addWords={marked ? text.notes.addPassage : text.notes.add}
        label={text.notes.onLetter}
        withTarget={false}
      />
    </section>
  )
}
