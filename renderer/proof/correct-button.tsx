import { Pencil } from 'lucide-react'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { CorrectionField } from '../../core/model/correction.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
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
  return (
    <DialogTrigger>
      {words ? (
        <Button bare>{words}</Button>
      ) : (
        <Button icon aria-label={name}>
          <Pencil size={14} aria-hidden="true" />
        </Button>
      )}
      <Popover className="popover" placement="bottom end">
        <Dialog className="correct">
          {({ close }) => (
            <>
              <Heading slot="title">{name}</Heading>
              <CorrectForm field={field} opened={opened} onDone={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
