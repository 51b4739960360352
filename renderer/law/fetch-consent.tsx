import { Heading } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'

const words = text.law

interface Props {
  open: boolean
  address: string
  onYes: () => void
  onNo: () => void
}

/** The one time that FOI Desk asks something of the internet: only on a yes, which holds for this once. */
export function FetchConsent({ open, address, onYes, onNo }: Props) {
  return (
    <ModalDialog open={open} onClose={onNo}>
      <Heading slot="title">{words.consentTitle}</Heading>
      <p>{words.consent(address)}</p>
      <p className="quiet">{words.consentMore}</p>
      <div className="actions end">
        <Button onPress={onNo}>{text.frame.cancel}</Button>
        <Button first onPress={onYes}>
          {words.consentYes}
        </Button>
      </div>
    </ModalDialog>
  )
}
