import { Label, Radio, RadioGroup } from 'react-aria-components'

interface Props<T extends string> {
  label: string
  words: Record<T, string>
  value: T
  onChange: (value: T) => void
}

/** One choice of a few, all in sight; it takes hold at once. */
export function ChoiceGroup<T extends string>({ label, words, value, onChange }: Props<T>) {
  const choices = Object.keys(words) as T[]
  return (
    <RadioGroup className="choice" value={value} onChange={(next) => onChange(next as T)} orientation="horizontal">
      <Label>{label}</Label>
      <div className="choice-options">
        {choices.map((choice) => (
          <Radio key={choice} value={choice} className="choice-option">
            {words[choice]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
