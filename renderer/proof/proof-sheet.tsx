import { ArrowLeft } from 'lucide-react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { Span } from '../../core/model/basics.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { OpenedLetter } from './opened-letter.tsx'
import { useWantedFocus } from './wanted-focus.ts'
import './proof.css'

interface Props {
  open: boolean
  onClose: () => void
  entry: string | null
  span: Span | null
}

/** The proof in a narrow window: a sheet over the case, closed by Escape or its button. */
export function ProofSheet({ open, onClose, entry, span }: Props) {
  const heading = useWantedFocus()
  return (
    <ModalOverlay className="veil sheet-veil" isDismissable isOpen={open} onOpenChange={(shown) => shown || onClose()}>
      <Modal className="sheet">
        <Dialog className="proof" aria-label={text.proof.region}>
          <Button bare onPress={onClose} className="sheet-close">
            <ArrowLeft size={16} aria-hidden="true" /> {text.proof.closeSheet}
          </Button>
          {entry !== null && <OpenedLetter key={entry} entry={entry} span={span} heading={heading} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
