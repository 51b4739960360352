import { Input, Label, NumberField, Text } from 'react-aria-components'

interface Props {
  label: string
  value: number | null
  min: number
  max: number
  onChange: (value: number | null) => void
  hint?: string
}

/** A whole number; an empty field is null. Kept when the field is left. */
export function NumberOrNever({ label, value, min, max, onChange, hint }: Props) {
  return (
    <NumberField
      className="field number"
      value={value ?? Number.NaN}
      minValue={min}
      maxValue={max}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <Label>{label}</Label>
      <Input />
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </NumberField>
  )
}
