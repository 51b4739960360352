import { useState } from 'react'
import { Dialog, DialogTrigger, Form, Heading, Input, Label, Popover, TextField } from 'react-aria-components'
import { formatDay } from '../../../core/calendar/format-day.ts'
import type { CaseEntry } from '../../../core/model/case.ts'
import { useCase } from '../../case/case-context.tsx'
import { text } from '../../messages/en-gb.ts'
import { useCorrect } from '../../proof/use-correct.ts'
import { Button } from '../../shared/button.tsx'
import { DayField } from '../../shared/day-field.tsx'
import { Failure } from '../../shared/notice.tsx'

const words = text.law.facts

/** Letters of the user's whose arrival starts a clock. */
const STARTS: ReadonlySet<string> = new Set(['request', 'narrowed-request', 'clarification-reply', 'review-request'])

/** What counts as receipt of each letter that starts a clock, and the user's own word on it with its reason. */
export function ReceiptFacts() {
  const { case: c } = useCase()
  const entries = c.entries.filter((entry) => STARTS.has(entry.kind))
  if (entries.length === 0) return null
  return (
    <div>
      <h3>{words.receipt}</h3>
      <ul className="fact-lines" aria-label={words.receipt}>
        {entries.map((entry) => (
          <ReceiptLine key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  )
}

function ReceiptLine({ entry }: { entry: CaseEntry }) {
  const { takeBack, busy } = useCorrect(entry.id)
  const set = entry.corrected.includes('receivedByAuthority') ? entry.receivedByAuthority : undefined
  const story = storyOf(entry)
  return (
    <li className="fact-line">
      <span>{story}</span>
      {set !== undefined && (
        <strong>
          {formatDay(set)}
          {entry.receivedReason !== undefined && <span className="quiet"> {entry.receivedReason}</span>}
        </strong>
      )}
      <DialogTrigger>
        <Button bare aria-label={`${words.receiptSet} ${story}`}>
          {words.receiptSet}
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog className="correct">{({ close }) => <ReceiptForm entry={entry} onDone={close} />}</Dialog>
        </Popover>
      </DialogTrigger>
      {set !== undefined && (
        <Button bare isDisabled={busy} onPress={() => takeBack('receivedByAuthority')}>
          {words.receiptBack}
        </Button>
      )}
    </li>
  )
}

const storyOf = (entry: CaseEntry): string =>
  entry.date === null ? entry.story : `${formatDay(entry.date)}: ${entry.story}`

function ReceiptForm({ entry, onDone }: { entry: CaseEntry; onDone: () => void }) {
  const [on, setOn] = useState(entry.receivedByAuthority ?? entry.date ?? entry.placedOn)
  const [reason, setReason] = useState(entry.receivedReason ?? '')
  const { correct, busy, error } = useCorrect(entry.id)
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        const given = reason.trim()
        correct({ field: 'receivedByAuthority', value: on, ...(given === '' ? {} : { reason: given }) }, onDone)
      }}
    >
      <Heading slot="title">{words.receiptOf(storyOf(entry))}</Heading>
      <DayField first label={words.on} value={on} onChange={setOn} />
      <TextField className="field" value={reason} onChange={setReason}>
        <Label>{words.reason}</Label>
        <Input />
      </TextField>
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      <div className="actions end">
        <Button onPress={onDone}>{text.frame.cancel}</Button>
        <Button first type="submit" isDisabled={busy || on === null}>
          {text.frame.save}
        </Button>
      </div>
    </Form>
  )
}
