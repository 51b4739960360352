import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft, DraftChoices } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { NarrowingForm } from './narrowing-form.tsx'
import { inWords } from './words.ts'

const words = text.drafts.narrowing

interface Props {
  draft: Draft
  flush: () => Promise<void>
  busy: boolean
  error: Error | null
  onTake: (choices: Pick<DraftChoices, 'drop' | 'reword'>) => void
}

/** Over a narrower request: what it asks and leaves out, what to know before it goes, and the way to choose otherwise. */
export function NarrowingBar({ draft, flush, busy, error, onTake }: Props) {
  const { calls } = useApi()
  const [open, setOpen] = useState(false)
  const narrowing = useQuery(
    calls.draft.narrowing.queryOptions({ input: { caseId: draft.caseId, choices: draft.choices } }),
  )
  const labels = (list: readonly { question: { label: string } }[]): string =>
    words.questions(list.length, inWords(list.map((one) => one.question.label)))
  const { kept = [], dropped = [], warnings = [], questions = [] } = narrowing.data ?? {}
  if (questions.length === 0) return null
  return (
    <section className="narrowing-bar" aria-label={words.list}>
      <p>
        {kept.length > 0 && words.kept(labels(kept))} {dropped.length > 0 && words.left(labels(dropped))}{' '}
        <Button bare isDisabled={busy} onPress={() => void flush().then(() => setOpen(true))}>
          {words.open}
        </Button>
      </p>
      <ul aria-label={words.warnings}>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      <ModalDialog open={open} onClose={() => setOpen(false)} className="wide-modal">
        <NarrowingForm
          draft={draft}
          onCancel={() => setOpen(false)}
          onTake={(choices) => {
            setOpen(false)
            onTake(choices)
          }}
        />
      </ModalDialog>
    </section>
  )
}
