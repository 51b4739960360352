import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import type { ClockEvent, GivenEvent } from '../../../core/contract/clock.ts'
import { useCase } from '../../case/case-context.tsx'
import { text } from '../../messages/en-gb.ts'
import { Button } from '../../shared/button.tsx'
import { Choice } from '../../shared/choice.tsx'
import { DayField } from '../../shared/day-field.tsx'

const words = text.law.facts
const ALL = 'all'

interface Props {
  busy: boolean
  onAdd: (event: GivenEvent) => void
  onCancel: () => void
}

/** One event: what, when (or from when to when), about which request, and why. */
export function EventForm({ busy, onAdd, onCancel }: Props) {
  const { case: c, today } = useCase()
  const [kind, setKind] = useState<ClockEvent['kind']>('fee-paid')
  const [on, setOn] = useState<string | null>(today)
  const [to, setTo] = useState<string | null>(null)
  const [about, setAbout] = useState(ALL)
  const [reason, setReason] = useState('')
  const requests = c.references.filter((reference) => reference.role === 'request')
  const ranged = kind === 'closed' || kind === 'extended'
  const ready = on !== null && (kind !== 'closed' || (to !== null && to >= on))
  const add = (): void => {
    if (on === null || !ready) return
    onAdd({
      id: crypto.randomUUID(),
      reference: about === ALL ? null : about,
      event: { kind, on, ...(ranged && to !== null ? { to } : {}) },
      reason: reason.trim() === '' ? null : reason.trim(),
    })
  }
  return (
    <Form
      className="event-form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Choice label={words.event} words={words.eventKinds} value={kind} onChange={setKind} />
      <DayField label={kind === 'closed' ? words.from : words.on} value={on} onChange={setOn} />
      {ranged && <DayField label={kind === 'closed' ? words.to : words.toDay} value={to} onChange={setTo} />}
      {requests.length > 1 && (
        <Choice
          label={words.about}
          words={{ [ALL]: words.all, ...Object.fromEntries(requests.map(({ value }) => [value, value])) }}
          value={about}
          onChange={setAbout}
        />
      )}
      <TextField className="field" value={reason} onChange={setReason}>
        <Label>{words.reason}</Label>
        <Input />
      </TextField>
      <div className="actions">
        <Button onPress={onCancel}>{text.frame.cancel}</Button>
        <Button first type="submit" isDisabled={busy || !ready}>
          {words.add}
        </Button>
      </div>
    </Form>
  )
}
