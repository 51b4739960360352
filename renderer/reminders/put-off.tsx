import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Heading, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { addDays } from '../../core/calendar/civil-day.ts'
import type { Snooze } from '../../core/model/reminder.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { DayField } from '../shared/day-field.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'

const words = text.reminders
type For = Snooze['for']

interface Props {
  what: string
  today: string
  onPutOff: (snooze: Snooze) => void
}

/** For how long to be left alone. */
export function PutOff({ what, today, onPutOff }: Props) {
  const [asking, setAsking] = useState(false)
  const choose = (chosen: For): void => {
    if (chosen === 'until') setAsking(true)
    else onPutOff({ for: chosen })
  }
  return (
    <>
      <MenuTrigger>
        <AriaButton className="button bare" aria-label={words.putOffOf(what)}>
          {words.putOff} <ChevronDown size={14} aria-hidden="true" />
        </AriaButton>
        <Popover className="popover menu" placement="bottom end">
          <Menu onAction={(key) => choose(key as For)}>
            {(Object.keys(words.putOffFor) as For[]).map((one) => (
              <MenuItem key={one} id={one} className="option">
                {words.putOffFor[one]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <UntilDialog
        open={asking}
        today={today}
        onClose={() => setAsking(false)}
        onChoose={(on) => {
          setAsking(false)
          onPutOff({ for: 'until', on })
        }}
      />
    </>
  )
}

interface UntilProps {
  open: boolean
  today: string
  onClose: () => void
  onChoose: (on: string) => void
}

function UntilDialog({ open, today, onClose, onChoose }: UntilProps) {
  const [on, setOn] = useState<string | null>(addDays(today, 7))
  return (
    <ModalDialog open={open} onClose={onClose}>
      <Heading slot="title">{words.putOffTitle}</Heading>
      <DayField label={words.day} value={on} onChange={setOn} first />
      <div className="actions end">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button first isDisabled={on === null || on <= today} onPress={() => on !== null && onChoose(on)}>
          {words.putOff}
        </Button>
      </div>
    </ModalDialog>
  )
}
