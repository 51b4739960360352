import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  open: boolean
  onClose: () => void
  className?: string
  /** Where no heading inside names it. */
  label?: string
  children: ReactNode
}

/** A dialog over the page. A `<Heading slot="title">` inside names it; Escape and a press outside close it. */
export function ModalDialog({ open, onClose, className, label, children }: Props) {
  return (
    <ModalOverlay className="veil" isDismissable isOpen={open} onOpenChange={(shown) => shown || onClose()}>
      <Modal className={className ? `modal ${className}` : 'modal'}>
        <Dialog className="dialog" {...(label === undefined ? {} : { 'aria-label': label })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
