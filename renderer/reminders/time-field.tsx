import { Time } from '@internationalized/date'
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components'

interface Props {
  label: string
  /** Minutes from midnight; null where empty. */
  value: number | null
  onChange: (value: number | null) => void
  hint?: string
}

/** A time of day by the clock of 24 hours. */
export function TimeField({ label, value, onChange, hint }: Props) {
  return (
    <AriaTimeField
      className="field"
      hourCycle={24}
      value={value === null ? null : new Time(Math.floor(value / 60), value % 60)}
      onChange={(time) => onChange(time === null ? null : time.hour * 60 + time.minute)}
    >
      <Label className="label">{label}</Label>
      <DateInput className="date-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
      {hint && <span className="hint">{hint}</span>}
    </AriaTimeField>
  )
}
