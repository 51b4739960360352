import { ArrowLeft } from 'lucide-react'
import { useRef } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import type { Draft } from '../../core/model/draft.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { DraftArguments } from './draft-arguments.tsx'
import { DraftChecks } from './draft-checks.tsx'
import { NarrowQuestions } from './narrow-questions.tsx'
import { useDraft } from './use-draft.ts'
import { WaysOut } from './ways-out.tsx'

const words = text.drafts

/** A letter being written: its words, what to look at before it goes, and the ways out. */
export function DraftEditor({ draft }: { draft: Draft }) {
  const { showDraft } = useCase()
  const hands = useDraft(draft)
  const body = useRef<HTMLTextAreaElement>(null)
  const sent = draft.sentEntry !== null
  const showPlace = (start: number, end: number): void => {
    body.current?.focus()
    body.current?.setSelectionRange(start, end)
  }
  return (
    <div className="panel draft">
      <div className="draft-head">
        <Button bare onPress={() => showDraft(null)}>
          <ArrowLeft size={16} aria-hidden="true" /> {words.back}
        </Button>
        <h2 className="panel-title">{words.title(words.kind[draft.kind])}</h2>
        <span className="quiet small" role="status">
          {hands.saving ? words.saving : words.saved}
        </span>
      </div>
      {hands.error && <Failure what={text.frame.couldNotSave} error={hands.error} />}
      <div className="draft-fields">
        <TextField className="field" isReadOnly={sent} value={hands.words.to} onChange={(to) => hands.change({ to })}>
          <Label>{words.to}</Label>
          <Input />
        </TextField>
        <TextField
          className="field"
          isReadOnly={sent}
          value={hands.words.subject}
          onChange={(subject) => hands.change({ subject })}
        >
          <Label>{words.subject}</Label>
          <Input />
        </TextField>
        <TextField
          className="field letter-field"
          isReadOnly={sent}
          value={hands.words.body}
          onChange={(next) => hands.change({ body: next })}
        >
          <Label>{words.body}</Label>
          <TextArea ref={body} rows={18} />
        </TextField>
      </div>
      <DraftChecks checks={hands.checks} onShow={showPlace} />
      {!sent && draft.kind === 'narrow' && <NarrowQuestions draft={draft} before={hands.flush} />}
      {!sent && <DraftArguments draft={draft} before={hands.flush} />}
      <WaysOut draft={draft} body={hands.words.body} before={hands.flush} />
    </div>
  )
}
