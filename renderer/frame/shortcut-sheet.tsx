import { Heading } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'

const PARTS = ['everywhere', 'onTheDesk', 'inTheInbox', 'inACase'] as const

/** Every key of the app on one sheet. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = text.frame.shortcuts
  return (
    <ModalDialog open={open} onClose={onClose}>
      <Heading slot="title">{text.frame.shortcutsTitle}</Heading>
      <div className="keys-sheet">
        {PARTS.map((part) => (
          <section key={part}>
            <h3>{words[part]}</h3>
            <dl>
              {words.keys
                .filter(([of]) => of === part)
                .map(([, keys, what]) => (
                  <KeyLine key={keys} keys={keys} what={what} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="actions end">
        <Button onPress={onClose}>{text.frame.close}</Button>
      </div>
    </ModalDialog>
  )
}

function KeyLine({ keys, what }: { keys: string; what: string }) {
  return (
    <>
      <dt>{keys}</dt>
      <dd>{what}</dd>
    </>
  )
}
