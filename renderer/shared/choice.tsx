import { ChevronDown } from 'lucide-react'
import { Button as AriaButton, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

interface Props<T extends string> {
  label: string
  words: Partial<Record<T, string>>
  value: T
  onChange: (value: T) => void
}

/** One of a list, from a menu that is walked by keys and letters. */
export function Choice<T extends string>({ label, words, value, onChange }: Props<T>) {
  const options = Object.entries(words) as [T, string][]
  return (
    <Select className="field" value={value} onChange={(key) => onChange(key as T)}>
      <Label>{label}</Label>
      <AriaButton className="select-button">
        <SelectValue />
        <ChevronDown size={16} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover menu">
        <ListBox>
          {options.map(([option, says]) => (
            <ListBoxItem key={option} id={option} className="option" textValue={says}>
              {says}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
