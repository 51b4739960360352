import { CalendarDate, parseDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import { text } from '../messages/en-gb.ts'

interface Props {
  label: string
  value: CivilDay | null
  onChange: (value: CivilDay | null) => void
  /** In a dialog of its own, where it is the first field. */
  first?: boolean
}

/** A day, typed as day, month and year, and said back in words with its weekday, so that it cannot be mistaken. */
export function DayField({ label, value, onChange, first = false }: Props) {
  return (
    <DateField
      className="field"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
      autoFocus={first}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : new CalendarDate(date.year, date.month, date.day).toString())}
      shouldForceLeadingZeros={false}
    >
      <Label>{label}</Label>
      <DateInput className="date-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
      <span className="hint" aria-live="polite">
        {value === null ? text.proof.inputs.noDate : formatDay(value)}
      </span>
    </DateField>
  )
}
