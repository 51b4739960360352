import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { CorrectionField } from '../../core/model/correction.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { CorrectInput } from './correct-input.tsx'
import { correctionOf, draftOf } from './correction-draft.ts'
import { useCorrect } from './use-correct.ts'

interface Props {
  field: CorrectionField
  opened: OpenedEntry
  onDone: () => void
}

/** One field, save or cancel. What was read stays beside what is said here. */
export function CorrectForm({ field, opened, onDone }: Props) {
  const [draft, setDraft] = useState(() => draftOf(field, opened.entry))
  const { correct, busy, error } = useCorrect(opened.entry.id)
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        correct(correctionOf(draft), onDone)
      }}
    >
      <CorrectInput draft={draft} direction={opened.entry.direction} onChange={setDraft} />
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      <div className="actions end">
        <Button onPress={onDone}>{text.frame.cancel}</Button>
        <Button first type="submit" isDisabled={busy}>
          {text.frame.save}
        </Button>
      </div>
    </Form>
  )
}
