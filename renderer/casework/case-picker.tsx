import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { CaseSummary } from '../../core/model/case.ts'
import { useApi } from '../api/api.tsx'
import { filterRows } from '../../core/desk/filter.ts'
import { text } from '../messages/en-gb.ts'

const words = text.casework.arrange
/** So many are listed under what is typed. */
const LISTED = 12

interface Props {
  /** A case that cannot be meant. */
  but: string | null
  value: CaseSummary | null
  onChange: (picked: CaseSummary | null) => void
}

/** One of the user's cases, by a few letters of its title, authority or reference. */
export function CasePicker({ but, value, onChange }: Props) {
  const { calls } = useApi()
  const cases = useQuery(calls.case.list.queryOptions())
  const [typed, setTyped] = useState(value?.title ?? '')
  const all = (cases.data ?? []).filter((one) => one.id !== but)
  const found = filterRows(all, value?.title === typed ? '' : typed).rows.slice(0, LISTED)
  return (
    <ComboBox
      className="field case-picker"
      items={found}
      inputValue={typed}
      selectedKey={value?.id ?? null}
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={(now) => {
        setTyped(now)
        if (value && now !== value.title) onChange(null)
      }}
      onSelectionChange={(id) => {
        const picked = all.find((one) => one.id === id) ?? null
        if (picked) setTyped(picked.title)
        onChange(picked)
      }}
    >
      <Label>{words.otherCase}</Label>
      <Input placeholder={words.chooseCase} />
      <Popover className="popover menu case-picker-list">
        <ListBox renderEmptyState={() => <p className="quiet option">{words.noCase}</p>}>
          {(one: CaseSummary) => (
            <ListBoxItem id={one.id} className="option" textValue={one.title}>
              <Text slot="label">{one.title}</Text>
              {one.authority && (
                <Text slot="description" className="option-more">
                  {one.authority}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
