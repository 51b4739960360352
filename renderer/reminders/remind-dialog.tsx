import { useState } from 'react'
import { Heading, Input, Label, NumberField, Text, TextField } from 'react-aria-components'
import { addDays } from '../../core/calendar/civil-day.ts'
import type { CaseEntry } from '../../core/model/case.ts'
import type { ReminderAnchor } from '../../core/model/reminder.ts'
import { text } from '../messages/en-gb.ts'
import { ChoiceGroup } from '../settings/choice-group.tsx'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { actDay } from '../shared/days.ts'
import { Tick } from './tick.tsx'
import { TimeField } from './time-field.tsx'
import { useReminderActs } from './use-reminders.ts'

const words = text.reminders
type Unit = Extract<ReminderAnchor, { from: 'entry' }>['unit']

interface Props {
  open: boolean
  onClose: () => void
  today: string
  caseId: string | null
  /** The letters that it may hang on; none outside a case. */
  entries: readonly CaseEntry[]
}

/** A reminder of the user's own: on a day, or so long after a letter. */
export function RemindDialog(props: Props) {
  return (
    <ModalDialog open={props.open} onClose={props.onClose}>
      <Heading slot="title">{words.dialogTitle}</Heading>
      <RemindForm {...props} />
    </ModalDialog>
  )
}

function RemindForm({ onClose, today, caseId, entries }: Props) {
  const { add } = useReminderActs()
  const dated = entries.filter((entry) => entry.placedOn !== null)
  const [what, setWhat] = useState(caseId === null ? '' : words.defaultText)
  const [from, setFrom] = useState<'day' | 'entry'>('day')
  const [on, setOn] = useState<string | null>(addDays(today, 21))
  const [entry, setEntry] = useState(dated.at(-1)?.id ?? '')
  const [plus, setPlus] = useState(3)
  const [unit, setUnit] = useState<Unit>('weeks')
  const [whatever, setWhatever] = useState(true)
  const [minute, setMinute] = useState<number | null>(null)
  const anchor: ReminderAnchor | null =
    from === 'day' ? (on === null ? null : { from, on }) : { from, entry, plus, unit }
  const save = (): void => {
    if (anchor === null) return
    const unlessAnswered = from === 'entry' && !whatever
    add.mutate({ caseId, anchor, text: what, minute, unlessAnswered }, { onSuccess: onClose })
  }
  return (
    <div className="form">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened */}
      <TextField className="field" value={what} onChange={setWhat} autoFocus>
        <Label>{words.what}</Label>
        <Input />
        <Text slot="description" className="hint">
          {words.whatHint}
        </Text>
      </TextField>
      {dated.length > 0 && (
        <ChoiceGroup
          label={words.when}
          words={{ day: words.whenDay, entry: words.whenEntry }}
          value={from}
          onChange={setFrom}
        />
      )}
      {from === 'day' ? (
        <DayField label={words.day} value={on} onChange={setOn} />
      ) : (
        <>
          <Choice label={words.letter} words={letterWords(dated, today)} value={entry} onChange={setEntry} />
          <div className="field-row">
            <NumberField className="field" value={plus} onChange={setPlus} minValue={0} maxValue={1000}>
              <Label>{words.count}</Label>
              <Input />
            </NumberField>
            <Choice label={words.unit} words={words.units} value={unit} onChange={setUnit} />
          </div>
          <Tick label={words.whatever} hint={words.whateverHint} value={whatever} onChange={setWhatever} />
        </>
      )}
      <TimeField label={words.time} value={minute} onChange={setMinute} hint={words.usualTime} />
      {add.isError && <Failure what={words.notDone} error={add.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button first isDisabled={what.trim() === '' || anchor === null || add.isPending} onPress={save}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}

const letterWords = (entries: readonly CaseEntry[], today: string): Record<string, string> =>
  Object.fromEntries(
    entries.toReversed().map((one) => [one.id, `${actDay(one.placedOn ?? today, today)}: ${one.story}`]),
  )
