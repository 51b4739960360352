import { useMutation } from '@tanstack/react-query'
import { ImagePlus } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { flushSync } from 'react-dom'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { pictureMarkdown } from '../../core/model/note-pictures.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import type { EditorHandle } from './code-editor.tsx'
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
  const { client } = useApi()
  const editor = useRef<EditorHandle>(null)
  const add = useMutation({
    mutationFn: async (files: File[]) => {
      for (const file of files) {
        const { hash, name } = await client.note.picture({ file })
        editor.current?.insert(pictureMarkdown(hash, wordsFor(name)))
      }
    },
  })
  const frame = useRef<HTMLDivElement>(null)
  const [leaving, setLeaving] = useState(false)
  const leave = async (): Promise<void> => {
    // The focus goes at once, so that no key pressed while it is saved ends up in the note.
    frame.current?.focus()
    setLeaving(true)
    if (await saver.flush()) return onDone()
    // Drawn before the focus returns: what is inert takes none.
    flushSync(() => setLeaving(false))
    if (document.activeElement === frame.current) editor.current?.focus()
  }
  return (
    <div ref={frame} className="note-editor" tabIndex={-1}>
      <div inert={leaving}>
        <Suspense fallback={<div className="code-editor waiting" />}>
          <CodeEditor
            ref={editor}
            initial={note?.text ?? ''}
            onChange={saver.type}
            onLeave={() => void leave()}
            findCases={(q) => client.note.cases({ q, but: on.caseId })}
            onPictures={(files) => add.mutate(files)}
          />
        </Suspense>
        {add.error && <Failure what={text.notes.noPicture} error={add.error} />}
        {saver.error && <Failure what={text.frame.couldNotSave} error={saver.error} />}
        <p className="note-foot">
          <span className="quiet small">{text.notes.editorHint}</span>
          <span className="quiet small" role="status">
            {saver.state === 'saving' ? text.notes.saving : saver.state === 'saved' ? text.notes.saved : ''}
          </span>
          <span className="note-foot-acts">
            <FileTrigger acceptedFileTypes={['image/*']} onSelect={(files) => files && add.mutate([...files])}>
              <Button bare isDisabled={add.isPending}>
                <ImagePlus size={14} aria-hidden="true" /> {text.notes.addPicture}
              </Button>
            </FileTrigger>
            <Button onPress={() => void leave()}>{text.notes.done}</Button>
          </span>
        </p>
      </div>
    </div>
  )
}

/** A pasted picture is called 'image.png' by every browser: that says nothing. */
const wordsFor = (name: string): string =>
  /^image\.\w+$/i.test(name) ? text.notes.picture : name.replace(/\.\w{2,5}$/, '')
