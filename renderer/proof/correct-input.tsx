import { Input, Label, TextField } from 'react-aria-components'
import type { Direction, EntryKind } from '../../core/model/entry.ts'
import { text } from '../messages/en-gb.ts'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import type { Draft } from './correction-draft.ts'

interface Props {
  draft: Draft
  direction: Direction
  onChange: (draft: Draft) => void
}

const words = text.proof.inputs

/** The one control that fits the field. */
export function CorrectInput({ draft, direction, onChange }: Props) {
  switch (draft.field) {
    case 'direction':
      return (
        <Choice
          label={words.direction}
          words={text.kinds.direction}
          value={draft.value}
          onChange={(value) => onChange({ ...draft, value })}
        />
      )
    case 'kind':
      return (
        <Choice
          label={words.kind}
          words={text.kinds.entry[direction] as Partial<Record<EntryKind, string>>}
          value={draft.value}
          onChange={(value) => onChange({ ...draft, value })}
        />
      )
    case 'sender':
    case 'references':
      return (
        <TextField
          className="field"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus
          value={draft.value}
          onChange={(value) => onChange({ ...draft, value })}
        >
          <Label>{words[draft.field]}</Label>
          <Input />
        </TextField>
      )
    default:
      return (
        <>
          <DayField
            first
            label={draft.field === 'date' ? words.date : words.day}
            value={draft.value}
            onChange={(value) => onChange({ ...draft, value })}
          />
          {draft.field === 'receivedByAuthority' && (
            <TextField className="field" value={draft.reason} onChange={(reason) => onChange({ ...draft, reason })}>
              <Label>{words.reason}</Label>
              <Input />
            </TextField>
          )}
        </>
      )
  }
}
