import { Pencil } from 'lucide-react'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { CorrectionField } from '../../core/model/correction.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { PopoverDialog } from '../shared/popover-dialog.tsx'
import { CorrectForm } from './correct-form.tsx'

interface Props {
  field: CorrectionField
  opened: OpenedEntry
  /** Words on the button; a pencil without. */
  words?: string
}

/** Opens the one field that is to be corrected, in place. */
export function CorrectButton({ field, opened, words }: Props) {
  const name = text.proof.correctOf(text.proof.fieldNames[field])
  const button = words ? (
    <Button bare>{words}</Button>
  ) : (
    <Button icon aria-label={name}>
      <Pencil size={14} aria-hidden="true" />
    </Button>
  )
  return (
    <PopoverDialog button={button} title={name}>
      {(close) => <CorrectForm field={field} opened={opened} onDone={close} />}
    </PopoverDialog>
  )
}
