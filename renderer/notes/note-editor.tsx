import { lazy, Suspense } from 'react'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { useNoteSaver } from './use-note-saver.ts'

/** Fetched with the first note that is written, not with the app. */
const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }))

interface Props {
  on: NoteTarget
  note: Note | null
  /** A new note has got its id. */
  onMade?: (id: string) => void
  onDone: () => void
}

/** A note while it is written; it is saved as one types. */
export function NoteEditor({ on, note, onMade, onDone }: Props) {
  const saver = useNoteSaver(on, note, onMade ?? (() => undefined))
  const leave = async (): Promise<void> => {
    await saver.flush()
    onDone()
  }
  return (
    <div className="note-editor">
      <Suspense fallback={<div className="code-editor waiting" />}>
        <CodeEditor initial={note?.text ?? ''} onChange={saver.type} onLeave={() => void leave()} />
      </Suspense>
      {saver.error && <Failure what={text.frame.couldNotSave} error={saver.error} />}
      <p className="note-foot">
        <span className="quiet small">{text.notes.editorHint}</span>
        <span className="quiet small" role="status">
          {saver.state === 'saving' ? text.notes.saving : saver.state === 'saved' ? text.notes.saved : ''}
        </span>
        <Button onPress={() => void leave()}>{text.notes.done}</Button>
      </p>
    </div>
  )
}
