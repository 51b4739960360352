import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'

interface Props {
  /** The button that opens it. */
  button: ReactNode
  title: string
  placement?: 'bottom end' | 'bottom start' | 'top start'
  children: (close: () => void) => ReactNode
}

/** A small dialog beside its button. It has its own title; the name that the button would lend to the box around it is left out. */
export function PopoverDialog({ button, title, placement = 'bottom end', children }: Props) {
  return (
    <DialogTrigger>
      {button}
      {/* oxlint-disable-next-line jsx-a11y/aria-proptypes -- the empty list takes the button's name off a box that has no role */}
      <Popover className="popover" placement={placement} aria-labelledby="">
        <Dialog className="popover-dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{title}</Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
