import { lazy, Suspense, useImperativeHandle, useRef, type ReactNode, type Ref, type RefObject } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import type { FilledField } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'
import type { EditorHands } from './letter-editor.tsx'
import { PlaceLine } from './place-line.tsx'
import type { DraftSaver } from './use-draft-saver.ts'

const words = text.drafts.composer

/** Fetched with the first letter that is written, not with the app. */
const LetterEditor = lazy(async () => ({ default: (await import('./letter-editor.tsx')).LetterEditor }))

export interface FieldHands {
  focusTo: () => void
  focusSubject: () => void
}

interface Props {
  ref: Ref<FieldHands>
  editor: RefObject<EditorHands | null>
  saver: DraftSaver
  initial: string
  field: FilledField | null
  onField: (field: FilledField | null) => void
  onReady: () => void
  /** Between the head and the words. */
  children: ReactNode
}

/** To, subject and the words of a letter. */
export function LetterFields({ ref, editor, saver, initial, field, onField, onReady, children }: Props) {
  const to = useRef<HTMLInputElement>(null)
  const subject = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(
    ref,
    () => ({ focusTo: () => to.current?.focus(), focusSubject: () => subject.current?.focus() }),
    [],
  )
  const { change } = saver
  return (
    <>
      <div className="letter-fields">
        <TextField className="field" value={saver.words.to} onChange={(value) => change({ to: value })}>
          <Label>{words.to}</Label>
          <Input ref={to} />
        </TextField>
        <TextField
          className="field"
          value={saver.words.subject}
          onChange={(value) => change({ subject: oneLine(value) })}
        >
          <Label>{words.subject}</Label>
          {/* Long ones are shown whole; a subject itself has no line breaks. */}
          <TextArea
            ref={subject}
            className="one-line"
            rows={1}
            spellCheck="true"
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        </TextField>
      </div>
      {children}
      <Suspense fallback={<div className="letter-editor" />}>
        <LetterEditor
          ref={editor}
          initial={initial}
          onChange={(body) => change({ body })}
          onField={onField}
          onReady={() => {
            onReady()
            editor.current?.focus()
          }}
        />
      </Suspense>
      <PlaceLine body={saver.words.body} field={field} onGo={(place) => editor.current?.select(place)} />
    </>
  )
}

const oneLine = (value: string): string => value.replaceAll(/\s*[\r\n]+\s*/g, ' ')
