import { ShieldAlert, ShieldX } from 'lucide-react'
import { Heading } from 'react-aria-components'
import type { AttachmentLook } from '../../core/contract/attachment.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { PlainSight } from '../shared/plain-sight.tsx'

const words = text.attachments

interface Props {
  look: AttachmentLook
  onSave: () => void
  onClose: () => void
}

/** What a file really is and why it is warned of, or why it is not handed out at all. */
export function AttachmentWarning({ look, onSave, onClose }: Props) {
  const refused = look.verdict === 'refused'
  const Sign = refused ? ShieldX : ShieldAlert
  return (
    <>
      <Heading slot="title" className="attachment-warning">
        <Sign size={20} aria-hidden="true" /> {refused ? words.refuseTitle : words.warnTitle}
      </Heading>
      <p>
        <PlainSight>{words.is(look.name, look.what)}</PlainSight>
      </p>
      <ul className="attachment-why">
        {look.why.map((why) => (
          <li key={why}>
            <PlainSight>{why}</PlainSight>
          </li>
        ))}
      </ul>
      <p className="quiet">{refused ? words.refuseHelp : words.warnHelp}</p>
      <div className="actions end">
        <Button first={refused} onPress={onClose}>
          {refused ? text.frame.close : text.frame.cancel}
        </Button>
        {!refused && <Button onPress={onSave}>{words.saveAnyway}</Button>}
      </div>
    </>
  )
}
