import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { DeletionForm } from './deletion-form.tsx'
import './delete-case.css'

/** The button that deletes a case, and the dialog that says what goes before anything does. */
export function DeleteCase({ id, title }: { id: string; title: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button bare aria-label={text.deleteCase.buttonOf(title)} onPress={() => setOpen(true)}>
        <Trash2 size={14} aria-hidden="true" /> {text.deleteCase.button}
      </Button>
      <ModalDialog open={open} onClose={() => setOpen(false)}>
        <Heading slot="title">{text.deleteCase.title}</Heading>
        {open && <DeletionForm id={id} onClose={() => setOpen(false)} />}
      </ModalDialog>
    </>
  )
}
