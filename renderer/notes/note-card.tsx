import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { MarkdownView } from './markdown-view.tsx'
import { NoteEditor } from './note-editor.tsx'
import { NoteVersions } from './note-versions.tsx'
import { targetWords } from './targets.ts'

const words = text.notes

/** A note as it reads, with what it hangs on; Edit opens it in place. */
export function NoteCard({ note, withTarget }: { note: Note; withTarget: boolean }) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (editing || !left.current) return
    left.current = false
    // Unless it has gone elsewhere while the note was saved.
    if (document.activeElement === document.body) edit.current?.focus()
  }, [editing])
  const renew = (): Promise<void> => queries.invalidateQueries({ queryKey: calls.note.key() })
  const pin = useMutation(calls.note.pin.mutationOptions({ onSuccess: renew }))
  const tick = useMutation(calls.note.tick.mutationOptions({ onSuccess: renew }))
  const remove = useMutation(
    calls.note.remove.mutationOptions({
      onSuccess: async () => {
        announce(words.removed)
        await renew()
      },
    }),
  )
  if (editing)
    return (
      <li className="note">
        <NoteEditor
          on={note.on}
          note={note}
          onDone={() => {
            left.current = true
            setEditing(false)
          }}
        />
      </li>
    )
  return (
    <li className="note">
      {withTarget && <NoteTargetLine note={note} />}
      {note.quote !== null && <blockquote className="note-quote">{note.quote}</blockquote>}
      <MarkdownView text={note.text} onTick={(line, done) => tick.mutate({ noteId: note.id, line, done })} />
      <p className="note-acts">
        {note.pinned && <span className="quiet small">{words.pinned}</span>}
        <Button ref={edit} bare onPress={() => setEditing(true)}>
          {words.edit}
        </Button>
        <Button bare onPress={() => pin.mutate({ id: note.id, pinned: !note.pinned })}>
          {note.pinned ? words.unpin : words.pin}
        </Button>
        <Button bare onPress={() => remove.mutate({ id: note.id })}>
          {words.remove}
        </Button>
        <NoteVersions note={note} />
      </p>
    </li>
  )
}

function NoteTargetLine({ note }: { note: Note }) {
  const { case: c, pick, showPassage } = useCase()
  const { on } = note
  const says = targetWords(on, c.entries)
  if (on.kind === 'case' || on.kind === 'question') return <p className="note-target">{says}</p>
  return (
    <p className="note-target">
      <LinkButton
        onPress={() =>
          on.kind === 'passage'
            ? showPassage({ entry: on.entryId, start: on.span.start, end: on.span.end })
            : pick(on.entryId, { open: true })
        }
      >
        {says}
      </LinkButton>
    </p>
  )
}
