import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { Button } from '../shared/button.tsx'
import { NoteCard } from './note-card.tsx'
import { NoteEditor } from './note-editor.tsx'
import './notes.css'

interface Props {
  notes: readonly Note[]
  /** What a new note hangs on. */
  on: NoteTarget
  addWords: string
  label: string
  withTarget: boolean
}

/** Notes, and one more to write. */
export function NoteList({ notes, on, addWords, label, withTarget }: Props) {
  const [writing, setWriting] = useState<NoteTarget | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (writing !== null || !left.current) return
    left.current = false
    // Unless it has gone elsewhere while the note was saved.
    if (document.activeElement === document.body) add.current?.focus()
  }, [writing])
  const shown = notes.filter((note) => writing === null || note.id !== made)
  return (
    <div className="notes">
      {shown.length > 0 && (
        <ul aria-label={label}>
          {shown.map((note) => (
            <NoteCard key={note.id} note={note} withTarget={withTarget} />
          ))}
        </ul>
      )}
      {writing ? (
        <NoteEditor
          on={writing}
          note={null}
          onMade={setMade}
          onDone={() => {
            left.current = true
            setWriting(null)
          }}
        />
      ) : (
        <Button ref={add} onPress={() => setWriting(on)}>
          <Plus size={16} aria-hidden="true" /> {addWords}
        </Button>
      )}
    </div>
  )
}
