import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  open: boolean
  onClose: () => void
  className?: string
  /** Work goes on in it that must be stopped first: Escape and a press outside do nothing. */
  held?: boolean
  /** Where no heading inside names it. */
  label?: string
  children: ReactNode
}

/** A dialog over the page. A `<Heading slot="title">` inside names it; Escape and a press outside close it. */
export function ModalDialog({ open, onClose, held = false, className, label, children }: Props) {
  return (
    <ModalOverlay
      className="veil"
      isDismissable={!held}
      isKeyboardDismissDisabled={held}
      isOpen={open}
      onOpenChange={(shown) => shown || onClose()}
    >
      <Modal className={className ? `modal ${className}` : 'modal'}>
        <Dialog className="dialog" {...(label === undefined ? {} : { 'aria-label': label })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
